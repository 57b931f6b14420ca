import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/i18n/index.ts';

/** Non-breaking spaces as ~, word joiners as |. */
const seen = (text: string, language = 'cs'): string =>
  typeset(text, language).replaceAll('\u00a0', '~').replaceAll('\u2060', '|');

describe('typeset', () => {
  it.each([
    ['Jednání v Žatci a v domě s pečovatelkou', 'Jednání v~Žatci a~v~domě s~pečovatelkou'],
    ['V pondělí. O prázdninách (v létě) „k věci“', 'V~pondělí. O~prázdninách (v~létě) „k~věci“'],
    ['dne 22. 1. 2018 a 3. ledna 2018', 'dne 22.~1.~2018 a~3.~ledna 2018'],
    ['dne 22.1.2018', 'dne 22.1.2018'],
    ['usnesení č. 39/18, tel. 415 736 409', 'usnesení č.~39/18, tel.~415~736~409'],
    ['1. patro, dveře č. 115', '1.~patro, dveře č.~115'],
    ['budova 12, nejvýše 250 000 Kč', 'budova~12, nejvýše~250~000~Kč'],
    ['na rok 2018 do 28. 2.', 'na rok 2018 do 28.~2.'],
    ['Po 8:00–11:30 a 12:30–17:00', 'Po~8:00|–|11:30 a~12:30|–|17:00'],
    ['plán 2020–2024', 'plán 2020|–|2024'],
    ['Domov u Lípy, z. s., a Most, o. p. s.', 'Domov u~Lípy, z.~s., a~Most, o.~p.~s.'],
    ['Ing. Jana Příkladová, Mgr. et Mgr. Petr', 'Ing.~Jana Příkladová, Mgr.~et Mgr.~Petr'],
    ['náměstí Míru 1, 999 99 Vzorov', 'náměstí Míru~1, 999~99 Vzorov'],
    ['k', 'k'],
    ['v ', 'v '],
    ['', ''],
  ])('sets %j', (text, expected) => expect(seen(text)).toBe(expected));

  it('changes spaces alone, apart from word joiners', () => {
    const text = 'Setkání v Žatci  a\tv domě č. 5 dne 22. 1. 2018 (1 100 000 Kč) – 2020–2024\nk 😀 8:00–9:00 \u202e';
    expect(typeset(text, 'cs').replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).toBe(text);
  });

  it('is the same twice', () => {
    const once = typeset('a v 5 domech 2020–2024, 22. 1. 2018, č. 7, z. s. o. p. s.', 'cs');
    expect(typeset(once, 'cs')).toBe(once);
  });

  it('sets numbers and units alone in other languages', () => {
    expect(seen('I v 5 a 320 kB, 1 100 000 Kč', 'en')).toBe('I v 5 a 320~kB, 1~100~000~Kč');
    expect(seen('8:00–12:00, о 5 Uhr', 'de-AT')).toBe('8:00|–|12:00, о 5~Uhr');
    expect(seen('v domě', 'cs-CZ')).toBe('v~domě');
    expect(seen('v domě', 'csb')).toBe('v domě');
  });

  it.each(['a ', 'v a ', '1 ', '1. ', 'z. ', 'č. ', '12 345 ', ' ', 'x 1', '2020–'])(
    'takes linear time of many %j',
    (piece) => {
      // Quadratic time would run into the test's own time-out.
      const text = piece.repeat(100_000 / piece.length);
      expect(typeset(text, 'cs').replaceAll('\u2060', '')).toHaveLength(text.length);
    },
  );

  it('leaves alone what is too long to be prose', () => {
    const text = 'v domě č. 5 '.repeat(1_000_000);
    const start = performance.now();
    expect(typeset(text, 'cs')).toBe(text);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
