// Puts right an address that was meant to lead to another server.

/** The address as it was meant; undefined where it is right, or nothing can be told. */
export function mendUrl(written: string): string | undefined {
  const text = written.trim();
  const [, scheme, rest] = /^(h?t{1,3}p{1,2}s?)\s*(?:[:;.,]\s*[/\\]{0,4}|[/\\]{1,3})\s*([^\s/\\].*)$/i.exec(text) ?? [];
  if (scheme && rest) return valid(`http${/s$/i.test(scheme) ? 's' : ''}://${rest}`, written);
  if (/^www\./i.test(text)) return valid(`https://${text}`, written);
  // A file beside the feed has no such name before its first slash.
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(cz|eu|com|org|net|info)(\/|$)/iu.test(text))
    return valid(`https://${text}`, written);
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(text)) return valid(`mailto:${text}`, written);
  return undefined;
}

function valid(address: string, written: string): string | undefined {
  return address !== written && URL.canParse(address) && !/\s/.test(address) ? address : undefined;
}
