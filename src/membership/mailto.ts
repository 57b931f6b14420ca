// A message prepared for the visitor's own mail program.

/** The longest address that mail programs are known to take whole; beyond it the caller leaves the body out. */
export const MAILTO_LIMIT = 1800;

/** Everything but letters, digits and a few signs escaped; halves of characters, which can't be, are left out. */
function escape(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** `mailto:` with subject and body (RFC 6068): line breaks as CRLF, spaces as `%20`; an empty body is left out. */
export function mailtoMessage(addresses: readonly string[], subject: string, body: string): string {
  const to = addresses.map((address) => escape(address).replace('%40', '@')).join();
  const text = body && `&body=${escape(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  return `mailto:${to}?subject=${escape(subject)}${text}`;
}
