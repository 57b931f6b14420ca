// Lets through only addresses that are safe to link to. Knows no page: the base is the feed's own address.

const ALLOWED = /^(https?|mailto|tel):$/;

/**
 * The absolute address, or undefined where it may not be used. Allowed are http, https, mailto and tel, judged after
 * the address was read as browsers read it (tabs and line breaks inside a scheme are no disguise); credentials are
 * refused, as is `www.example.cz`, which a browser would take for a file. `&amp;` is read as `&`, since some CMSs write
 * it into JSON. Without a base on http(s), a relative address stays as it is.
 */
export function resolveUrl(text: string, baseUrl?: string): string | undefined {
  const written = text.replaceAll('&amp;', '&').trim();
  if (!written || /^www\./i.test(written)) return undefined;
  const base = baseUrl && /^https?:/i.test(baseUrl) ? baseUrl : undefined;
  try {
    const url = new URL(written, base ?? 'https://feed.invalid/');
    if (!ALLOWED.test(url.protocol) || url.username || url.password) return undefined;
    return base || /^[a-z]+:/i.test(written) ? url.href : written;
  } catch {
    return undefined;
  }
}
