// A town by its name, whatever somebody has put into an address; and what it says in its own words.
import type { Config, Language, TownConfig } from './schema.ts';

export function townOf({ towns }: Config, name: string): TownConfig | undefined {
  return Object.hasOwn(towns, name) ? towns[name] : undefined;
}

/** The paragraphs that the town adds for a person who writes in this language. */
export function paragraphsFor({ texts, language: own }: TownConfig, language: Language): string[] {
  const text = texts.received?.[language] ?? texts.received?.[own] ?? '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
