import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { parseFeed, parseFeedInSlices } from '../../../src/feed/parse-feed.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';

const BASE = 'https://www.vzorov.example/kp/feed.json';

/** Codes and places of all faults. */
function faultsOf(value: unknown): string[] {
  return parseFeed(value, BASE).faults.map(({ code, path }) => `${code} ${path}`);
}
const extension = (value: unknown) => ({ title: 'A', _kp: value });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('structure', () => {
  it.each([undefined, null, 1, 'text', [], [{}]])('throws not_feed for %j and nothing else', (value) => {
    expect(() => parseFeed(value)).toThrow(FeedError);
  });

  it('reads an empty object as an empty feed', () => {
    expect(parseFeed({})).toEqual({ feed: {}, faults: [] });
  });

  it('keeps unknown keys', () => {
    const value = { title: 'A', _other: { a: [1] }, _kp: { future: true, contacts: [{ id: 'a', x: 1 }] } };
    expect(parseFeed(value)).toEqual({ feed: value, faults: [] });
  });

  it('takes no list for a text', () => {
    expect(faultsOf(extension({ municipality: { name: 'A' }, introduction: { heading: ['a'], area: [] } }))).toEqual([
      'wrong_type _kp.introduction.heading',
      'wrong_type _kp.introduction.area',
    ]);
  });

  it('does not change what it is given', () => {
    const value = JSON.parse(readFileSync('test/data/ten-faults.json', 'utf8'));
    const before = JSON.stringify(value);
    deepFreeze(value);
    parseFeed(value, BASE);
    expect(JSON.stringify(value)).toBe(before);
  });

  it('makes addresses absolute, decoded and safe', () => {
    const { feed } = parseFeed({ items: [{ id: '1', title: 'A', url: 'a?x=1&amp;y=2', image: '//b.cz/c.png' }] }, BASE);
    expect(feed.items![0]).toMatchObject({
      url: 'https://www.vzorov.example/kp/a?x=1&y=2',
      image: 'https://b.cz/c.png',
    });
    expect(parseFeed({ home_page_url: 'a.html' }).feed.home_page_url).toBe('a.html');
  });

  it('reads null and an empty string as nothing written', () => {
    const value = {
      title: null,
      language: '',
      items: null,
      _kp: { time_zone: '', contacts: [{ id: 'a', url: '', note: null }] },
    };
    expect(parseFeed(value, BASE)).toEqual({ feed: { _kp: { contacts: [{ id: 'a' }] } }, faults: [] });
  });

  it('reads a number as an id, and as a reference to one', () => {
    const { feed, faults } = parseFeed({
      items: [{ id: 7, title: 'A', _kp: { working_group: 3 } }],
      _kp: { working_groups: [{ id: '3', name: 'B' }] },
    });
    expect(faults).toEqual([]);
    expect(feed.items).toEqual([{ id: '7', title: 'A', _kp: { working_group: '3' } }]);
  });
});

describe('cuts', () => {
  it('drops a wrong optional value alone', () => {
    const { feed, faults } = parseFeed(extension({ contacts: [{ id: 'a', name: 5, door: '115' }] }));
    expect(feed._kp).toEqual({ contacts: [{ id: 'a', door: '115' }] });
    expect(faults).toEqual([
      { code: 'wrong_type', path: '_kp.contacts[0].name', found: '5', expected: 'string', example: 'Text' },
    ]);
  });

  it('drops the nearest list item of a wrong or missing required value', () => {
    const { feed, faults } = parseFeed(
      extension({ contacts: [{ id: 'a', phones: [{ number: '1' }, { label: 'x' }, { number: 2 }, { number: '3' }] }] }),
    );
    expect(feed._kp!.contacts).toEqual([{ id: 'a', phones: [{ number: '1' }, { number: '3' }] }]);
    expect(faults).toEqual([
      { code: 'missing', path: '_kp.contacts[0].phones[1].number', expected: 'string', example: 'Text' },
      { code: 'wrong_type', path: '_kp.contacts[0].phones[2].number', found: '2', expected: 'string', example: 'Text' },
    ]);
  });

  it('drops the nearest optional key where no list item is nearer', () => {
    const { feed, faults } = parseFeed(extension({ contacts: [{ id: 'a', photo: { alt: 'x' } }] }));
    expect(feed._kp!.contacts).toEqual([{ id: 'a' }]);
    expect(faults).toMatchObject([{ code: 'missing', path: '_kp.contacts[0].photo.url', expected: 'url' }]);
  });

  it('reads an object for a list, and a list for an object, as wrong', () => {
    const value = { items: { id: '1' }, _kp: { contacts: 'x', joining: [], links: [[], { title: 'A', url: '/a' }] } };
    expect(faultsOf(value)).toEqual([
      'wrong_type items',
      'wrong_type _kp.contacts',
      'wrong_type _kp.links[0]',
      'wrong_type _kp.joining',
    ]);
    expect(parseFeed(value, BASE).feed._kp).toEqual({ links: [{ title: 'A', url: 'https://www.vzorov.example/a' }] });
  });

  it('drops a null in a list', () => {
    expect(parseFeed({ items: [null, { id: '1', title: 'A' }] }).feed.items).toHaveLength(1);
    expect(parseFeed({ items: [null] }).faults).toMatchObject([
      { path: 'items[0]', found: 'null', expected: 'object' },
    ]);
  });

  it('names the words of a closed list', () => {
    expect(parseFeed(extension({ meetings: [{ id: 'm', state: 'odloženo' }] })).faults).toEqual([
      {
        code: 'not_in_list',
        path: '_kp.meetings[0].state',
        found: 'odloženo',
        expected: 'planned, held, postponed, cancelled',
        example: 'planned',
      },
    ]);
  });

  it.each(['2018-02-31', '0000-00-00', '28. 2. 2018', '2018-13', '2018-01-01T25:00', 'zítra'])(
    'drops the date %s',
    (start) => {
      const { feed, faults } = parseFeed(extension({ meetings: [{ id: 'm', start }] }));
      expect(feed._kp!.meetings).toEqual([{ id: 'm' }]);
      expect(faults).toEqual([
        { code: 'bad_date', path: '_kp.meetings[0].start', found: start, expected: 'date', example: '2026-01-31' },
      ]);
    },
  );

  it('calls a number in the place of a date a wrong type', () => {
    expect(parseFeed(extension({ introduction: { since: 2007 } })).faults).toEqual([
      { code: 'wrong_type', path: '_kp.introduction.since', found: '2007', expected: 'date', example: '2026-01-31' },
    ]);
  });

  it('drops a refused address alone where it is optional, else with its list item', () => {
    const bad = 'java\tscript:alert(1)';
    const { feed, faults } = parseFeed({
      items: [{ id: '1', title: 'A', url: bad, attachments: [{ url: bad }, { url: 'a.pdf' }] }],
      _kp: { links: [{ title: 'B', url: bad }], documents: [{ title: 'C', url: bad }] },
    });
    expect(feed).toEqual({
      items: [{ id: '1', title: 'A', attachments: [{ url: 'a.pdf' }] }],
      _kp: { links: [], documents: [{ title: 'C' }] },
    });
    expect(faults.map((fault) => fault.code)).toEqual(Array(4).fill('bad_url'));
  });

  it('drops a time zone that does not exist', () => {
    expect(faultsOf(extension({ time_zone: 'Europe/Praha' }))).toEqual(['bad_time_zone _kp.time_zone']);
    expect(faultsOf(extension({ time_zone: 'Europe/Prague' }))).toEqual([]);
  });

  it('drops one language of a text alone, and the text when none is left', () => {
    const { feed, faults } = parseFeed(
      extension({ introduction: { text: { cs: 'A', uk: 5, de: null }, area: { cs: [] }, heading: {} } }),
    );
    expect(feed._kp!.introduction).toEqual({ text: { cs: 'A' } });
    expect(faults.map((fault) => fault.path)).toEqual([
      '_kp.introduction.heading',
      '_kp.introduction.text.uk',
      '_kp.introduction.area.cs',
    ]);
  });

  it('drops the later record of a duplicate id, list by list', () => {
    const { feed, faults } = parseFeed(
      extension({
        plans: [
          { id: 'a', title: '1' },
          { id: 'a', title: '2' },
          { id: 'b', title: '3' },
        ],
        stages: [{ id: 'a', name: '4' }],
        documents: [{ title: '5' }, { title: '6' }],
      }),
    );
    expect(feed._kp!.plans!.map((plan) => plan.title)).toEqual(['1', '3']);
    expect(feed._kp!.documents).toHaveLength(2);
    expect(faults).toEqual([
      { code: 'duplicate_id', path: '_kp.plans[1].id', found: 'a', expected: 'id', example: 'id-1' },
    ]);
  });

  it('drops a reference to no record, and keeps who refers', () => {
    const { feed, faults } = parseFeed(
      extension({ meetings: [{ id: 'm', working_group: 'x' }], working_groups: [{ id: 'y', name: 'Y' }] }),
    );
    expect(feed._kp!.meetings).toEqual([{ id: 'm' }]);
    expect(faults).toEqual([
      { code: 'unknown_reference', path: '_kp.meetings[0].working_group', found: 'x', expected: '_kp.working_groups' },
    ]);
  });

  it('takes a record that was cut for no record', () => {
    expect(faultsOf(extension({ working_groups: [{ id: 'y' }], meetings: [{ id: 'm', working_group: 'y' }] }))).toEqual(
      ['missing _kp.working_groups[0].name', 'unknown_reference _kp.meetings[0].working_group'],
    );
  });

  it('drops an end before its start', () => {
    const { feed, faults } = parseFeed(
      extension({
        plans: [{ id: 'p', title: 'P', from: '2020', to: '2014' }],
        contacts: [
          {
            id: 'c',
            office_hours: {
              weekly: [{ days: ['mo'], from: '17:00', to: '08:00' }],
              exceptions: [{ date: '2026-12-24', from: '12:00', to: '08:00' }],
            },
          },
        ],
        grant_programmes: [
          { id: 'g', title: 'G', steps: [{ id: 's', name: 'S', start: '2018-02-21', end: '2018-02-08' }] },
        ],
      }),
    );
    expect(feed._kp).toEqual({
      plans: [{ id: 'p', title: 'P', from: '2020' }],
      contacts: [{ id: 'c' }],
      grant_programmes: [{ id: 'g', title: 'G', steps: [{ id: 's', name: 'S' }] }],
    });
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ends_before_start _kp.contacts[0].office_hours.weekly[0].to',
      'ends_before_start _kp.contacts[0].office_hours.exceptions[0].to',
      'ends_before_start _kp.grant_programmes[0].steps[0].end',
      'ends_before_start _kp.plans[0].to',
    ]);
  });

  it('reads a time without its first zero', () => {
    const weekly = [{ days: ['mo'], from: '8:00', to: '16:30' }];
    const { feed, faults } = parseFeed(extension({ contacts: [{ id: 'c', office_hours: { weekly } }] }));
    expect(faults).toEqual([]);
    expect(feed._kp?.contacts?.[0]?.office_hours?.weekly).toEqual([{ days: ['mo'], from: '08:00', to: '16:30' }]);
  });

  it.each<[string, { weekly?: object[]; exceptions?: unknown }]>([
    ['weekly[1].from', { weekly: [{ from: '8 h' }] }],
    ['weekly[1].days[0]', { weekly: [{ days: ['pondělí'] }] }],
    ['weekly[1].to', { weekly: [{ to: '07:00' }] }],
    ['exceptions[0].date', { exceptions: [{ date: '24. 12.', closed: true }] }],
    ['exceptions[0].closed', { exceptions: [{ date: '2026-12-24', closed: 'ano' }] }],
    ['exceptions', { exceptions: '24. 12.' }],
  ])('shows no hours that are not whole: %s', (place, { weekly = [], exceptions = [] }) => {
    const row = { days: ['mo'], from: '08:00', to: '17:00' };
    const office_hours = {
      weekly: [row, ...weekly.map((one) => ({ ...row, ...one }))],
      exceptions,
    };
    const { feed, faults } = parseFeed(
      extension({
        contacts: [
          { id: 'a', name: 'A', office_hours },
          { id: 'b', office_hours: { weekly: [row], checked_on: 'včera', exceptions: [{ date: '2026', note: 5 }] } },
        ],
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual([
      `_kp.contacts[0].office_hours.${place}`,
      '_kp.contacts[1].office_hours.exceptions[0].note',
      '_kp.contacts[1].office_hours.checked_on',
    ]);
    expect(feed._kp?.contacts).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', office_hours: { weekly: [row], exceptions: [{ date: '2026' }] } },
    ]);
  });

  it('shows no hours that are not whole, however many faults were told before', () => {
    const contacts = [{ id: 'a', office_hours: { weekly: [{ days: ['mo'], from: '08:00', to: '8 h' }] } }];
    const { feed, faults } = parseFeed({ items: Array(250).fill(null), _kp: { contacts } });
    expect(faults).toHaveLength(200);
    expect(feed._kp?.contacts).toEqual([{ id: 'a' }]);
  });

  it('lets no step run for ever because its end cannot be read', () => {
    const step = { id: 's', name: 'S', kind: 'application', start: '2018-02-21' };
    for (const end of ['28.2.2018', '2018-02-31', 20180228]) {
      const { feed, faults } = parseFeed(
        extension({ grant_programmes: [{ id: 'g', title: 'G', steps: [{ ...step, end }] }] }),
      );
      expect(feed._kp?.grant_programmes?.[0]?.steps).toEqual([{ id: 's', name: 'S', kind: 'application' }]);
      expect(faults.map(({ path }) => path)).toEqual(['_kp.grant_programmes[0].steps[0].end']);
    }
    const open = extension({ grant_programmes: [{ id: 'g', title: 'G', steps: [{ ...step, end: null }] }] });
    expect(parseFeed(open).feed._kp?.grant_programmes?.[0]?.steps?.[0]?.start).toBe('2018-02-21');
  });

  it.each([
    ['2018-02', '2018-02-01'],
    ['2018-02-28', '2018'],
    ['2018-03-12T14:30', '2018-03-12'],
    ['2018-03-12T14:30+01:00', '2018-03-12T13:45Z'],
    ['2018-03-12T14:30', '2018-03-12T14:30'],
  ])('takes no end for one before its start that is as late as written: %s, %s', (start, end) => {
    expect(faultsOf(extension({ meetings: [{ id: 'm', start, end }] }))).toEqual([]);
  });

  it('lets the meeting win over its step, and says so', () => {
    const meetings = [{ id: 'm', start: '2018-03-12T14:30', place: 'Radnice' }];
    const step = { id: 's', name: 'S', meeting: 'm' };
    const steps = [
      { ...step, start: '2018-03-12', place: 'Radnice' },
      { ...step, id: 't', start: '2018-03-13T14:30', end: '2018-03-14', place: 'Knihovna' },
    ];
    const { feed, faults } = parseFeed(extension({ meetings, grant_programmes: [{ id: 'g', title: 'G', steps }] }));
    expect(feed._kp!.grant_programmes![0]!.steps).toEqual([steps[0], { id: 't', name: 'S', meeting: 'm' }]);
    const path = '_kp.grant_programmes[0].steps[1]';
    expect(faults).toEqual([
      { code: 'differs_from_meeting', path: `${path}.start`, found: '2018-03-13T14:30', expected: '2018-03-12T14:30' },
      { code: 'differs_from_meeting', path: `${path}.end`, found: '2018-03-14' },
      { code: 'differs_from_meeting', path: `${path}.place`, found: 'Knihovna', expected: 'Radnice' },
    ]);
  });

  it('drops an item that says nothing, and keeps one with a title alone', () => {
    expect(faultsOf({ items: [{ id: '1' }, { id: '2', title: 'A' }] })).toEqual(['missing items[0].content_text']);
  });

  it('are kept in the news of a page that has no such list: an older page names the groups of the first', () => {
    const item = { id: 'a', title: 'A', _kp: { working_group: 'seniori' } };
    expect(parseFeed({ items: [item] })).toEqual({ feed: { items: [item] }, faults: [] });
    expect(faultsOf({ items: [item], _kp: { working_groups: [] } })).toEqual([
      'unknown_reference items[0]._kp.working_group',
    ]);
  });

  it('names ten faults of ten kinds, and keeps all else', () => {
    const { feed, faults } = parseFeed(JSON.parse(readFileSync('test/data/ten-faults.json', 'utf8')), BASE);
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad_date items[1].date_published',
      'duplicate_id items[2].id',
      'bad_time_zone _kp.time_zone',
      'missing _kp.contacts[0].phones[1].number',
      'bad_url _kp.contacts[0].url',
      'bad_time _kp.contacts[0].office_hours.weekly[1].from',
      'not_in_list _kp.grant_programmes[0].state',
      'wrong_type _kp.grant_programmes[0].total.amount',
      'ends_before_start _kp.grant_programmes[0].steps[1].end',
      'unknown_reference _kp.working_groups[0].people[0].contact',
    ]);
    expect(new Set(faults.map((fault) => fault.code)).size).toBe(10);
    expect(feed.items!.map((item) => item.id)).toEqual(['n1', 'n2']);
    expect(feed._kp!.contacts![0]).toMatchObject({ name: 'Jana Vzorová', phones: [{ number: '+420 555 000 111' }] });
    expect(feed._kp!.grant_programmes![0]!.steps).toHaveLength(3);
  });

  it('returns only what the schema allows, whatever was cut', () => {
    const source = JSON.parse(readFileSync('test/data/ten-faults.json', 'utf8'));
    const wrong = [null, '', 5, -1, true, [], {}, 'x', [null], { id: {} }, 'javascript:x', Number.NaN, '\u0000'];
    for (const value of wrong) {
      for (const place of placesOf(source)) {
        const { feed } = parseFeed(withValue(source, place, value), BASE);
        expect(v.is(FeedSchema, feed), `${place.join('.')} = ${String(value)}`).toBe(true);
      }
    }
  });
});

describe('hostile input', () => {
  it('changes no prototype by keys such as __proto__', () => {
    const bad =
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const { feed } = parseFeed(
      JSON.parse(
        `${bad}, "_kp": ${bad}, "introduction": {"text": {"__proto__": "x", "cs": "A"}}, "contacts": [${bad}, "id": "__proto__"}]}}`,
      ),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const record of [feed, feed._kp!, feed._kp!.contacts![0]!, feed._kp!.introduction!.text as object]) {
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      expect((record as Record<string, unknown>)['polluted']).toBeUndefined();
    }
    expect(Object.keys(feed._kp!.contacts![0]!)).toEqual(['id', 'prototype']);
    expect(feed._kp!.introduction!.text).toEqual({ cs: 'A' });
  });

  it('reads no inherited keys', () => {
    expect(parseFeed(Object.create({ title: 'inherited' })).feed).toEqual({});
  });

  it('takes what JSON cannot hold', () => {
    const items = [1n, Symbol('x'), () => 1, new Date(0), Number.NaN, undefined, /x/];
    expect(parseFeed({ items, title: 1n, _kp: new Map() }).feed).toEqual({ items: [], _kp: {} });
    expect(
      parseFeed({ _kp: { grant_programmes: [{ id: 'g', title: 'G', total: { amount: Infinity } }] } }).faults,
    ).toMatchObject([{ code: 'wrong_type', path: '_kp.grant_programmes[0].total.amount', found: 'Infinity' }]);
  });

  it.each(['[', '{"items":', '{"_kp":', '{"x":'])('survives a depth of 100,000: %s', (opener) => {
    let deep: unknown = 1;
    const key = /"(.*)"/.exec(opener)?.[1];
    for (let level = 0; level < 100_000; level++) deep = key ? { [key]: deep } : [deep];
    expect(() => parseFeed({ title: 'A', items: deep, _kp: deep, x: deep })).not.toThrow();
  });

  it('tells no more than 200 faults, each of them short', () => {
    const items = Array.from({ length: 10_000 }, () => 'x'.repeat(1000));
    const { faults } = parseFeed({ items, _kp: { introduction: { text: { ['y'.repeat(1000)]: 1 } } } });
    expect(faults).toHaveLength(200);
    expect(Math.max(...faults.map((fault) => fault.found!.length))).toBeLessThanOrEqual(60);
  });

  it('keeps strings as they are, whatever they hold', () => {
    const title = '\u202eabc\u0000\ud800<script>' + 'ř'.repeat(1_000_000);
    expect(parseFeed({ title }).feed.title).toBe(title);
  });
});

describe('in slices', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => ({
    id: `n${index}`,
    title: `Zpráva ${index}`,
    url: `/zprava?id=${index}`,
    date_published: '2026-01-12T08:00:00+01:00',
    content_text: 'Text',
    ...(index % 3 === 0 && { summary: 5, _kp: { working_group: 'x' } }),
  }));
  const steps = items.map(({ id }) => ({ id, name: 'S', start: '2026-01-01' }));
  const value = { items, _kp: { grant_programmes: [{ id: 'g', title: 'G', steps }] } };

  // Another program may hold the machine for as long, so the time is given more than one try.
  const patience = { timeout: 120_000, retry: 3 };
  it(
    'reads 100,000 items, and as many steps of a programme, without holding the page for 200 ms',
    patience,
    async () => {
      let longest = 0;
      let last = performance.now();
      let turns = 0;
      const measure = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        turns += 1;
      };
      let isDone = false;
      const watch = (async () => {
        while (!isDone) {
          await new Promise((resolve) => setImmediate(resolve));
          measure();
        }
      })();
      const parsed = await parseFeedInSlices(value, BASE);
      measure();
      isDone = true;
      await watch;
      expect(parsed.feed.items).toHaveLength(100_000);
      expect(parsed.feed._kp!.grant_programmes![0]!.steps).toHaveLength(100_000);
      expect(turns).toBeGreaterThan(5);
      expect(longest).toBeLessThan(200);
    },
  );

  it('says the same as at once', async () => {
    const source = JSON.parse(readFileSync('test/data/ten-faults.json', 'utf8'));
    expect(await parseFeedInSlices(source, BASE)).toEqual(parseFeed(source, BASE));
    await expect(parseFeedInSlices(1)).rejects.toThrow(FeedError);
  });

  it('takes its turn within any list, after 16 items at most', async () => {
    // A clock on which each reading is a slice later than the last.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const turn = vi.spyOn(globalThis, 'setTimeout');
    await parseFeedInSlices({ items: items.slice(0, 800) }, BASE);
    expect(turn).toHaveBeenCalledTimes(50);
    await parseFeedInSlices({ _kp: { grant_programmes: [{ id: 'g', title: 'G', steps: steps.slice(0, 800) }] } });
    expect(turn).toHaveBeenCalledTimes(100);
  });
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

function placesOf(value: unknown, place: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...place, key]))].filter(
    (p) => p.length,
  );
}

function withValue(source: unknown, place: string[], value: unknown): unknown {
  const copy = structuredClone(source) as Record<string, unknown>;
  let holder = copy;
  for (const key of place.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[place.at(-1)!] = value;
  return copy;
}
