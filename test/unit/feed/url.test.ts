import { describe, expect, it } from 'vitest';
import { fileNameOf, isFrom, resolveUrl } from '../../../src/feed/url.ts';

const BASE = 'https://www.vzorov.example/kp/feed.json';

describe('resolveUrl', () => {
  it.each([
    ['https://a.cz/x', 'https://a.cz/x'],
    ['http://a.cz', 'http://a.cz/'],
    ['dokument.pdf', 'https://www.vzorov.example/kp/dokument.pdf'],
    ['/plan.pdf', 'https://www.vzorov.example/plan.pdf'],
    ['?id=1&amp;n=2', 'https://www.vzorov.example/kp/feed.json?id=1&n=2'],
    ['#misto', 'https://www.vzorov.example/kp/feed.json#misto'],
    ['//cdn.example/a.pdf', 'https://cdn.example/a.pdf'],
    ['mailto:jana@vzorov.example', 'mailto:jana@vzorov.example'],
    ['tel:+420415000115', 'tel:+420415000115'],
    ['  https://a.cz/ \n', 'https://a.cz/'],
    ['https://a.cz/plán 2020.pdf', 'https://a.cz/pl%C3%A1n%202020.pdf'],
    ['https://žatec.example/', 'https://xn--atec-kbb.example/'],
    ['ht\ntps://a.cz/', 'https://a.cz/'],
  ])('lets through %j', (text, expected) => {
    expect(resolveUrl(text, BASE)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript&colon;alert(1):x',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.cz/1',
    'file:///etc/passwd',
    'ftp://a.cz/',
    'about:blank',
    'https://user:password@a.cz/',
    'https://user@a.cz/',
    '//user:x@a.cz/',
    'https://',
    'http://[',
    'www.mesto.cz',
    '',
    '   ',
  ])('refuses %j', (text) => {
    const url = resolveUrl(text, BASE);
    // What is left may only be an address on our own server.
    if (url !== undefined) expect(url).toMatch(/^https:\/\/www\.vzorov\.example\//);
    else expect(url).toBeUndefined();
    if (!text.includes('&colon;')) expect(url).toBeUndefined();
    expect(resolveUrl(text) ?? '').not.toMatch(/^\s*(java|vb)script:/i);
  });

  it.each([undefined, '', 'about:blank', 'file:///C:/kp/stranka.html'])(
    'keeps a relative address as it is with the base %j',
    (base) => {
      expect(resolveUrl('plan.pdf?a=1&amp;b=2', base)).toBe('plan.pdf?a=1&b=2');
      expect(resolveUrl('//cdn.example/a', base)).toBe('//cdn.example/a');
      expect(resolveUrl('https://a.cz', base)).toBe('https://a.cz/');
      expect(resolveUrl('java\tscript:alert(1)', base)).toBeUndefined();
      expect(resolveUrl('//user:x@a.cz/', base)).toBeUndefined();
    },
  );
});

describe('isFrom', () => {
  it.each([
    ['https://mesto.example/a.jpg', true],
    ['https://feeds.example/b.jpg', true],
    ['https://elsewhere.example/c.jpg', false],
    ['http://mesto.example/a.jpg', false],
    ['data:image/png,x', false],
    [undefined, false],
  ])('%s may be asked: %s', (url, expected) => {
    expect(isFrom(['https://mesto.example/stranka', 'https://feeds.example/feed.json', ''], url)).toBe(expected);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['https://a.cz/x/pl%C3%A1n.pdf?v=2#strana', 'plán.pdf'],
    ['https://a.cz/100%25', '100%'],
    ['https://a.cz/100%', '100%'],
    ['https://a.cz/', ''],
  ])('%s ends in %j', (url, expected) => {
    expect(fileNameOf(url)).toBe(expected);
  });
});
