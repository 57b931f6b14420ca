// What the documents say of custom properties and parts.

/** The custom properties of the widgets, each with a value that nothing has by itself. */
export const TOKENS: Readonly<Record<string, string>> = {
  '--kp-accent': 'rgb(1, 122, 3)',
  '--kp-surface': 'rgb(4, 125, 6)',
  '--kp-border': 'rgb(7, 128, 9)',
  '--kp-radius': '13px',
  '--kp-gap': '2.1em',
  '--kp-font': 'monospace',
};

/** The parts of every widget: a failure and its button, and what stands in the place of nothing. */
export const PARTS_OF_ALL: readonly string[] = ['error', 'retry', 'status'];

type Names = Readonly<Record<string, { tokens: readonly string[]; parts: readonly string[] }>>;

/** By widget, as the tables of the reference have it. */
export function tokensAndParts(reference: string): Names {
  const sections = [...reference.matchAll(/^## `<(kp-[\w-]+)>`\n([^]*?)(?=^## |$(?![^]))/gm)];
  const names = (body: string, kind: string): string[] =>
    [...body.matchAll(/^\| (\w+) \| `([\w-]+)` \|/gm)].filter(([, one]) => one === kind).map(([, , name = '']) => name);
  return Object.fromEntries(
    sections.map(([, tag = '', body = '']) => [tag, { tokens: names(body, 'property'), parts: names(body, 'part') }]),
  );
}

/** By widget, as the one table of the guide has it. */
export function tokensAndPartsInShort(guide: string): Names {
  const rows = [...guide.matchAll(/^\| `(kp-[\w-]+)` \| ([\w, -]*) \| ([\w, -]*) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, tag = '', tokens = '', parts = '']) => [
      tag,
      { tokens: tokens.split(', ').map((name) => `--kp-${name}`), parts: parts.split(', ') },
    ]),
  );
}
