import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMON_OPTIONS, OPTIONS } from '../../../../desk/src/snippet/options.ts';
import { WIDGET_TAGS } from '../../../../desk/src/snippet/widgets.ts';

/** The chapters of the generated reference, which is held to the manifest. */
const chapters = readFileSync('docs/widgets.md', 'utf8').split(/^## /m);

function attributesOf(heading: string): string[] {
  const chapter = chapters.find((text) => text.startsWith(`${heading}\n`))!;
  return [...chapter.matchAll(/^\| attribute \| `([\w-]+)`/gm)].map(([, name]) => name!);
}

/** What the snippet says in another way, or what no published page needs. */
const ELSEWHERE = ['feed', 'as-of', 'refresh', 'debug'];

it.each(WIDGET_TAGS)('%s can be set in all that its tag takes', (tag) => {
  const asked = [...OPTIONS[tag], ...COMMON_OPTIONS].map(({ name }) => name);
  const taken = [...attributesOf(`\`<${tag}>\``), ...attributesOf('Every widget')];
  expect(asked.sort()).toEqual(taken.filter((name) => !ELSEWHERE.includes(name)).sort());
});
