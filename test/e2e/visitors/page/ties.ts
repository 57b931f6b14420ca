// Whether what belongs together is tied together: labels, hints and faults to their fields, buttons to what they open,
// names to the words that are seen.
import { nameOf, seenElements } from './flat.ts';

const REFERENCES = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-errormessage'];

/** References that lead nowhere, ids that stand twice, fields whose fault or label is tied to nothing, names without the words seen. */
export function loose(): string[] {
  const found: string[] = [];
  const counted = new Set<string>();
  for (const element of seenElements()) {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const name of REFERENCES) {
      for (const id of element.getAttribute(name)?.split(/\s+/) ?? [])
        if (!root.getElementById(id)) found.push(`${name}="${id}" of ${nameOf(element)} leads nowhere`);
    }
    if (element.id && root.querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length > 1) counted.add(element.id);
    const label = plain(element.getAttribute('aria-label') ?? '');
    const words = plain((element as HTMLElement).innerText ?? '');
    if (label && element.matches('a, button') && !label.includes(words)) found.push(`${words} is called ${label}`);
    if (!element.matches('input, textarea, select')) continue;
    const field = element as HTMLInputElement;
    if (!field.labels?.length && !field.getAttribute('aria-label')) found.push(`${nameOf(field)} has no label`);
    if (field.getAttribute('aria-invalid') !== 'true') continue;
    const ids = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const reasons = ids
      .map((id) => root.getElementById(id))
      .filter((one) => one?.matches('.problem') && one.textContent);
    if (!reasons.length) found.push(`${nameOf(field)} does not say what is wrong`);
  }
  return [...found, ...[...counted].map((id) => `id ${id} stands twice`)];
}

/** Spaces evened out, without the signs of good typography. */
function plain(text: string): string {
  return text
    .replace(/[\u2060-\u2069]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The levels of the headings, in their order. */
export function headingLevels(): number[] {
  return [...seenElements()]
    .filter(({ localName }) => /^h[1-6]$/.test(localName))
    .map(({ localName }) => Number(localName[1]));
}
