import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText, mendAll } from '../../../../desk/src/check/check-text.ts';
import { type Finding, lineAndColumn, offsetInField, textInField } from '../../../../desk/src/check/finding.ts';
import { ROOT } from '../../../../scripts/build/run.ts';

const NOW = Date.parse('2026-11-27T10:00:00Z');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

function check(kp: unknown, more: object = {}, noticeDays?: number): Finding[] {
  const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [], ...more, _kp: kp });
  return checkText(text, { now: NOW, noticeDays }).findings;
}

function programme(steps: unknown, more: object = {}): unknown {
  return { grant_programmes: [{ id: 'p', title: 'Dotace', steps, ...more }] };
}

function contact(more: object): unknown {
  return { contacts: [{ id: 'a', name: 'Jana Vzorová', ...more }] };
}

/** What is said, whatever the level. */
function said(findings: readonly Finding[]): string {
  return findings.map(({ text }) => text).join('\n');
}

describe('the check', () => {
  it('finds ten faults, each at its line, in words and with a way to mend what can be mended', () => {
    const text = read('test/data/ten-faults.json');
    const faults = checkText(text, { now: NOW }).findings.filter(({ level }) => level === 'fault');
    expect(faults).toHaveLength(10);
    const date = faults.find(({ where }) => where.endsWith('Zveřejněno'))!;
    expect(lineAndColumn(text, date.offset)).toEqual({ line: 19, column: 25 });
    expect(faults.every(({ where, text: sentence }) => where && /^\p{Lu}.*/u.test(sentence))).toBe(true);
    expect(faults.filter(({ mends }) => mends.length).length).toBeGreaterThanOrEqual(6);
  });

  it.each([
    ['a Czech date', { stages: [{ id: 'e', name: 'x', from: '28.2.2018' }] }, '_kp.stages.0.from', '2018-02-28'],
    [
      'an address without its scheme',
      { municipality: { name: 'x', url: 'www.vzorov.cz' } },
      '_kp.municipality.url',
      'https://www.vzorov.cz',
    ],
    [
      'http without slashes',
      { municipality: { name: 'x', url: 'http//www.vzorov.cz/a' } },
      '_kp.municipality.url',
      'http://www.vzorov.cz/a',
    ],
    ['a missing id', { contacts: [{ name: 'Jana Vzorová' }] }, '_kp.contacts.0.id', 'jana-vzorova'],
    [
      'an id given twice',
      {
        stages: [
          { id: 'e', name: '1' },
          { id: 'e', name: '2' },
        ],
      },
      '_kp.stages.1.id',
      'e-2',
    ],
    ['a misspelt key', { contacts: [{ id: 'a', nmae: 'Jana' }] }, '_kp.contacts.0.name', 'Jana'],
    [
      'a Czech word',
      programme([{ id: 's', name: 'x', end: '2027-01-01' }], { state: 'otevřeno' }),
      '_kp.grant_programmes.0.state',
      'open',
    ],
  ])('mends %s by itself', (_, kp, place, value) => {
    const mended = mendAll(JSON.stringify({ title: 'x', _kp: kp }), { now: NOW });
    expect(JSON.parse(mended)).toHaveProperty(place, value);
  });

  it('mends a broken text, then what is wrong in it', () => {
    const broken = '{ "title": "x"\n "_kp": { "stages": [{ "id": "e", "name": „1.“, "from": 28.2.2018 }] }, }';
    const { findings, isJson } = checkText(broken, { now: NOW });
    expect(isJson).toBe(false);
    expect(findings.filter(({ level }) => level === 'fault')).toHaveLength(5);
    expect(JSON.parse(mendAll(broken, { now: NOW }))).toHaveProperty('_kp.stages.0.from', '2018-02-28');
  });

  it('speaks of a broken text without signs of programmers, and names the record it is broken in', () => {
    const broken =
      '{ "_kp": { "contacts": [{ "id": "a", "name": "Jana Vzorová"\n "role": "x" }], "stages": [{ "id": „e“ ';
    const { findings } = checkText(broken, { now: NOW });
    const told = findings.map(({ where, text, mends }) => [where, text, mends[0]?.label]);
    expect(told[0]).toEqual([
      'Zápis souboru › Kontakt „Jana Vzorová“',
      'Tady nebo na konci předchozího řádku chybí čárka.',
      'Doplnit čárku',
    ]);
    expect(told.map(([, , label]) => label)).toContain('Opravit uvozovky');
    expect(told.find(([, , label]) => label === 'Doplnit konec souboru')?.[1]).toContain('Soubor je useknutý');
  });

  it.each([
    [{ name: 'x', from: '28. 2. 18' }, 'je v\u00a0souboru zapsané jinak', 'Opravit na 28. 2. 2018'],
    [{ name: 'x', from: '28. února' }, 'Datu „28. února“ chybí rok. Napište ho třeba jako 28. 2. 2027.', undefined],
    [{ name: 'x', from: '30.2.2018' }, 'Únor 2018 má jen 28 dní.', undefined],
    [{ name: 'x', from: '2018-02-30' }, 'Únor 2018 má jen 28 dní.', undefined],
    [
      { name: 'x', from: '2018-03-01', to: '2017-12-31' },
      'Konec 31. 12. 2017 je dřív než začátek 1. 3. 2018.',
      'Prohodit začátek a konec',
    ],
    [{ name: '' }, 'Etapa potřebuje název.', undefined],
  ])('says of %j in Czech what is wrong, and writes dates as people do', (stage, words, label) => {
    const [finding] = check({ stages: [{ id: 'e', ...stage }] });
    expect(finding?.text).toContain(words);
    expect(finding?.mends[0]?.label).toBe(label);
    expect(`${finding?.text} ${finding?.aside ?? ''} ${label ?? ''}`).not.toMatch(/\d{4}-\d\d|"|Například/);
  });

  it('says of hours what to write into which field', () => {
    const hours = (row: object) =>
      check({ contacts: [{ id: 'a', name: 'x', office_hours: { weekly: [{ days: ['mo'], ...row }] } }] })[0];
    expect(hours({ from: '8-13', to: '17:00' })?.text).toBe(
      '„8-13“ není jeden čas. Sem napište 8:00, do pole Do 13:00.',
    );
    expect(hours({ from: '', to: '17:00' })).toMatchObject({
      text: 'Napište čas, třeba 8:00.',
      aside: 'Dokud to nedoplníte, úřední hodiny se na webu neukážou.',
    });
    expect(hours({ from: '8.00', to: '17:00' })?.mends[0]?.label).toBe('Opravit na 8:00');
  });

  it('says that a text is no feed', () => {
    for (const text of ['[]', '"x"', 'ahoj', '<p>x</p>', '']) {
      expect(checkText(text, { now: NOW }).findings.some(({ level }) => level === 'fault')).toBe(true);
    }
  });

  it('finds nothing wrong in the feeds of the demo and the one to start from', () => {
    for (const name of [
      'demo/zatec/feed.json',
      'demo/domazlice/feed.json',
      'demo/ukazka/feed.json',
      'schema/feed.starter.json',
    ]) {
      const { findings } = checkText(read(name), { now: NOW });
      expect(findings.filter(({ level }) => level === 'fault')).toEqual([]);
    }
  });

  it('warns of an old encoding', () => {
    const { findings } = checkText('{ "title": "a", "_kp": {} }', { now: NOW, encoding: 'Windows-1250' });
    expect(findings).toMatchObject([{ level: 'warning', where: '' }]);
    expect(said(findings)).toContain('Windows-1250');
  });

  it('leaves the end of a file that was cut off to the reader, and warns of it ever after', () => {
    const text = '{ "title": "x" "_kp": { "contacts": [{ "id": "a", "name": "Jana", "emails": [{ "address": "kora';
    const { findings } = checkText(text, { now: NOW });
    const end = findings.flatMap(({ mends }) => mends).find(({ isCut }) => isCut)!;
    expect(end).toMatchObject({ label: 'Doplnit konec souboru', isSure: false });
    const mended = mendAll(text, { now: NOW });
    expect(mended).toBe(text.replace('"x" ', '"x", '));
    // The end is still to be put in: that it is missing is enough.
    expect(said(checkText(mended, { now: NOW, wasCut: true }).findings)).not.toContain('Soubor byl useknutý');
    const ended = checkText(end.apply(text).replace('"x" ', '"x", '), { now: NOW, wasCut: true });
    expect(ended.isJson).toBe(true);
    expect(ended.findings.map(({ level, text: words }) => [level, words])).toEqual([
      [
        'warning',
        'Soubor byl useknutý. Konec jsme doplnili, ale údaje, které za ním byly, chybí. Porovnejte ho se starší kopií.',
      ],
      ['warning', expect.stringContaining('chybí zavináč')],
    ]);
  });

  it('counts places in a file from Windows as the field with the text does', () => {
    const text =
      '{\r\n  "title": "x",\r\n  "_kp": {\r\n    "stages": [{ "id": "e", "name": "1.", "from": "2018-02-30" }]\r\n  }\r\n}';
    const { offset } = checkText(text, { now: NOW }).findings[0]!;
    expect(lineAndColumn(text, offset)).toEqual({ line: 4, column: 51 });
    const inField = offsetInField(text, offset);
    expect(inField).toBe(offset - 3);
    expect(textInField(text).slice(inField)).toMatch(/^"2018-02-30" }/);
  });

  it('names a key that stands twice', () => {
    const { findings } = checkText('{ "title": "a", "title": "b", "_kp": {} }', { now: NOW });
    expect(said(findings)).toContain('„title“ tu stojí dvakrát');
  });
});

describe('the warnings', () => {
  it.each([
    [
      'a past deadline that is still open',
      programme([{ id: 's', kind: 'application', name: 'Příjem', start: '2026-01-01', end: '2026-02-01' }], {
        state: 'open',
      }),
      'už uplynula',
    ],
    [
      'a call that is closed while it runs',
      programme([{ id: 's', kind: 'application', name: 'Příjem', start: '2026-11-01', end: '2026-12-01' }], {
        state: 'closed',
      }),
      'ještě běží',
    ],
    ['a planned meeting in the past', { meetings: [{ id: 'm', start: '2026-01-01', state: 'planned' }] }, 'už minul'],
    ['a held meeting in the future', { meetings: [{ id: 'm', start: '2027-01-01', state: 'held' }] }, 'teprve přijde'],
    [
      'a valid plan that has ended',
      { plans: [{ id: 'p', title: 'x', to: '2020', state: 'valid' }] },
      'doba ale skončila',
    ],
    [
      'two valid plans',
      {
        plans: [
          { id: 'p', title: 'x', state: 'valid' },
          { id: 'q', title: 'y', state: 'valid' },
        ],
      },
      'zároveň víc',
    ],
    [
      'a step that never ends',
      programme([{ id: 's', kind: 'evaluation', name: 'x', start: '2026-01-01' }]),
      'stále probíhat',
    ],
    [
      'an application without its kind',
      programme([{ id: 's', name: 'Příjem žádostí', end: '2027-01-01' }]),
      'tento druh nemá',
    ],
    [
      'no application',
      programme([{ id: 's', kind: 'contract', name: 'Smlouvy', end: '2027-01-01' }]),
      'Žádný krok není druhu',
    ],
    [
      'a person among organisations',
      { working_groups: [{ id: 'g', name: 'x', members: { organisations: ['Jana Nováková'] } }] },
      'jméno člověka',
    ],
    [
      'a member by name',
      { working_groups: [{ id: 'g', name: 'x', people: [{ name: 'Petr', role: 'člen' }] }] },
      'čl. 9 GDPR',
    ],
    ['an e-mail without its sign', contact({ emails: [{ address: 'koranova' }] }), 'V\u00a0e-mailu chybí zavináč (@)'],
    ['a telephone that lacks a figure', contact({ phones: [{ number: '415 736 40' }] }), 'Telefonu chybí číslice'],
    ['no privacy facts', { joining: { steps: [] } }, 'správcem osobních údajů'],
    ['a document called nothing', { documents: [{ title: 'Příloha', url: 'a.pdf' }] }, 'nikdo nepozná'],
    ['a lost letter', { contacts: [{ id: 'a', name: 'Ko\ufffd\ufffdnov\ufffd' }] }, 'pokažené znaky'],
    ['letters read in another encoding', { contacts: [{ id: 'a', name: 'KoĹ™Ăˇnov' }] }, 'pokažené znaky'],
    ['a key that nobody reads', { contacts: [{ id: 'a', name: 'x', oblibena_barva: 1 }] }, 'widgety nečtou'],
  ])('tell %s', (_, kp, words) => {
    const findings = check(kp);
    expect(said(findings)).toContain(words);
    expect(findings.every(({ level }) => level === 'warning')).toBe(true);
  });

  it('tell a step that ends before it begins, and offer to swap', () => {
    const findings = check(
      programme([{ id: 's', kind: 'application', name: 'x', start: '2026-03-01', end: '2026-02-01' }]),
    );
    const finding = findings.find(({ where }) => where.endsWith('Konec'))!;
    expect(finding.text).toBe('Konec 1. 2. 2026 je dřív než začátek 1. 3. 2026.');
    expect(finding.mends.map(({ label, isSure }) => [label, isSure])).toEqual([['Prohodit začátek a konec', false]]);
  });

  it('tell a document without a title', () => {
    expect(said(check({ documents: [{ url: 'a.pdf' }] }))).toBe('Dokument potřebuje název.');
    const attachments = [{ id: 'n', title: 'x', attachments: [{ url: 'zapis.pdf' }] }];
    expect(said(check({}, { items: attachments }))).toContain('Příloha nemá název');
  });

  it('tell what an e-mail was meant to be, and leave right ones alone', () => {
    const [finding] = check(contact({ emails: [{ address: 'jana(at)vzorov.cz' }] }));
    expect(finding?.mends.map(({ label, isSure }) => [label, isSure])).toEqual([['Opravit na jana@vzorov.cz', false]]);
    const right = { emails: [{ address: 'jana@vzorov.cz' }], phones: [{ number: '+420 415 736 409, kl. 12' }] };
    expect(check(contact(right))).toEqual([]);
  });

  it('tell pictures of strangers, and not the town’s own', () => {
    const items = ['https://cizi.example/a.png', 'https://www.vzorov.cz/b.png', 'c.png'].map((image, index) => ({
      id: `n${index}`,
      title: 'x',
      image,
    }));
    const findings = check({}, { items, home_page_url: 'https://www.vzorov.cz/' });
    expect(findings.map(({ path: place }) => place)).toEqual([['items', 0, 'image']]);
    const inside = [{ id: 'n', title: 'x', content_html: '<p><img alt="" src="//cizi.example/a.png"></p>' }];
    expect(said(check({}, { items: inside }))).toContain('cizi.example');
  });

  it('leave organisations and holders of an office alone', () => {
    const organisations = ['Charita Žatec', 'Město Vzorov', 'Domov pro seniory', 'Naděje, z. s.', 'ROP'];
    const people = [{ name: 'Mgr. Jana Vzorová', role: 'tajemnice' }];
    const privacy = { controller: 'x', purpose: 'y' };
    expect(
      check({ working_groups: [{ id: 'g', name: 'x', members: { organisations }, people }], joining: { privacy } }),
    ).toEqual([]);
  });
});

describe('the advice by law', () => {
  const steps = [
    { id: 'v', kind: 'publication', name: 'Vyhlášení', start: '2027-01-01', end: '2027-01-01' },
    { id: 'a', kind: 'application', name: 'Příjem', start: '2027-01-15', end: '2027-02-01' },
  ];

  it('is off until it is asked for', () => {
    expect(check(programme(steps)).filter(({ level }) => level === 'advice')).toEqual([]);
  });

  it('asks to verify, never finds a fault, and counts the days of notice as they are set', () => {
    const findings = check(programme(steps), {}, 30);
    expect(findings.every(({ level, text }) => level === 'advice' && text.includes('věřte'))).toBe(true);
    expect(said(findings)).toContain('14 dnů');
    expect(said(check(programme(steps), {}, 10))).not.toContain('14 dnů');
  });

  it('says nothing of a programme that was called off', () => {
    expect(check(programme(steps, { state: 'cancelled' }), {}, 30)).toEqual([]);
  });
});
