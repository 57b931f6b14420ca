// Whether what can be used is named so that it is known without what stands around it. Reads the text of a tree.

/** Names that tell nothing by themselves, in the languages of the widgets. */
const VAGUE =
  /^(více|další|zde|tady|odkaz|detail|číst dál|otevřít|stáhnout|more|here|link|read more|open|download|mehr|hier|weiterlesen|öffnen|далі|більше|тут|відкрити)\W*$/iu;
const USABLE =
  /^\s*- '?(link|button|textbox|searchbox|checkbox|radio|combobox|region|form|navigation)(?: (".*?[^\\]"))?/;

/** What is wrong with the names in a tree. */
export function unclear(tree: string): string[] {
  const found: string[] = [];
  const targets = new Map<string, string>();
  const lines = tree.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, role, quoted] = USABLE.exec(line) ?? [];
    if (!role) continue;
    if (!quoted) {
      found.push(`${role} has no name`);
      continue;
    }
    const name = JSON.parse(quoted) as string;
    if (VAGUE.test(name) || !/[\p{L}\d]/u.test(name)) found.push(`${role} “${name}” tells nothing`);
    if (role !== 'link') continue;
    const target = /\/url: (.*)/.exec(lines[index + 1] ?? '')?.[1] ?? '';
    // What stands behind it in its list item may tell it apart: the date of a document.
    const place = `${name}${lines.slice(index + 2).find((next) => indentOf(next) <= indentOf(line)) ?? ''}`;
    const known = targets.get(place);
    if (known !== undefined && known !== target) found.push(`link “${name}” leads to ${known} and to ${target}`);
    targets.set(place, target);
  }
  return found;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
