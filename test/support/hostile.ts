// Turns a good feed into one that an attacker wrote.

const KEPT =
  /^(id|kind|state|version|language|time_zone|currency|days|from|to|date|start|end|checked_on|contact|meeting|mime_type|since|until|valid_until|date_published|working_group|grant_programme|plan|document|legal_basis|role)$/;
const URLS = /(^|_)url$|^image$/;

/** Every text of the feed becomes `text`, every address `url`; ids, dates and words of a list stay. */
export function poisoned(value: unknown, text: string, url: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, url, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, text, url, name)]));
  }
  if (typeof value !== 'string' || KEPT.test(key)) return value;
  return URLS.test(key) ? url : text;
}
