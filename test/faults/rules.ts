// What of the network, the content and time the widgets have to survive, and by which rows of the table, or by which
// other test, each is tried. A test holds the two lists together.

export interface Rule {
  section: 'network' | 'content' | 'time';
  survives: string;
  /** Names of rows of the table. */
  faults?: readonly string[];
  /** Files of tests that try it otherwise. */
  tests?: readonly string[];
}

const LIFE = 'test/faults/life.test.ts';

const network = (survives: string, ...faults: string[]): Rule => ({ section: 'network', survives, faults });
const content = (survives: string, ...faults: string[]): Rule => ({ section: 'content', survives, faults });
const time = (survives: string, ...faults: string[]): Rule => ({ section: 'time', survives, faults });

export const RULES: readonly Rule[] = [
  network('a connection that is refused', 'connection refused'),
  network('a connection reset, before the headers or in the body', 'reset before the headers', 'reset in the body'),
  network('half a minute without headers', '30 s without headers'),
  network('one byte a second', 'one byte a second'),
  network('a stall after the headers or in the body', 'stalled after the headers', 'stalled in the middle'),
  network(
    'an end at any byte',
    'truncated in its first byte',
    'truncated within a letter',
    'truncated before its last byte',
    'truncated, with the length of the whole',
    'truncated, with no length',
    'a chunk that breaks off',
  ),
  network('a wrong Content-Length', 'Content-Length too short', 'Content-Length too long'),
  network('gzip that is none', 'bad gzip'),
  network('an answer without a body: 204', '204'),
  network('304 without a cache', '304 without a cache'),
  network('redirects in a chain and in a loop', 'a chain of redirects', 'a redirect loop'),
  network('a redirect to another origin without CORS', 'a redirect to another origin without CORS'),
  network('401, 403, 404, 410', '401', '401 that asks for a password', '403', '404', '410'),
  network('429, once and for long', '429 with Retry-After', '429 once'),
  network('5xx', '500', "502 with a gateway's own page", '503'),
  network(
    'the login page of a CMS with 200',
    'a login page with 200',
    'a login page that calls itself JSON',
    'a redirect to a login page',
  ),
  network('an empty body', 'an empty body'),
  network('a missing CORS header', 'no CORS header'),
  { section: 'network', survives: 'offline and back', tests: [LIFE, 'test/engines/page.test.ts'] },
  { section: 'network', survives: 'leaving the page during the fetch, without a flash of an error', tests: [LIFE] },

  content(
    'a wrong content type, or none',
    'no content type',
    'the content type text/html',
    'the content type application/octet-stream',
    'the content type image/png',
    'the content type nonsense',
  ),
  content('a UTF-8 byte order mark', 'a UTF-8 byte order mark'),
  content(
    'UTF-16, with and without a mark',
    'UTF-16LE with a mark',
    'UTF-16BE with a mark',
    'UTF-16LE without a mark',
    'UTF-16BE without a mark',
  ),
  content(
    'windows-1250 with, without and with a lying declaration',
    'windows-1250, declared',
    'windows-1250, undeclared',
    'windows-1250 that says it is UTF-8',
    'UTF-8 that says it is windows-1250',
  ),
  content('NUL', 'a NUL within a string', 'a NUL between'),
  content('lone surrogates', 'lone surrogates'),
  content('50 MB, of which no more than 10 are read', '50 MB'),
  content('100,000 items', '100,000 items'),
  content('strings of 1 MB', 'strings of 1 MB'),
  content(
    '100,000 levels',
    'a depth of 100,000 under an unknown key',
    'a depth of 100,000 among the items',
    'a depth of 100,000 and nothing else',
    'a depth of 100,000 without an end',
  ),
  content('XML bombs and external entities', 'XML with an entity bomb', 'XML with an external entity'),
  content('duplicate ids', 'duplicate ids'),
  content('__proto__ and constructor as keys, which pollute nothing', '__proto__ and constructor as keys'),
  content('numbers as strings', 'numbers as strings and strings as numbers', 'ids that are numbers'),
  content('null everywhere', 'null everywhere', 'null'),
  content(
    'an object or a text where a list is meant',
    'an object for each list',
    'an object for one list',
    'text for one list',
  ),
  content('another document than an object', 'a list', 'a string', 'an empty object'),
  content('JSON that breaks', 'a trailing comma'),
  content('an unknown version', 'an unknown version'),
  content(
    'an id that is missing, empty or an object',
    'empty and object ids beside good ones',
    'records without what they need',
  ),
  content("HTML's &amp; within addresses", 'the address ?a=1&amp;b=2'),
  content('relative and protocol-relative addresses', 'the address /od-korene.html', 'the address //jinde.example/x'),
  content(
    'addresses that run or lie: scripts, data, tabs within a scheme, credentials, blobs',
    'the address "javascript:alert(1)"',
    'the address " java\\tscript\\n:alert(1)"',
    'the address "data:text/html,<script>alert(1)</script>"',
    'the address "vbscript:x"',
    'the address "blob:https://a.cz/1"',
    'the address "https://jan:heslo@a.cz/"',
  ),
  content("VISMO's redirect to the address with a slash", "a redirect to the address with a slash, as VISMO's"),
  content('notices without an end', 'notices without an end'),
  content('HTML out of Word', 'HTML out of Word'),
  content("Antee's RSS under an address of Atom", "Antee's RSS under ?action=atom"),

  time('the 31st of February and the year 0000', 'the date 2026-02-31', 'the date 0000-00-00'),
  time(
    'dates of RFC 822 with a local zone or weekday, and a year of two digits',
    'the date Wed, 28 Feb 2018 14:30:00 CEST',
    'the date Út, 27 úno 18',
  ),
  time('a Czech date', 'the date 28. 8. 2026'),
  time('a time without a zone', 'a time without a zone'),
  time("Prague's gap and overlap", "a time in Prague's gap", "a time in Prague's overlap"),
  time('the years 1, 9999 and 275760', 'the year 1', 'the year 9999', 'the year 275760'),
  time('posts of the future', 'a post of the future'),
  time(
    "a visitor's clock that is wrong by a day or by ten years",
    'a clock a day behind on the first day',
    'a clock a day ahead after the last day',
    'a clock ten years behind',
    'a clock ten years ahead',
  ),
  {
    section: 'time',
    survives: 'a clock set in Kiritimati or St. John’s',
    tests: ['test/engines/time-zones.test.ts', 'test/support/time-zone.setup.ts'],
  },
];
