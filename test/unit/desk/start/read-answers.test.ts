import { describe, expect, it } from 'vitest';
import { answerIn, ANSWER_FIELDS, type AnswerField, withAnswer } from '../../../../desk/src/start/answer-fields.ts';
import { NO_ANSWERS, type Answers } from '../../../../desk/src/start/answers.ts';
import { firstFeed } from '../../../../desk/src/start/first-feed.ts';
import { problemsOf, readAnswer, settleAnswers, understoodIn } from '../../../../desk/src/start/read-answers.ts';

function answered(typed: Partial<Record<AnswerField, string>>): Answers {
  return Object.entries(typed).reduce(
    (answers, [field, text]) => withAnswer(answers, field as AnswerField, text),
    withAnswer(NO_ANSWERS, 'municipality', 'Město Vzorov'),
  );
}

/** The fields of the settled answers that hold anything, and what is wrong in each. */
function settled(typed: Partial<Record<AnswerField, string>>) {
  const answers = settleAnswers(answered(typed));
  const fields = ANSWER_FIELDS.filter((field) => field !== 'municipality' && answerIn(answers, field));
  return {
    answers,
    fields: Object.fromEntries(fields.map((field) => [field, answerIn(answers, field)])),
    problems: Object.fromEntries([...problemsOf(answers)].map(([field, { text }]) => [field, text])),
  };
}

const NO_TIME = 'Čas napište jako 8:00, do druhého pole 13:00.';
const LUNCH = 'Sem napište jen první začátek a\u00a0poslední konec. Polední přestávku doplníte později.';

describe('the answers', () => {
  it.each<[Partial<Record<AnswerField, string>>, Partial<Record<AnswerField, string>>]>([
    [{ 'fr-from': '8-13' }, { 'fr-from': '8:00', 'fr-to': '13:00' }],
    [{ 'mo-to': 'od 8.00 do 17.30 hod.' }, { 'mo-from': '8:00', 'mo-to': '17:30' }],
    [{ 'tu-from': '-', 'tu-to': 'zavřeno' }, {}],
    [
      { applicationsFrom: '21. 2. – 28. 2. 2018', programme: 'Dotace' },
      { applicationsFrom: '21. 2. 2018', applicationsTo: '28. 2. 2018', programme: 'Dotace' },
    ],
    [
      { plan: 'Plán', planFrom: '2018–2022' },
      { plan: 'Plán', planFrom: '2018', planTo: '2022' },
    ],
    [
      { coordinator: 'Ing. Lucie Vzorová, MBA, tel. 415 736 409' },
      { coordinator: 'Ing. Lucie Vzorová, MBA', phone: '415 736 409' },
    ],
    [
      { coordinator: 'Lucie Vzorová, e-mail: vzorova@example.cz, mobil: +420 602 000 111' },
      { coordinator: 'Lucie Vzorová', email: 'vzorova@example.cz', phone: '+420 602 000 111' },
    ],
  ])('%j are put where they belong', (typed, fields) => {
    const found = settled(typed);
    expect(found.fields).toEqual(fields);
    expect(found.problems).toEqual({});
  });

  it.each<[Partial<Record<AnswerField, string>>, Partial<Record<AnswerField, string>>]>([
    [{ municipality: '  ' }, { municipality: 'Napište, jak se vaše město nebo obec jmenuje.' }],
    [{ web: 'nemáme' }, { web: 'Adresu webu napište třeba jako www.vzorov.cz.' }],
    [{ email: 'koranova@mesto-zatec' }, { email: 'E-mailu chybí konec adresy, třeba .cz.' }],
    [{ phone: '415 736 409, 606 123 456' }, { phone: 'Sem patří jedno číslo. Další přidáte později.' }],
    [{ 'mo-from': '8:00 - 12:00, 13:00 - 17:00' }, { 'mo-from': LUNCH }],
    [{ 'mo-from': '8-12 13-17' }, { 'mo-from': LUNCH }],
    [{ 'mo-to': 'od 8 do 12 hod. a od 13 do 17 hod.' }, { 'mo-to': LUNCH }],
    [
      { 'mo-from': '8-12', 'mo-to': '13-17' },
      { 'mo-from': LUNCH, 'mo-to': LUNCH },
    ],
    [{ 'mo-from': '8:00', 'mo-to': '13-17' }, { 'mo-to': LUNCH }],
    [{ 'mo-from': '8:00', 'mo-to': '8-13' }, { 'mo-to': NO_TIME }],
    [{ phone: '415 736 40' }, { phone: 'Telefonu chybí číslice: má jich být devět.' }],
    [
      { coordinator: 'Lucie Vzorová 415 736 409', phone: '415 736 400' },
      { coordinator: 'Sem patří jen jméno. Telefon napište do otázky 4.' },
    ],
    [{ 'fr-from': '8:00' }, { 'fr-to': 'Doplňte i druhý čas.' }],
    [{ 'fr-from': 'dopoledne', 'fr-to': '13' }, { 'fr-from': 'Čas napište jako 8:00, do druhého pole 13:00.' }],
    [{ 'fr-from': 'dopoledne' }, { 'fr-from': 'Čas napište jako 8:00, do druhého pole 13:00.' }],
    [{ 'fr-from': '13', 'fr-to': '8' }, { 'fr-to': 'Konec 8:00 je dřív než začátek 13:00.' }],
    [{ plan: 'Plán', planTo: 'neurčito' }, { planTo: 'Rok napište čtyřmi číslicemi, třeba 2018.' }],
    [{ plan: 'Plán', planFrom: '2022', planTo: '2018' }, { planTo: 'Konec 2018 je dřív než začátek 2022.' }],
    [{ planFrom: '2022' }, { plan: 'Doplňte název plánu.' }],
    [{ applicationsTo: '1. 2. 2018' }, { programme: 'Doplňte název programu.' }],
    [
      { programme: 'Dotace', applicationsTo: 'do 28. února' },
      { applicationsTo: 'Datu „do 28. února“ chybí rok. Napište ho třeba jako 28. 2. 2027.' },
    ],
    [
      { programme: 'Dotace', applicationsFrom: '21. 2. 2018', applicationsTo: '30. 2.' },
      { applicationsTo: 'Datu „30. 2.“ nerozumím. Napište ho třeba jako 28. 2. 2027.' },
    ],
  ])('%j are told what is wrong with them', (typed, problems) => {
    expect(settled(typed).problems).toEqual(problems);
  });

  it.each([
    [
      '21. 2. 2018',
      'do 28. února',
      '2018-02-21',
      '2018-02-28',
      'applicationsTo',
      'středa 28.\u00a02.\u00a02018 – rok doplněn',
    ],
    [
      '1. prosince',
      '31. 1. 2019',
      '2018-12-01',
      '2019-01-31',
      'applicationsFrom',
      'sobota 1.\u00a012.\u00a02018 – rok doplněn',
    ],
    ['21. 2. 18', '28. 2. 18', '2018-02-21', '2018-02-28', 'applicationsTo', 'středa 28.\u00a02.\u00a02018'],
  ] as const)('from %s to %s lend each other the year', (from, to, start, end, field, words) => {
    const { answers, problems } = settled({ programme: 'Dotace', applicationsFrom: from, applicationsTo: to });
    expect(problems).toEqual({});
    expect(firstFeed(answers)).toMatchObject({ _kp: { grant_programmes: [{ steps: [{ start, end }] }] } });
    expect(understoodIn(answers, field)).toBe(words);
  });

  it('take a year of two digits, and show that', () => {
    const { answers } = settled({ plan: 'Plán', planTo: '18' });
    expect(readAnswer(answers, 'planTo')).toBe('2018');
    expect(understoodIn(answers, 'planTo')).toBe('2018');
    expect(understoodIn(settled({ planTo: '2018' }).answers, 'planTo')).toBe('');
  });

  it('all are in the feed, once nothing is wrong with them', () => {
    const typed = {
      web: 'www.vzorov.example.cz',
      coordinator: 'Mgr. Jana Vzorová, DiS.',
      phone: '415 736 409, kl. 12',
      email: 'vzorova@example.cz',
      office: 'Městský úřad, Najdete mě: budova Obránců Míru 295, 1. patro, dveře č. 115',
      'mo-from': '8',
      'mo-to': '17',
      groups: 'Senioři',
      plan: 'Plán',
      planFrom: '15',
      planTo: '2018',
      programme: 'Dotace',
      applicationsFrom: '21. února 2018',
      applicationsTo: '28. února',
    };
    const { answers, problems } = settled(typed);
    expect(problems).toEqual({});
    const feed = JSON.stringify(firstFeed(answers));
    for (const said of [
      ...['Město Vzorov', 'https://www.vzorov.example.cz', 'Jana Vzorová', '415 736 409, kl. 12', 'vzorova@example.cz'],
      ...['Městský úřad', 'budova Obránců Míru 295', '1. patro', '115', '08:00', '17:00', 'Senioři', 'Plán', '2015'],
      ...['"2018"', 'Dotace', '2018-02-21', '2018-02-28'],
    ])
      expect(feed).toContain(said);
  });
});
