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

  it.each<[string, string, string | undefined, string]>([
    ['curly quotes', '{\n  “a”: 1\n}', 'quotes', '{\n  ▶“◀a”: 1'],
    ['a curly quote at the end of a text', '{\n  "a": "Vzorov”,\n}', 'quotes', '{\n  "a": "Vzorov▶”◀,'],
    ['Czech quotes alone', '{"a": „Vzorov“}', 'quotes', '{"a": ▶„◀Vzorov“}'],
    ['single quotes', "{'a': 1}", 'quotes', "{▶'◀a': 1}"],
    ['quotes in a text', '{"a": "Sdružení "Jitro""}', 'inner_quotes', '{"a": "Sdružení "▶J◀itro""}'],
    ['a comment', '{\n  // rok\n  "a": 1\n}', 'comment', '{\n  ▶/◀/ rok'],
    ['a comment behind a value', '{"a": 1 /* rok */}', 'comment', '{"a": 1 ▶/◀* rok */}'],
    ['a line break in a text', '{\n  "a": "první\n  druhý"\n}', 'line_break', '{\n  "a": "první▶◀'],
    ['a text without its end', '{"a": "první, "b": 1}', 'inner_quotes', '{"a": "první, "▶b◀": 1}'],
    ['a backslash', '{"a": "C:\\dokumenty"}', 'backslash', '{"a": "C:▶\\◀dokumenty"}'],
    ['a missing comma', '{\r\n  "a": 1\r\n  "b": 2\r\n}', 'comma_missing', '  "a": 1\n  ▶"◀b": 2'],
    ['a missing comma between records', '[{"a": 1} {"b": 2}]', 'comma_missing', '[{"a": 1} ▶{◀"b": 2}]'],
    ['a comma too many', '{\n  "a": 1,\n}', 'comma_extra', '  "a": 1,\n▶}◀'],
    ['two commas', '[1,, 2]', 'comma_extra', '[1,▶,◀ 2]'],
    ['a missing colon', '{"a" 1}', 'colon_missing', '{"a" ▶1◀}'],
    ['a word without quotes', '{"a": zítra}', 'unquoted', '{"a": ▶z◀ítra}'],
    ['a key without quotes', '{a: 1}', 'unquoted', '{▶a◀: 1}'],
    ['a date without quotes', '{"a": 2026-01-31}', 'unquoted', '{"a": 2026▶-◀01-31}'],
    ['a Czech date without quotes', '{"a": 28.2.2027}', 'unquoted', '{"a": 28.2▶.◀2027}'],
    ['a time without quotes', '{"a": 8:00}', 'unquoted', '{"a": 8▶:◀00}'],
    ['a number with spaces', '{"a": 800 000}', 'digits', '{"a": 800 ▶0◀00}'],
    ['the wrong bracket', '{"a": [1, 2}', 'bracket', '{"a": [1, 2▶}◀'],
    ['a bracket too many', '{"a": 1}}', 'after_end', '{"a": 1}▶}◀'],
    ['missing brackets', '{\n  "_kp": {\n    "a": [1, 2\n', 'unclosed', '  "_kp": {\n    "a": [1, 2▶◀'],
    ['nothing', ' \n', 'empty', '▶◀'],
    ['an XML feed', '<?xml version="1.0"?><rss/>', undefined, '▶<◀?xml version="1.0"?><rss/>'],
  ])('tells what is wrong with %s, and marks it in its lines', (_, text, reason, excerpt) => {
    const error = errorOf(text);
    expect(error.reason).toBe(reason);
    const [before, marked, behind] = error.excerpt!;
    expect(`${before}▶${marked}◀${behind}`).toBe(excerpt);
  });

  it('names the brackets that are missing, the innermost first', () => {
    expect(errorOf('{"_kp": {"a": [1, 2').missing).toBe(']}}');
    expect(errorOf('['.repeat(1000)).missing).toBe(']'.repeat(20));
  });

  it('shows a few signs of a line that is long', () => {
    const long = 'x'.repeat(100_000);
    const [before, marked, behind] = errorOf(`{"a": "${long}" "b": "${long}"}`).excerpt!;
    expect(before.length + marked.length + behind.length).toBeLessThan(250);
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
