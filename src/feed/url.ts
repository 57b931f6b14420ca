// What the addresses of a feed are: which may be linked to, where one comes from, which file it names. Knows no page:
// the base is the feed's own address.

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

/** Whether an address is of the same origin as one of the sources; asking any other tells a stranger who reads the page. */
export function isFrom(sources: readonly string[], url: string | undefined): boolean {
  const origin = originOf(url);
  return origin !== undefined && sources.some((source) => originOf(source) === origin);
}

/** The name of the file that an address ends in, as people read it; '' where it ends in none. */
export function fileNameOf(url: string): string {
  const name = url.split(/[?#]/)[0]!.split('/').at(-1)!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function originOf(url: string | undefined): string | undefined {
  try {
    const { origin } = new URL(url ?? '');
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
