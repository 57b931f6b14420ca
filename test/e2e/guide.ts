// Reads the guides, so that the tests run the very lines that a webmaster copies from them.
import { readProjectFile } from './visit.ts';

export const GUIDES = ['embedding.md', 'vlozeni.cs.md'] as const;
export type Guide = (typeof GUIDES)[number];

/** The blocks of code under the heading that begins so, in their order. */
export function codeOf(guide: Guide, heading: string, language: 'html' | 'js' | 'css' = 'html'): string[] {
  const [, section = ''] = readProjectFile(`docs/guides/${guide}`).split(new RegExp(`^#{2,4} ${heading}.*$`, 'm'));
  const [own = ''] = section.split(/^#{2,4} /m);
  const blocks = [...own.matchAll(new RegExp(`^ *\`\`\`${language}\n([^]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, code]) => code!,
  );
  if (!blocks.length) throw new Error(`${guide} has no ${language} under "${heading}"`);
  return blocks;
}

/** The lines of each way, A to E. */
export function waysOf(guide: Guide): [A: string, B: string, C: string, D: string, E: string] {
  const way = (letter: string): string => codeOf(guide, `${letter}\\. `)[0]!;
  return [way('A'), way('B'), way('C'), way('D'), way('E')];
}
