import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Messages, loadMessages, messagesOf, typeset } from '../../../src/i18n/index.ts';
import type { Fault } from '../../../src/feed/types.ts';
import { adviceOf } from '../../../src/i18n/advice.ts';
import { allSentences } from './samples.ts';

const sentences = {} as Record<Language, Map<string, string>>;
const messages = {} as Record<Language, Messages>;
beforeAll(async () => {
  for (const language of LANGUAGES) {
    sentences[language] = await allSentences(language);
    messages[language] = await loadMessages(language);
  }
});
/** Non-breaking spaces made visible. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~');

/** Words that are right as they are, though they are the Czech ones too. */
const SAME_AS_CZECH = new Set([
  'de.timeline.contact',
  'de.people.phone',
  'de.files.contact',
  'uk.files.contact',
  'uk.timeline.outOf',
]);

describe('messages', () => {
  it('are words, of one shape in every language', () => {
    for (const language of LANGUAGES) {
      for (const [place, text] of sentences[language]) {
        expect(text, `${language}.${place}`).not.toMatch(/undefined|null|NaN|\[object|#|^\s|\s$| {2}|\.\.|^$/);
      }
      for (const [group, words] of Object.entries(messages.cs)) {
        const same = messages[language][group as keyof Messages];
        if (typeof words === 'object') expect(Object.keys(same), `${language}.${group}`).toEqual(Object.keys(words));
      }
      expect(messages[language].language).toBe(language);
    }
  });

  it('are translated: none is Czech by accident', () => {
    for (const language of ['en', 'de', 'uk'] as const) {
      for (const [place, text] of sentences[language]) {
        if (SAME_AS_CZECH.has(`${language}.${place.replace(/(\w+\.\w+)\..*/, '$1')}`)) continue;
        expect(text, `${language}.${place}`).not.toBe(sentences.cs.get(place));
        expect(text, `${language}.${place}`).not.toMatch(/[ěřůťďň]/);
      }
    }
  });

  it('are set as their language is: Czech with non-breaking spaces after one-letter words and in numbers', () => {
    for (const language of LANGUAGES) {
      for (const [place, text] of sentences[language])
        expect(text, `${language}.${place}`).toBe(typeset(text, language));
    }
  });

  it('are Ukrainian in Ukrainian letters', () => {
    const latin =
      /_kp\.joining\.privacy\.\w+|endpoint|imia@pryklad\.ua|\(1\)\([ae]\)|GDPR|feed|data-feed|script|string|JSON|Feed|_kp|id|true|false|\\n|CORS|Access-Control-Allow-Origin|connect-src|Content-Security-Policy|kp-[a-z-]+|meetigs|meetings|contacts|planss|plans|xxxxxx|datová schránka|Kč|X/g;
    for (const [place, text] of sentences.uk) {
      if (place.startsWith('files.c')) continue;
      expect(text.replace(latin, ''), place).not.toMatch(/[A-Za-zыэъё]/i);
    }
  });

  it.each([
    ['cs', 1, 'zbývá~1~den', 'za~1~den'],
    ['cs', 2, 'zbývají~2~dny', 'za~2~dny'],
    ['cs', 5, 'zbývá~5~dní', 'za~5~dní'],
    ['cs', 21, 'zbývá~21~dní', 'za~21~dní'],
    ['cs', 22, 'zbývá~22~dní', 'za~22~dní'],
    ['cs', 45, 'zbývá~45~dní', 'za~45~dní'],
    ['cs', 46, 'zbývají asi~2~měsíce', 'asi za~2~měsíce'],
    ['cs', 316, 'zbývá asi~10~měsíců', 'asi za~10~měsíců'],
    ['en', 1, '1~day left', 'tomorrow'],
    ['en', 2, '2~days left', 'in 2~days'],
    ['en', 46, 'about 2~months left', 'in about 2~months'],
    ['de', 1, 'noch 1~Tag', 'morgen'],
    ['de', 5, 'noch 5~Tage', 'in 5~Tagen'],
    ['de', 93, 'noch etwa 3~Monate', 'in etwa 3~Monaten'],
    ['uk', 1, 'залишився 1~день', 'завтра'],
    ['uk', 2, 'залишилося 2~дні', 'через 2~дні'],
    ['uk', 5, 'залишилося 5~днів', 'через 5~днів'],
    ['uk', 11, 'залишилося 11~днів', 'через 11~днів'],
    ['uk', 21, 'залишився 21~день', 'через 21~день'],
    ['uk', 22, 'залишилося 22~дні', 'через 22~дні'],
    ['uk', 25, 'залишилося 25~днів', 'через 25~днів'],
    ['uk', 46, 'залишилося приблизно 2~місяці', 'приблизно через 2~місяці'],
    ['uk', 640, 'залишився приблизно 21~місяць', 'приблизно через 21~місяць'],
  ] as const)('%s counts %i days', (language, days, left, ahead) => {
    const { timeline } = messages[language];
    expect(seen(timeline.daysLeft(days))).toBe(left);
    expect(seen(timeline.inDays(days))).toBe(days === 1 ? timeline.inDays(1) : ahead);
  });

  it('say today, tomorrow and the last day', () => {
    expect(LANGUAGES.map((language) => messages[language].timeline.inDays(0))).toEqual([
      'dnes',
      'today',
      'heute',
      'сьогодні',
    ]);
    expect(messages.cs.timeline.inDays(1)).toBe('zítra');
    expect(messages.cs.timeline.daysLeft(0)).toBe('dnes je poslední den');
    expect(LANGUAGES.map((language) => seen(messages[language].timeline.remaining(3)))).toEqual([
      'Zbývají~3~dny.',
      '3~days left.',
      'Noch 3~Tage.',
      'Залишилося 3~дні.',
    ]);
  });

  it('say the status of a call as the pictures do', () => {
    const { timeline, states } = messages.cs;
    expect(seen(timeline.openUntil('do\u00a028.\u00a02.\u00a02018'))).toBe('Žádost můžete podat do~28.~2.~2018');
    expect(timeline.lastWeekday('středa')).toBe('Poslední den je středa.');
    expect(timeline.next('Hodnocení', '12. 3.').join('')).toBe('Následuje: Hodnocení, 12. 3..');
    expect(states.asOf('5. 3. 2018')).toBe('Zobrazeno ke dni 5. 3. 2018');
  });

  it('keep the thing in a mixed sentence as it is', () => {
    const thing = { any: 'template' };
    for (const language of LANGUAGES) {
      expect(messages[language].timeline.next(thing, 'X')).toContain(thing);
      expect(messages[language].timeline.resolutionOf(thing, '39/18', 'X')[0]).toBe(thing);
      expect(messages[language].timeline.resolutionOf(undefined, undefined, 'X')).toHaveLength(1);
      expect(messages[language].timeline.resolutionOf()).toEqual([]);
    }
  });

  it('choose z or ze by how the number is said', () => {
    const of = (all: number): string =>
      seen(messages.cs.timeline.supported(1, all)).split('projekt~')[1]!.replace('~', ' ');
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 35, 40, 50, 60, 80, 100, 150].map(of),
    ).toEqual(
      'z 1,ze 2,ze 3,ze 4,z 5,ze 6,ze 7,z 8,z 9,z 10,z 11,ze 12,ze 13,ze 14,z 15,ze 16,ze 17,z 18,ze 20,ze 35,ze 40,z 50,ze 60,z 80,ze 100,ze 150'.split(
        ',',
      ),
    );
    const sum = (text: string): string => messages.cs.timeline.outOf(text).replace('\u00a0', ' ');
    expect(sum('250\u00a0000\u00a0Kč')).toBe('ze 250\u00a0000\u00a0Kč');
    expect(sum('1\u00a0100\u00a0000\u00a0Kč')).toBe('z 1\u00a0100\u00a0000\u00a0Kč');
    expect(sum('90\u00a0000\u00a0Kč')).toBe('z 90\u00a0000\u00a0Kč');
    expect(sum('500\u00a0Kč')).toBe('z 500\u00a0Kč');
  });

  it('choose з, із or зі by how the number is said in Ukrainian', () => {
    const of = (all: number): string => messages.uk.timeline.supported(1, all).split(' ').pop()!.replace('\u00a0', ' ');
    expect([1, 2, 4, 5, 6, 7, 10, 14, 16, 20, 25, 40, 67, 100, 150, 200, 700].map(of)).toEqual(
      'з 1,з 2,із 4,з 5,із 6,із 7,з 10,із 14,із 16,з 20,з 25,із 40,із 67,зі 100,зі 150,з 200,із 700'.split(','),
    );
    expect(seen(messages.uk.timeline.outOf('250\u00a0000\u00a0Kč'))).toBe('з~250~000~Kč');
  });

  it('count the last day in where Ukrainian says until when', () => {
    const { openUntil } = messages.uk.timeline;
    expect(openUntil('до\u00a015.01.2027')).toBe('Заявку можна подати до\u00a015.01.2027 включно');
    expect(openUntil('до\u00a014:00 15.01.2027')).toBe('Заявку можна подати до\u00a014:00 15.01.2027');
  });

  it('name who decided, then which decision', () => {
    const of = (...parts: [string?, string?, string?]): string[] =>
      LANGUAGES.map((language) => seen(messages[language].timeline.resolutionOf(...parts).join('')));
    expect(of('Rada', '39/18', '22.~1.~2018')).toEqual([
      'Rada, usnesení č.~39/18 ze~dne 22.~1.~2018',
      'Rada, resolution no.~39/18 of 22.~1.~2018',
      'Rada, Beschluss Nr.~39/18 vom 22.~1.~2018',
      'Rada, рішення №~39/18 від~22.~1.~2018',
    ]);
    expect(of('Rada')).toEqual(['Rada', 'Rada', 'Rada', 'Rada']);
    expect(of(undefined, '39/18')[0]).toBe('Usnesení č.~39/18');
  });

  it('count supported projects', () => {
    expect(seen(messages.cs.timeline.supported(4, 5, '745\u00a0000\u00a0Kč'))).toBe(
      'podpořeny~4 projekty~z~5, přiděleno~745~000~Kč',
    );
    expect(seen(messages.cs.timeline.supported(1, 3))).toBe('podpořen~1 projekt~ze~3');
    expect(seen(messages.cs.timeline.supported(6, 7))).toBe('podpořeno~6 projektů~ze~7');
    expect(seen(messages.de.timeline.supported(1, 1))).toBe('1 von 1~Projekt gefördert');
    expect(seen(messages.uk.timeline.supported(21, 25))).toBe('підтримано 21~проєкт з~25');
  });

  it('tell webmasters where a fault is, what was found and what is right', () => {
    const { fault } = adviceOf('cs')!;
    const textOf = (one: Fault): string => seen(fault(one).text);
    const date: Fault = { code: 'bad_date', path: 'X', found: '31. 2.', expected: 'date', example: '2026-01-31' };
    expect(textOf(date)).toBe(
      'Datum nemá správný tvar, nebo v~kalendáři není. Nalezeno: „31. 2.“. Například: "2026-01-31"',
    );
    expect(textOf({ code: 'wrong_type', path: 'X', found: '$& […]', expected: 'number', example: '5' })).toBe(
      'Hodnota je jiného druhu, než má být, a~byla vynechána. Nalezeno: „$& […]“. Má tu být: číslo. Například: 5',
    );
    expect(textOf({ code: 'not_in_list', path: 'X', found: 'a', expected: 'open, closed', example: 'open' })).toBe(
      'Tohle slovo tu použít nelze, bylo vynecháno. Nalezeno: „a“. Použít lze: open = otevřeno, closed = uzavřeno.',
    );
    expect(textOf({ code: 'differs_from_meeting', path: 'X', found: 'a', expected: 'toString' })).toMatch(
      /Jednání má: toString\.$/,
    );
    expect(textOf({ code: 'missing', path: 'X' })).toBe('Chybí povinný údaj, vynechán je proto celý záznam.');
  });

  it('tell webmasters what else is not shown because of a fault', () => {
    const { fault } = adviceOf('cs')!;
    const hours = '_kp.contacts[0].office_hours';
    expect(fault({ code: 'bad_time', path: `${hours}.weekly[1].from` }).text).toContain(
      'úřední hodiny tohoto kontaktu',
    );
    expect(fault({ code: 'wrong_type', path: `${hours}.exceptions[0].note.cs` }).text).not.toContain('hodiny');
    expect(fault({ code: 'bad_date', path: `${hours}.checked_on` }).text).not.toContain('hodiny');
    const end = '_kp.grant_programmes[0].steps[2].end';
    expect(fault({ code: 'bad_date', path: end }).text).toContain('Bez konce se neukazuje ani začátek kroku.');
    expect(fault({ code: 'differs_from_meeting', path: end }).text).not.toContain('ani začátek');
    expect(fault({ code: 'bad_date', path: '_kp.meetings[0].end' }).text).not.toContain('ani začátek');
  });

  it('tell citizens calmly and webmasters exactly why a feed could not be read', () => {
    for (const language of LANGUAGES) {
      const what = messages[language].states.because('not_json');
      const how = adviceOf(language)!.cause({ code: 'not_json', url: '/kp.json', near: '"b" "c"', line: 7 });
      expect(what).not.toMatch(/JSON|kp\.json|7/);
      expect(how).toContain('/kp.json');
      expect(how).toContain('"b" "c"');
      expect(how).toMatch(/7/);
    }
    expect(adviceOf('cs')!.cause({ code: 'unreachable', url: 'X' })).toMatch(/CORS.*connect-src/);
    expect(adviceOf('cs')!.cause({ code: 'http', url: 'X', status: 503 })).toContain(' 503');
  });
});

describe('messagesOf', () => {
  it('has Czech at once', () => expect(messagesOf('cs')?.language).toBe('cs'));
});
