import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { explainPlainText, recogniseFile } from '../../../../desk/src/open/recognise.ts';

const FEED = '{ "title": "Kořánová" }';

describe('a file', () => {
  it('is taken as the text that it is', () => {
    expect(recogniseFile(strToU8(FEED))).toEqual({ text: FEED });
    expect(recogniseFile(strToU8(`\ufeff${FEED}`))).toEqual({ text: FEED });
  });

  it('that is an archive gives the feed within it', () => {
    const archive = zipSync({ 'navod.html': strToU8('<p>'), 'kp/feed.json': strToU8(FEED) });
    expect(recogniseFile(archive)).toEqual({ text: FEED, inside: 'kp/feed.json' });
  });

  it('of an old encoding says which', () => {
    const bytes = Uint8Array.from(FEED, (sign) => ({ ř: 0xf8, á: 0xe1 })[sign] ?? sign.charCodeAt(0));
    expect(recogniseFile(bytes)).toEqual({ text: FEED, encoding: 'Windows-1250' });
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...FEED].map((sign) => sign.charCodeAt(0))]).buffer);
    expect(recogniseFile(wide)).toEqual({ text: FEED });
  });

  it.each([
    ['a document of Word', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'dokument z\u00a0Wordu'],
    ['a table of Excel', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'tabulka z\u00a0Excelu'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'feed.json v\u00a0něm není'],
    ['a broken archive', strToU8('PK\u0003\u0004ahoj'), 'nejde otevřít'],
    ['a PDF', strToU8('%PDF-1.7'), 'Tohle je PDF'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'Tohle je obrázek'],
  ])('that is %s is told so', (_, bytes, words) => {
    expect(recogniseFile(bytes)).toEqual({ problem: expect.stringContaining(words) as unknown });
  });
});

it('knows a broken document by its name', () => {
  expect(recogniseFile(strToU8('PK\u0003\u0004ahoj'), 'Plán.docx')).toEqual({
    problem: expect.stringContaining('dokument z\u00a0Wordu') as unknown,
  });
});

describe('a text', () => {
  it('without any record is no feed', () => {
    expect(explainPlainText('Komunitní plánování\nObsah: …')).toContain('obyčejný text');
    expect(explainPlainText(' ')).toContain('prázdný');
    expect(explainPlainText('{ "title": ')).toBeUndefined();
  });
});
