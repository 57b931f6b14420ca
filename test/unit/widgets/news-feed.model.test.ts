// Which news are shown at an instant, in which order, and what a search finds.
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/feed/types.ts';
import {
  archiveOf,
  byYear,
  completeArchive,
  findNews,
  newsOf,
  withOlder,
  type NewsOptions,
} from '../../../src/widgets/news-feed/news-feed.model.ts';
import { countTags } from '../../../src/widgets/news-feed/news-tags.ts';
import { textOf } from '../../../src/widgets/news-feed/news-text.ts';

const TOWN = 'Europe/Prague';
const NOON = Date.UTC(2026, 10, 23, 11);

const item = (id: string, changes: Partial<FeedItem> = {}): FeedItem => ({ id, title: id, ...changes });
const dated = (id: string, date_published: string, changes: Partial<FeedItem> = {}): FeedItem =>
  item(id, { date_published, ...changes });
const feedOf = (...items: FeedItem[]): Feed => ({ items });
const idsOf = (items: readonly FeedItem[]): string => items.map(({ id }) => id).join(' ');
const orderOf = (...items: FeedItem[]): string => idsOf(archiveOf(feedOf(...items)).items);

function shown(items: FeedItem[], options: Partial<NewsOptions> = {}): string {
  const { notices, rows } = newsOf(archiveOf(feedOf(...items)), {
    now: NOON,
    isAsOf: false,
    timeZone: TOWN,
    ...options,
  });
  return `${idsOf(notices)} | ${idsOf(rows)}`.trim();
}

it('answers each filter by itself under a Prototype.js that gives lists a toJSON', () => {
  const lists = Array.prototype as { toJSON?: unknown };
  lists.toJSON = () => 'broken';
  try {
    const archive = archiveOf(feedOf(item('a', { tags: ['x'] }), item('b')));
    const options = { now: NOON, isAsOf: false, timeZone: TOWN };
    expect(idsOf(newsOf(archive, options).rows)).toBe('a b');
    expect(idsOf(newsOf(archive, { ...options, tag: 'x' }).rows)).toBe('a');
  } finally {
    delete lists.toJSON;
  }
});

describe('order', () => {
  it('is newest first, whatever the order of the feed', () => {
    expect(orderOf(dated('a', '2026-01-01'), dated('b', '2026-03-01'), dated('c', '2026-02-01'))).toBe('b c a');
  });

  it('compares instants where the zones differ', () => {
    expect(orderOf(dated('a', '2026-01-01T23:30:00-05:00'), dated('b', '2026-01-02T08:00:00+01:00'))).toBe('b a');
    expect(orderOf(dated('a', '2026-01-02T00:30:00+01:00'), dated('b', '2026-01-01T23:45:00Z'))).toBe('b a');
  });

  it('compares dates of different exactness', () => {
    expect(orderOf(dated('a', '2025'), dated('b', '2026-02'), dated('c', '2026-02-03'), dated('d', '2026'))).toBe(
      'c b d a',
    );
  });

  it('puts what has no date last, as the feed has it', () => {
    expect(orderOf(item('x'), dated('a', '2026-01-01'), item('y'))).toBe('a x y');
  });

  it('keeps the order of the feed within one day', () => {
    expect(orderOf(dated('a', '2026-01-01'), dated('b', '2026-01-01'), dated('c', '2026-01-02'))).toBe('c a b');
  });

  it('is worked out once for a feed', () => {
    const feed = feedOf(dated('a', '2026-01-01'), dated('b', '2026-03-01'));
    expect(archiveOf(feed)).toBe(archiveOf(feed));
  });

  it('of a long feed is that of the feed where a sample is in order, and made good afterwards', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      dated(`n${index}`, new Date(Date.UTC(2026, 0, 1) - index * 3_600_000).toISOString()),
    );
    many[4321] = dated('late', '2026-05-05T08:00:00Z', { _kp: { pinned: true } });
    const feed = feedOf(...many);
    expect(archiveOf(feed).items).toBe(feed.items);
    const sample = archiveOf(feed);
    expect(completeArchive(feed)).not.toBe(sample);
    expect(archiveOf(feed).items[0]!.id).toBe('late');
    expect(idsOf(archiveOf(feed).pinned)).toBe('late');
    // A second widget, which has shown the sample too, hears of it as well.
    expect(completeArchive(feed)).toBe(archiveOf(feed));
    expect(completeArchive(feed)).not.toBe(sample);
    const reversed = feedOf(...[...many].reverse());
    expect(archiveOf(reversed).items[0]!.id).toBe('late');
  });
});

describe('notices', () => {
  const pinned = (id: string, valid_until?: string): FeedItem =>
    item(id, { _kp: { pinned: true, ...(valid_until && { valid_until }) } });

  it('come first, also without a date', () => {
    expect(shown([dated('a', '2026-11-01'), pinned('p')])).toBe('p | a');
  });

  it.each([
    ['on its last day', '2026-11-23', 'p | a'],
    ['on the day after', '2026-11-22', '| a p'],
    ['in its last month', '2026-11', 'p | a'],
    ['in its last minute', '2026-11-23T12:00', 'p | a'],
    ['after its last minute', '2026-11-23T11:59', '| a p'],
    ['by the clock of another zone', '2026-11-23T06:00:00-05:00', 'p | a'],
  ])('hold %s', (_, until, expected) => {
    expect(shown([dated('a', '2026-11-01'), pinned('p', until)])).toBe(expected);
  });

  it('end at midnight of the town', () => {
    const until = (now: number): string => shown([pinned('p', '2026-11-23')], { now });
    expect(until(Date.UTC(2026, 10, 23, 22, 59))).toBe('p |');
    expect(until(Date.UTC(2026, 10, 23, 23))).toBe('| p');
  });

  it('stand by their dates once they are over', () => {
    const over = dated('p', '2026-11-15', { _kp: { pinned: true, valid_until: '2026-11-20' } });
    expect(shown([dated('a', '2026-11-18'), over, dated('b', '2026-11-10')])).toBe('| a p b');
  });
});

describe('selection', () => {
  it('takes one tag, whatever its capitals and diacritics', () => {
    const items = [item('a', { tags: ['Senioři'] }), item('b', { tags: ['rodiny', 'SENIORI'] }), item('c')];
    expect(shown(items, { tag: 'seniori' })).toBe('| a b');
  });

  it('keeps the answers to widgets beside each other, which would else work them out without an end', () => {
    const archive = archiveOf(
      feedOf(dated('a', '2026-01-01', { tags: ['x'] }), dated('b', '2026-01-02', { tags: ['y'] })),
    );
    const ask = (tag: string) => newsOf(archive, { tag, now: 0, isAsOf: false, timeZone: 'Europe/Prague' });
    const first = ask('x');
    expect(ask('y')).not.toBe(first);
    expect(ask('x')).toBe(first);
  });

  it('takes one working group', () => {
    const items = [item('a', { _kp: { working_group: 'seniori' } }), item('b'), item('c', { _kp: { pinned: true } })];
    expect(shown(items, { group: 'seniori' })).toBe('| a');
  });

  it('shows what is dated in the future: a wrong clock must not hide what is public', () => {
    expect(shown([dated('a', '2030-01-01'), dated('b', '2026-01-01')])).toBe('| a b');
  });

  it.each([
    ['2026-11-23T12:00', 'a b'],
    ['2026-11-23T12:01', 'b'],
    ['2026-11-23', 'a b'],
    ['2026-11-24', 'b'],
    ['2026', 'a b'],
    ['2027', 'b'],
  ])('as of a moment leaves out what came later: %s', (date, expected) => {
    expect(shown([dated('a', date), dated('b', '2025-01-01')], { isAsOf: true })).toBe(`| ${expected}`);
  });
});

describe('older pages', () => {
  it('come after the first, without what is there already', () => {
    const first = archiveOf(feedOf(dated('a', '2026-02-01'), dated('b', '2026-01-01')));
    const both = withOlder(first, feedOf(dated('b', '2026-01-01'), dated('d', '2025-01-01'), dated('c', '2025-06-01')));
    expect(idsOf(both.items)).toBe('a b c d');
  });
});

describe('search', () => {
  const items = [
    item('a', { title: 'Žatec a okolí', tags: ['setkání'] }),
    item('b', { content_html: '<p>Do <b>Žatecké</b> ulice&nbsp;12</p><script>skryto</script>' }),
    item('c', { summary: 'Jinde', content_text: 'Domažlice', tags: ['Senioři'] }),
  ];

  it.each([
    ['zatec', 'a b'],
    ['ZATEC okoli', 'a'],
    ['seniori', 'c'],
    ['domazlice jinde', 'c'],
    ['ulice 12', 'b'],
    ['script', ''],
    ['skryto', ''],
    ['  ', 'a b c'],
  ])('%j finds %j', (query, expected) => {
    expect(idsOf(findNews(items, query, ''))).toBe(expected);
  });

  it('and tag hold together', () => {
    expect(idsOf(findNews(items, 'e', 'seniori'))).toBe('c');
    expect(idsOf(findNews(items, 'zatec', 'seniori'))).toBe('');
  });
});

describe('tags', () => {
  it('are counted once for an item, in the order of the alphabet', () => {
    const items = [
      item('a', { tags: ['senioři', 'Senioři', 'čtení'] }),
      item('b', { tags: ['Seniori', 'dotace', ' '] }),
      item('c', { tags: ['děti', '__proto__'] }),
    ];
    expect(countTags(items, 'cs').map(({ name, count }) => `${name} ${count}`)).toEqual([
      '__proto__ 1',
      'čtení 1',
      'děti 1',
      'dotace 1',
      'senioři 2',
    ]);
  });

  it('are those that most items have, where there are many', () => {
    const items = Array.from({ length: 60 }, (_, index) => item(`n${index}`, { tags: [`t${index % 40}`] }));
    const tags = countTags(items, 'cs');
    expect(tags).toHaveLength(24);
    expect(tags.filter(({ count }) => count === 2)).toHaveLength(20);
  });
});

describe('years', () => {
  const yearsOf = (...dates: (string | undefined)[]): string[] =>
    byYear(
      dates.map((date, index) => (date ? dated(`n${index}`, date) : item(`n${index}`))),
      TOWN,
    ).map(({ year, items }) => `${year ?? ''}: ${idsOf(items)}`);

  it('are told apart where there are two', () => {
    expect(yearsOf('2026-02-01', '2026-01-01', '2025-12-31', undefined)).toEqual(['2026: n0 n1', '2025: n2', ': n3']);
  });

  it('are not where there is one', () => {
    expect(yearsOf('2026-02-01', '2026-01-01', undefined)).toEqual([': n0 n1 n2']);
    expect(yearsOf()).toEqual([]);
  });

  it("are those of the town's calendar", () => {
    expect(yearsOf('2025-12-31T23:30:00Z', '2025-12-31T22:30:00Z')).toEqual(['2026: n0', '2025: n1']);
  });
});

describe('words', () => {
  const long = 'Rada města schválila program na podporu sociálních služeb. '.repeat(12).trim();

  it('show a short text whole', () => {
    expect(textOf(item('a', { content_text: 'Krátce.' }))).toEqual({ title: 'a', body: 'Krátce.', isCut: false });
  });

  it('show the summary of a longer text first', () => {
    expect(textOf(item('a', { summary: 'Krátce.', content_text: long }))).toEqual({
      title: 'a',
      teaser: 'Krátce.',
      body: long,
      isCut: false,
    });
  });

  it('show the first words of a long text, to the end of a word', () => {
    const { teaser, isCut } = textOf(item('a', { content_text: long }));
    expect(teaser).toMatch(/^Rada města .*\p{L}…$/u);
    expect(teaser!.length).toBeLessThan(202);
    expect(isCut).toBe(true);
  });

  it('show what stands round a find further on', () => {
    const text = `${long} Žatec. ${long}`;
    const { teaser } = textOf(item('a', { content_text: text }), undefined, (body) => body.indexOf('Žatec'));
    expect(teaser).toMatch(/^….*Žatec\. .*…$/);
  });

  it('make a title of the first words where there is none', () => {
    expect(textOf({ id: 'a', content_text: 'Úřad je dnes zavřený.' })).toEqual({
      title: 'Úřad je dnes zavřený.',
      body: '',
      isCut: false,
    });
    const { title, body } = textOf({ id: 'a', content_html: `<p>${long.slice(0, 300)}</p>` });
    expect(title).toMatch(/^Rada města .*…$/);
    expect(title.length).toBeLessThan(82);
    expect(body).toHaveLength(long.slice(0, 300).trim().length);
  });

  it('break no sign in two', () => {
    const { title } = textOf({ id: 'a', content_text: '😀'.repeat(200) });
    expect(/\p{Cs}/u.test(title)).toBe(false);
  });
});
