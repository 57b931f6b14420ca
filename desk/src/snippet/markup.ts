// HTML written as text: what is put in is escaped, unless it is markup itself.

/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | undefined | readonly Markup[];

/** A piece of HTML; strings put in become text, undefined nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

function write(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escapeHtml(String(part));
}

/** What a page in another encoding or an editor could spoil unseen, too. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\u2060': '',
};

/** A text as it stands between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\u00a0\u2060]/g, (sign) => ENTITIES[sign]!);
}
