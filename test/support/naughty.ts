// Values that break programs: what people, scripts and attackers have put where something else belongs.

export const STRINGS: readonly string[] = [
  ...['', ' ', '\u00a0', '\u200b', '\ufeff', '\0', '\ud800', '\udfff\ud800', '\u202egnp.exe', '\u2066\u2067', '\r\n'],
  ...['null', 'undefined', 'NaN', '0', '-0', '1e999', 'true', '[]', '{}', '[object Object]'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'],
  ...['<script>polluted = 1</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '${7*7}', '{{7*7}}'],
  ...['&amp;lt;b&gt;', '%s%n', '%00', "'; DROP TABLE feed; --", '\\', '"', '../../../etc/passwd'],
  ...['Z\u0351\u036b\u0343algo', '\u0645\u0631\u062d\u0628\u0627', '👩‍👩‍👧‍👦', 'ﷺ', '𝒳', 'á'.normalize('NFD')],
  'x'.repeat(10_000),
];

export const DATES: readonly string[] = [
  ...['2018-02-31', '2018-02-29', '2020-02-30', '0000-00-00', '0000-01-01', '2018-13-01', '2018-00', '2018-1-1'],
  ...['2018-02-28T24:00', '2018-02-28T23:60', '2018-02-28T14:30+99:99', '2018-02-28T14:30Z', '2018-02-28 14:30'],
  ...['2026-03-29T02:30', '2026-10-25T02:30', '0001-01-01', '275760-09-13', '+275760-09-13', '9999-12-31', '-0001'],
  ...['28. 2. 2018', '31.2.18', 'Wed, 28 Feb 2018 14:30:00 CEST', 'Út, 27 úno 2018', '2018-W09', 'dnes', '20180228'],
];

export const ADDRESSES: readonly string[] = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\tscript\n:alert(1)', 'vbscript:x', 'data:text/html,<b>'],
  ...[
    'blob:https://a.cz/1',
    'file:///etc/passwd',
    'https://jan:heslo@a.cz/',
    '//b.cz/',
    'http://',
    'https://[::1',
    '#',
  ],
  ...['?a=1&amp;b=2', 'www.mesto.cz', 'mailto:', 'tel:+420', 'https://xn--', 'https://a.cz:99999/', 'http:\\\\a.cz'],
];

export const NUMBERS: readonly number[] = [
  ...[0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 63, 1e21, NaN, Infinity, -Infinity],
];

/** Keys that objects have of themselves, and some that pass for languages. */
export const KEYS: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', 'length'],
  ...['', ' ', '0', '-1', 'cs-CZ', 'xx-Klingon', 'CS', 'a.b[0]', '\u202e', '\ud800', 'k'.repeat(5000)],
];

/** A value of each kind that JSON has, and of some that only a script can hand over. */
export const KINDS: readonly unknown[] = [
  ...[null, undefined, true, false, 0, 7, '', 'text', [], {}, [[]], [null], [{}], { id: {} }, { cs: 5 }, { cs: null }],
  ...[{ '': 'a', 'xx-Klingon': 'b', cs: ['c'] }, { id: '', title: [] }, [1, 'a', null, {}, []]],
];

/** An object whose own key `__proto__` holds what would pollute all objects, as JSON.parse makes it. */
export function polluting(): unknown {
  return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
}
