import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/feed/decode.ts';

const TEXT = '{"title":"Příliš žluťoučký kůň, Žatec"}';
const utf8 = new TextEncoder().encode(TEXT);

/** The bytes of TEXT in windows-1250, made by asking the decoder about each byte. */
const LETTERS = new Map<string, number>();
for (let byte = 0; byte < 256; byte++)
  LETTERS.set(new TextDecoder('windows-1250').decode(new Uint8Array([byte])), byte);
const inWindows1250 = (text: string) => new Uint8Array([...text].map((letter) => LETTERS.get(letter)!));
const inUtf16 = (text: string, isBigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), !isBigEndian));
  return bytes;
};
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Žatec a Příbram</a>`;

describe('decodeText', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8, nothing declared', utf8, undefined],
    ['UTF-8, declared', utf8, 'application/feed+json; charset=utf-8'],
    ['UTF-8, wrongly declared windows-1250', utf8, 'application/json; charset=windows-1250'],
    ['UTF-8, an unknown charset declared', utf8, 'application/json; charset=nonsense'],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), undefined],
    ['windows-1250, declared', inWindows1250(TEXT), 'application/json; charset="windows-1250"'],
    ['windows-1250, nothing declared', inWindows1250(TEXT), undefined],
    ['windows-1250, wrongly declared UTF-8', inWindows1250(TEXT), 'application/json; charset=UTF-8'],
    ['windows-1250, an unknown charset declared', inWindows1250(TEXT), 'text/plain; charset=x-nonsense'],
    ['UTF-16 LE with a byte order mark', inUtf16('\ufeff' + TEXT, false), undefined],
    ['UTF-16 BE with a byte order mark', inUtf16('\ufeff' + TEXT, true), 'application/json; charset=utf-8'],
    ['UTF-16 LE, nothing declared', inUtf16(TEXT, false), undefined],
    ['UTF-16 BE, nothing declared', inUtf16(TEXT, true), undefined],
  ])('%s', (_, bytes, contentType) => {
    expect(decodeText(bytes, contentType)).toBe(TEXT);
  });

  it('heeds an XML declaration, after the HTTP header', () => {
    const text = xml('windows-1250');
    expect(decodeText(inWindows1250(text))).toBe(text);
    const bytes = inWindows1250(xml('iso-8859-1'));
    expect(decodeText(bytes, 'text/xml; charset=windows-1250')).toBe(xml('iso-8859-1'));
  });

  it('keeps UTF-8 where a single byte of it is broken', () => {
    expect(decodeText(new Uint8Array([...utf8, 0xff]))).toBe(TEXT + '\ufffd');
  });

  it('reads no bytes as no text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
