// The demo's feeds: every fact of the two towns in its place, no real person anywhere, no fault, and an invented town
// that uses every key of the schema.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { FeedSchema, MEETING_STATES, PARTICIPANT_ROLES, PLAN_STATES, STEP_KINDS } from '../../../src/feed/schema.ts';
import { DOMAZLICE_FACTS, REAL_PERSONS, ZATEC_FACTS, type Fact } from '../../data/facts.ts';

const DEMO = join(import.meta.dirname, '../../../demo');
const FEEDS = ['zatec/feed.json', 'domazlice/feed.json', 'ukazka/feed.json', 'ukazka/feed-2.json'];

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(DEMO, path), 'utf8'));
}

function readFeed(path: string) {
  return parseFeed(readJson(path), `https://demo.example.org/${path}`);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

describe.each([
  ['zatec/feed.json', ZATEC_FACTS, 'Ž', 32],
  ['domazlice/feed.json', DOMAZLICE_FACTS, 'D', 27],
] as const)('%s', (path, facts, letter, count) => {
  const { feed } = readFeed(path);

  it.each(facts.map((fact): [string, Fact] => [`${fact.id} ${fact.what}`, fact]))('%s', (_, { where, expected }) => {
    if (expected instanceof RegExp) expect(String(where(feed))).toMatch(expected);
    else expect(where(feed)).toEqual(expected);
  });

  it('misses no fact of the list', () => {
    const wanted = Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect([...new Set(facts.map(({ id }) => id))]).toEqual(wanted);
  });

  it('tells no type, size or date of a document that the town’s page doesn’t tell', () => {
    expect(JSON.stringify(readJson(path))).not.toMatch(/"(mime_type|size_in_bytes)"|"document[^}]*"date"/);
  });
});

describe.each(FEEDS)('%s', (path) => {
  it('is read without a single fault', () => {
    expect(readFeed(path).faults).toEqual([]);
  });

  it('has no key that the schema doesn’t know', () => {
    expect(unknownKeys(FeedSchema, readJson(path))).toEqual(['.$schema']);
  });

  it('leads only to files that are there, or to other sites', () => {
    const base = 'https://demo.example.org/';
    const text = JSON.stringify(readFeed(path).feed);
    const own = [...text.matchAll(/"https:\/\/demo\.example\.org\/([^"#]*)/g)].map(([, file]) => file ?? '');
    for (const file of new Set(own.filter((name) => /\.(html|json|svg)$/.test(name)))) {
      expect(statSync(join(DEMO, file)).isFile(), base + file).toBe(true);
    }
  });

  it('gives telephone numbers and addresses that reach nobody', () => {
    const text = JSON.stringify(readJson(path));
    for (const [number] of text.matchAll(/\+?\d{3}\s\d{3}\s\d{3}(\s\d{3})?(?!\s*Kč)/g)) {
      expect(number).toMatch(/^\+420 000 000 \d{3}$/);
    }
    for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g)) expect(address).toMatch(/@example\.(org|cz)$/);
  });
});

it('names no real person anywhere in the demo', () => {
  for (const path of filesUnder(DEMO)) {
    const text = readFileSync(path, 'utf8').replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');
    for (const person of REAL_PERSONS) expect(text, path).not.toMatch(person);
  }
});

describe('Vzorov', () => {
  const { feed } = readFeed('ukazka/feed.json');

  it('uses every key of the schema', () => {
    expect(unusedKeys(FeedSchema, feed)).toEqual([]);
  });

  it('notices where a key is missing', () => {
    const { feed: copy } = readFeed('ukazka/feed.json');
    delete copy._kp!.joining!.privacy!.retention;
    delete copy.next_url;
    expect(unusedKeys(FeedSchema, copy)).toEqual(['.next_url', '._kp.joining.privacy.retention']);
  });

  it('shows every kind of step and every state of meetings and plans', () => {
    const { grant_programmes = [], meetings = [], plans = [], joining } = feed._kp!;
    const kinds = grant_programmes.find(({ id }) => id === 'dr2027')?.steps?.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(STEP_KINDS));
    expect(new Set(meetings.map(({ state }) => state))).toEqual(new Set(MEETING_STATES));
    expect(new Set(plans.map(({ state }) => state))).toEqual(new Set(PLAN_STATES));
    expect(joining?.participants?.map(({ role }) => role)).toEqual(PARTICIPANT_ROLES);
  });

  it('gives its documents a type and a size', () => {
    const documents = JSON.stringify(feed).match(/"(?:mime_type|size_in_bytes)"/g) ?? [];
    expect(documents.length).toBeGreaterThan(40);
  });

  it.each([
    [2026, 5, 4, 865_000, 745_000],
    [2025, 7, 6, 1_080_000, 980_000],
    [2024, 5, 5, 910_000, 910_000],
  ])('%i: %i projects, %i supported, %i asked for, %i given', (year, count, supported, requested, awarded) => {
    const { projects = [], total } = feed._kp!.grant_programmes!.find((each) => each.year === year)!;
    const sum = (key: 'requested' | 'awarded') =>
      projects.reduce((all, project) => all + (project[key]?.amount ?? 0), 0);
    expect(projects).toHaveLength(count);
    expect(projects.filter((project) => project.awarded?.amount)).toHaveLength(supported);
    expect(sum('requested')).toBe(requested);
    expect(sum('awarded')).toBe(awarded);
    expect(total!.amount).toBeGreaterThanOrEqual(awarded);
  });
});

/**
 * Keys of the schema that none of the values has, each with the place where its object first stands. An object that
 * the schema uses in several places (a document, a sum) counts as one.
 */
function unusedKeys(root: GenericSchema, value: unknown): string[] {
  const places = new Map<Record<string, GenericSchema>, { path: string; values: object[] }>();
  walk(root, [value], '');
  return [...places].flatMap(([entries, { path, values }]) =>
    Object.keys(entries)
      .filter((key) => !values.some((each) => key in each))
      .map((key) => `${path}.${key}`),
  );

  function walk(schema: GenericSchema, values: unknown[], path: string): void {
    const node = schema as unknown as Record<string, unknown> & { type: string };
    if ('wrapped' in node) return walk(node['wrapped'] as GenericSchema, values, path);
    if (node.type === 'array') return walk(node['item'] as GenericSchema, values.flat(), `${path}[]`);
    if (!('entries' in node)) return;
    const entries = node['entries'] as Record<string, GenericSchema>;
    const objects = values as Record<string, unknown>[];
    const place = places.get(entries) ?? { path, values: [] };
    places.set(entries, { ...place, values: [...place.values, ...objects] });
    for (const [key, entry] of Object.entries(entries)) {
      walk(
        entry,
        objects.flatMap((each) => each[key] ?? []),
        `${path}.${key}`,
      );
    }
  }
}

/** Keys of a value that the schema doesn't list: slips of the pen, since the parser lets any extension pass. */
function unknownKeys(schema: GenericSchema, value: unknown, path = ''): string[] {
  const node = schema as unknown as Record<string, unknown> & { type: string };
  if ('wrapped' in node) return unknownKeys(node['wrapped'] as GenericSchema, value, path);
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => unknownKeys(node['item'] as GenericSchema, each, `${path}[${index}]`));
  }
  if (!('entries' in node)) return [];
  const entries = node['entries'] as Record<string, GenericSchema>;
  return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) =>
    entries[key] ? unknownKeys(entries[key], each, `${path}.${key}`) : [`${path}.${key}`],
  );
}
