// The model of <kp-document-list>: which documents there are, each once, in which group, current or archived.
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/feed/types.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import {
  byGroup,
  documentContent,
  findDocuments,
  type DocumentEntry,
} from '../../../src/widgets/document-list/document-list.model.ts';

const ZONE = 'Europe/Prague';
const NOW = instantOf({ year: 2026, month: 11, day: 23, hour: 12 }, ZONE);
const PAGE = 'https://www.vzorov.example/dokumenty';

function entriesOf(extension: NonNullable<Feed['_kp']>): readonly DocumentEntry[] {
  return documentContent({ _kp: extension }, { now: NOW, timeZone: ZONE }) ?? [];
}

const plain = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');
const titleOf = ({ document, kind }: DocumentEntry): string => plain(document.group) || kind;
const titles = (entries: readonly DocumentEntry[]): string =>
  entries.map(({ document }) => plain(document.title)).join();

describe('the documents', () => {
  it('are none where the feed has none', () => {
    for (const feed of [{}, { _kp: {} }, { _kp: { documents: [], links: [], plans: [{ id: 'a', title: 'Plán' }] } }]) {
      expect(documentContent(feed, { now: NOW, timeZone: ZONE })).toBeUndefined();
    }
    expect(entriesOf({ documents: [{ title: ' ' }] })).toEqual([]);
  });

  it('are told apart under a Prototype.js that gives lists a toJSON', () => {
    const lists = Array.prototype as { toJSON?: unknown };
    lists.toJSON = () => 'broken';
    try {
      expect(titles(entriesOf({ documents: [{ title: 'A' }, { title: 'B' }] }))).toBe('A,B');
    } finally {
      delete lists.toJSON;
    }
  });

  it('come in order: of plans, of implementation plans, the rest, links', () => {
    const entries = entriesOf({
      links: [{ title: 'D', url: PAGE }],
      documents: [{ title: 'C' }],
      implementation_plans: [{ id: 'r', title: 'R', documents: [{ title: 'B' }] }],
      plans: [{ id: 'p', title: 'P', documents: [{ title: 'A' }] }],
    });
    expect(titles(entries)).toBe('A,B,C,D');
    expect(entries.map(({ kind }) => kind)).toEqual(['plans', 'plans', 'others', 'links']);
  });

  it('are each there once, told apart by title, address and date', () => {
    const entries = entriesOf({
      plans: [
        {
          id: 'p',
          title: 'P',
          documents: [
            { title: 'A', url: PAGE },
            { title: 'B', url: PAGE },
          ],
        },
      ],
      documents: [
        { title: 'A', url: PAGE },
        { title: 'A', url: `${PAGE}/2` },
        { title: ' ', url: PAGE },
      ],
    });
    expect(entries).toHaveLength(4);
    expect(entries[0]!.kind).toBe('plans');
  });

  it('are one where only one of two places gives the date, and it is kept', () => {
    const entries = entriesOf({
      plans: [{ id: 'p', title: 'P', documents: [{ title: 'A', url: PAGE }] }],
      documents: [
        { title: 'A', url: PAGE, date: '2024-02-12' },
        { title: 'A', url: PAGE, date: '2020-02-12' },
      ],
    });
    expect(entries.map(({ kind, document: { date } }) => `${kind} ${date}`)).toEqual([
      'plans 2024-02-12',
      'others 2020-02-12',
    ]);
  });

  it('are archived where either of two places says so', () => {
    const entries = entriesOf({
      plans: [
        {
          id: 'p',
          title: 'P',
          from: '2026',
          documents: [
            { title: 'A', url: PAGE },
            { title: 'B', url: PAGE },
          ],
        },
      ],
      documents: [
        { title: 'A', url: PAGE, archived: true },
        { title: 'B', url: PAGE },
      ],
    });
    expect(entries.map(({ isArchived }) => isArchived)).toEqual([true, false]);
  });

  it('are archived by their own key, else with their plan', () => {
    const entries = entriesOf({
      plans: [
        { id: 'a', title: 'A', from: '2020', to: '2024', documents: [{ title: 'A' }, { title: 'B', archived: false }] },
        { id: 'b', title: 'B', from: '2025', to: '2030', documents: [{ title: 'C' }, { title: 'D', archived: true }] },
      ],
      documents: [{ title: 'E' }, { title: 'F', archived: true }],
    });
    expect(titles(entries.filter(({ isArchived }) => isArchived))).toBe('A,D,F');
    expect(entries.map(({ validity }) => validity)).toEqual(['ended', 'ended', 'valid', 'valid', undefined, undefined]);
  });
});

it('groups are those of the feed, in the order in which they come first', () => {
  const groups = byGroup(
    entriesOf({
      plans: [{ id: 'p', title: 'P', documents: [{ title: 'A', group: 'Plány' }, { title: 'B' }] }],
      documents: [{ title: 'C' }, { title: 'D', group: 'PLANY' }, { title: 'E', group: ' ' }],
    }),
    titleOf,
  );
  expect(groups.map(({ title, entries }) => `${title}: ${titles(entries)}`)).toEqual([
    'Plány: A,D',
    'plans: B',
    'others: C,E',
  ]);
});

it('a search finds words of title, group and note, without diacritics', () => {
  const entries = entriesOf({
    documents: [
      { title: 'Přihláška', group: 'Formuláře' },
      { title: 'Jednací řád', note: 'Vytištěný je v podatelně.' },
      { title: ' ', url: `${PAGE}/zprava.pdf` },
    ],
  });
  const find = (query: string): string => titles(findDocuments(entries, query, titleOf, plain));
  expect(find('prihl')).toBe('Přihláška');
  expect(find('formulare')).toBe('Přihláška');
  expect(find('rad podatelne')).toBe('Jednací řád');
  expect(findDocuments(entries, 'zprava', titleOf, plain)).toHaveLength(1);
  expect(find('vesmír')).toBe('');
});
