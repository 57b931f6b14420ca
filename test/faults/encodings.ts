// Texts as bytes in the encodings that town websites have had.

/** Windows-1250, made of how it is decoded; what it doesn't have becomes a question mark. */
export function windows1250(text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map([...new TextDecoder('windows-1250').decode(bytes)].map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => letters.get(letter) ?? 0x3f);
}

/** UTF-16, without a byte order mark. */
export function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}
