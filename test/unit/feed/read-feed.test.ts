import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/feed/decode.ts';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { findJsonFault } from '../../../src/feed/json-fault.ts';
import { readFeedText } from '../../../src/feed/read-feed.ts';

function errorOf(text: string): FeedError {
  try {
    readFeedText(text, 'https://a.cz/feed.json');
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('readFeedText', () => {
  it('reads a feed, past a byte order mark', () => {
    expect(readFeedText('\ufeff {"title":"Vzorov"}', '').feed.title).toBe('Vzorov');
  });

  it.each<[string, string, number, number, RegExp]>([
    ['a trailing comma in an object', '{\n  "title": "A",\n}', 3, 1, /"A", }$/],
    ['a trailing comma in a list', '{"items": [\n{"id": "1"},\n  ]}', 3, 3, /\}, \]\}$/],
    ['a missing comma', '{"a": 1\n "b": 2}', 2, 2, /1 "b": 2/],
    ['a quote within a string', '{"a": "Sdružení "Jitro""}', 1, 18, /Sdružení "Jitro"/],
    ['a line break in a string', '{"a": "x\ny"}', 1, 7, /"x y"/],
    ['curly quotes', '{“a”: 1}', 1, 2, /“a”/],
    ['a comment', '{"a": 1} // konec', 1, 10, /konec/],
    ['single quotes', "{'a': 1}", 1, 2, /'a'/],
    ['a truncated text', '{"a": [1, 2', 1, 12, /1, 2$/],
    ['a Windows line end before the fault', '{"a": 1,\r\n"b" 2}', 2, 5, /"b" 2/],
    ['nothing', '', 1, 1, /^$/],
    ['a word', 'Not found', 1, 1, /Not found/],
    ['a bad escape', '{"a": "C:\\dokumenty"}', 1, 7, /C:/],
    ['an XML feed', '<?xml version="1.0"?><rss/>', 1, 1, /rss/],
  ])('names the place of %s', (_, text, line, column, near) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'not_json', line, column, url: 'https://a.cz/feed.json' });
    expect(error.near).toMatch(near);
    expect(error.message).toContain('not_json');
  });

  it.each([
    '<!DOCTYPE html><html><body>Přihlášení</body></html>',
    '\n <html lang="cs">',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>',
    '<!-- cms --><!doctype html><title>x</title>',
  ])('tells a web page from a feed: %s', (text) => {
    expect(errorOf(text).code).toBe('login_page');
  });

  it.each(['[]', '"feed"', '1', 'null', 'true'])('says of %s that it is no feed', (text) => {
    expect(errorOf(text).code).toBe('not_feed');
  });

  it.each(['[', '{"a":'])('survives a depth of 100,000: %s', (opener) => {
    const error = errorOf(opener.repeat(100_000));
    expect(['not_json', 'not_feed']).toContain(error.code);
    const closer = opener === '[' ? ']' : '1' + '}';
    const whole =
      opener.repeat(100_000) +
      closer[0]!.repeat(opener === '[' ? 100_000 : 1) +
      '}'.repeat(opener === '[' ? 0 : 100_000);
    expect(findJsonFault(whole)).toBeUndefined();
    try {
      readFeedText(`{"title": "A", "items": ${whole}, "x": ${whole}}`, '');
    } catch (error_) {
      expect(error_).toBeInstanceOf(FeedError);
    }
  });

  it('finds the fault of a long text in time', () => {
    const start = performance.now();
    expect(findJsonFault('[' + '"\\u0041 text", '.repeat(500_000) + ']')).toMatchObject({ line: 1 });
    expect(findJsonFault('"' + '\\n'.repeat(1_000_000))).toMatchObject({ line: 1 });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const folder = join(process.env['KP_TESTDATA'] ?? '', 'json/test_parsing');
const isThere = !!process.env['KP_TESTDATA'] && existsSync(folder);

describe.skipIf(!isThere)(`JSONTestSuite ${isThere ? '' : '(skipped: KP_TESTDATA names no folder with it)'}`, () => {
  it.each(isThere ? readdirSync(folder) : [])('%s', (name) => {
    const text = decodeText(readFileSync(join(folder, name))).replace(/^\ufeff/, '');
    let isRead = true;
    try {
      JSON.parse(text);
    } catch {
      isRead = false;
    }
    expect(findJsonFault(text) === undefined).toBe(isRead);
    if (name.startsWith('y_')) expect(isRead).toBe(true);
    if (name.startsWith('n_')) expect(() => readFeedText(text, '')).toThrow(FeedError);
    try {
      readFeedText(text, '');
    } catch (error) {
      expect(error).toBeInstanceOf(FeedError);
    }
  });
});
