// Bytes to text, whatever the server says of them: `fetch().text()` would always read UTF-8.

/**
 * The text of a feed. Bytes that are UTF-8 are read so, whatever was declared, since other encodings hardly ever look
 * like it; else the charset of the HTTP header, of the byte order mark or of the XML declaration counts. Undeclared (or
 * wrongly declared) bytes that are mostly no UTF-8 are windows-1250, the old encoding of Czech sites.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const unicode = findUnicode(bytes);
  const text = new TextDecoder(unicode).decode(bytes);
  const broken = unicode === 'utf-8' ? count(text, /\ufffd/g) : 0;
  if (!broken) return text;
  const declared =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(text.slice(0, 200))?.[1];
  return (
    decodeAs(declared, bytes) ??
    (broken > count(text, /[\u0080-\ufffc]/g) ? decodeAs('windows-1250', bytes) : undefined) ??
    text
  );
}

/** UTF-16 by its byte order mark or by the NUL beside the first character; else UTF-8. */
function findUnicode([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/** Undefined where the name is no encoding, or UTF-8, which was tried. */
function decodeAs(charset: string | undefined, bytes: Uint8Array): string | undefined {
  try {
    const decoder = charset && new TextDecoder(charset);
    return decoder && decoder.encoding !== 'utf-8' ? decoder.decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
