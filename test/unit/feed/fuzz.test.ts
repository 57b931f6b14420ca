// Feeds with one thing wrong or many, by the thousand. KP_SEED=… repeats a run; KP_TESTDATA names a folder of strings.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/feed/decode.ts';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { parseFeed, type ParsedFeed } from '../../../src/feed/parse-feed.ts';
import { readFeedText } from '../../../src/feed/read-feed.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import { findLoss } from '../../support/neighbours.ts';
import { Patient, type Mutation } from '../../support/mutate-feed.ts';
import { STRINGS } from '../../support/naughty.ts';
import { Random } from '../../support/random.ts';

const SEED = Number(process.env['KP_SEED'] ?? 20180305);
const TOWNS = ['zatec', 'domazlice', 'ukazka'] as const;
/** In all 10,000 of them; Vzorov's feed is ten times as long as the towns'. */
const SINGLE: Record<(typeof TOWNS)[number], number> = { zatec: 3000, domazlice: 3000, ukazka: 2000 };
const MANIFOLD = 2000;
const BASE = 'https://www.vzorov.example/kp/feed.json';

const textOf = (town: string): string => readFileSync(`demo/${town}/feed.json`, 'utf8');

function patientOf(town: string): Patient {
  const written: unknown = JSON.parse(textOf(town));
  const { feed, faults } = parseFeed(written, BASE);
  // The comparison goes place by place: nothing may be cut from what is good.
  expect(faults).toEqual([]);
  return new Patient(written, feed);
}

/** What holds of whatever was read. */
function expectSound({ feed, faults }: ParsedFeed, what: string): void {
  if (!v.is(FeedSchema, feed)) expect.fail(`${what}: what was read doesn't fit the schema`);
  for (const { code, path } of faults)
    if (!code || typeof path !== 'string' || !path) expect.fail(`${what}: a nameless fault`);
  if ('polluted' in {}) expect.fail(`${what}: all objects are polluted`);
}

function read(value: unknown, what: string): ParsedFeed {
  try {
    return parseFeed(value, BASE);
  } catch (cause) {
    throw new Error(`${what}: parseFeed threw`, { cause });
  }
}

function expectSurvival({ name, value, expected, free }: Mutation, when: string): void {
  const what = `${when}: ${name}`;
  const parsed = read(value, what);
  expectSound(parsed, what);
  const loss = findLoss(expected, parsed.feed, free);
  if (loss) expect.fail(`${what}: lost ${loss}`);
}

// What is read doesn't depend on the machine's zone: once is enough.
describe.runIf(process.env['TZ'] === 'UTC')(`with the seed ${SEED}`, () => {
  afterAll(() => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(TOWNS)('one thing wrong in the feed of %s costs nothing else', { timeout: 60_000 }, (town) => {
    const patient = patientOf(town);
    const random = new Random(SEED);
    for (let round = 0; round < SINGLE[town]; round++) {
      expectSurvival(patient.mutate(random), `seed ${SEED}, round ${round}`);
    }
  });

  it('many things wrong at once cost what they touch', { timeout: 60_000 }, () => {
    const patients = ['zatec', 'domazlice'].map(patientOf);
    const random = new Random(SEED + 1);
    for (let round = 0; round < MANIFOLD; round++) {
      expectSurvival(random.pick(patients).mutateMany(random, 2 + random.below(10)), `seed ${SEED}, round ${round}`);
    }
  });

  it('the comparison itself finds what a careless reader would lose', () => {
    const patient = patientOf('ukazka');
    const random = new Random(SEED + 4);
    const found = { list: 0, item: 0, order: 0 };
    for (let round = 0; round < 300; round++) {
      const { value, expected, free } = patient.mutate(random);
      const { feed, faults } = read(value, `round ${round}`);
      for (const { path: place } of faults) {
        const [, list, index] = /^_kp\.(\w+)\[(\d+)\]\.\w+$/.exec(place) ?? [];
        const records = list && (feed._kp as Record<string, unknown[]>)[list];
        if (!records || !list) continue;
        const withList = (items: unknown) => ({ ...feed, _kp: { ...feed._kp, [list]: items } });
        found.list += Number(!!findLoss(expected, withList(undefined), free));
        found.item += Number(!!findLoss(expected, withList(records.toSpliced(Number(index) - 1, 1)), free));
        if (records.length > 2) found.order += Number(!!findLoss(expected, withList(records.toReversed()), free));
      }
    }
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(10);
  });

  it('noise in the text ends in a feed or in an error with a name', { timeout: 60_000 }, () => {
    const random = new Random(SEED + 2);
    const bytes = readFileSync('demo/domazlice/feed.json');
    let refused = 0;
    for (let round = 0; round < 1500; round++) {
      const noisy = Uint8Array.from(random.below(3) ? bytes : bytes.subarray(0, random.below(bytes.length)));
      const spots = random.below(4) + Number(noisy.length === bytes.length);
      for (let spot = 0; spot < spots && noisy.length; spot++) noisy[random.below(noisy.length)] = random.below(256);
      const what = `seed ${SEED}, round ${round}`;
      try {
        expectSound(readFeedText(decodeText(noisy), BASE), what);
      } catch (error) {
        if (!(error instanceof FeedError)) throw new Error(`${what}: readFeedText threw`, { cause: error });
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  const file = path.join(process.env['KP_TESTDATA'] ?? '', 'strings/naughty-strings.json');
  const isThere = !!process.env['KP_TESTDATA'] && existsSync(file);

  it.skipIf(!isThere)(
    `strings that break programs ${isThere ? '' : '(skipped: KP_TESTDATA names no folder with them)'}`,
    { timeout: 60_000 },
    () => {
      const strings = JSON.parse(readFileSync(file, 'utf8')) as string[];
      expect(strings.length).toBeGreaterThan(STRINGS.length);
      const patient = patientOf('ukazka');
      const random = new Random(SEED + 3);
      for (let round = 0; round < 1000; round++) {
        expectSurvival(patient.mutate(random, strings), `seed ${SEED}, round ${round}`);
      }
    },
  );
});
