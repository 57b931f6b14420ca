import { describe, expect, it } from 'vitest';
import { fileType, formatPhone, telHref } from '../../../src/i18n/index.ts';

describe('telephone numbers', () => {
  it.each([
    ['+420415000115', '+420 415 000 115', 'tel:+420415000115'],
    ['415 736 409', '415 736 409', 'tel:+420415736409'],
    ['415736409', '415 736 409', 'tel:+420415736409'],
    ['00420 415 000 115', '+420 415 000 115', 'tel:+420415000115'],
    ['+420 415-000-115', '+420 415 000 115', 'tel:+420415000115'],
    ['+421905123456', '+421 905 123 456', 'tel:+421905123456'],
    ['+380441234567', '+380 44 123 45 67', 'tel:+380441234567'],
    ['+49 30 1234567', '+49 30 1234567', 'tel:+49301234567'],
    ['112', '112', 'tel:112'],
    ['415736409 linka 12', '415 736 409 linka 12', 'tel:+420415736409'],
    ['415 736 409, linka 12', '415 736 409, linka 12', 'tel:+420415736409'],
    ['415736409linka 12', '415 736 409 linka 12', 'tel:+420415736409'],
    ['415 000 111/115', '415 000 111/115', 'tel:+420415000111'],
    ['398/123456', '398 123 456', 'tel:+420398123456'],
    ['+420 415 000 115, 603 123 456', '+420 415 000 115, 603 123 456', 'tel:+420415000115'],
    ['viz web', 'viz web', ''],
    ['', '', ''],
    ['javascript:alert(1)', 'javascript:alert(1)', ''],
  ])('%j', (number, shown, href) => {
    expect(formatPhone(number).replaceAll('\u00a0', ' ')).toBe(shown);
    expect(telHref(number)).toBe(href);
  });

  it('are kept on one line', () => expect(formatPhone('+420415000115')).toBe('+420\u00a0415\u00a0000\u00a0115'));
});

describe('fileType', () => {
  it.each([
    ['application/pdf', undefined, 'PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '/x', 'DOCX'],
    ['application/vnd.oasis.opendocument.text', undefined, 'ODT'],
    ['application/octet-stream', 'https://x.cz/a/zadost.XLSX?v=1#s', 'XLSX'],
    ['application/zip; charset=x', undefined, 'ZIP'],
    [undefined, 'https://x.cz/pravidla.odt', 'ODT'],
    [undefined, 'https://vzorov.cz', undefined],
    [undefined, 'https://x.cz/stranka.aspx?id=3', undefined],
    [undefined, undefined, undefined],
  ])('of %j at %j', (mediaType, url, word) => expect(fileType(mediaType, url)).toBe(word));
});
