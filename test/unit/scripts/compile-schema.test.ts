// The scripts of dist/cdn read feeds by a compiled schema: they must read every value as the sources do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledSchema } from '../../../scripts/build/compile-schema.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { fullFeed } from '../../support/full-feed.ts';

const BASE = 'https://www.vzorov.example/kp/feed.json';
const FEEDS = [
  'test/data/ten-faults',
  'demo/zatec/feed',
  'demo/domazlice/feed',
  'demo/ukazka/feed',
  'demo/ukazka/feed-2',
];
const ODD = [null, '', ' ', 'Text', '2018-02-31', '2018-02', '24:00', '08:61', 'CZK', 'valid', 'www.a.cz', 'a\nb'];
const VALUES = [...ODD, 0, -1, 1.5, 1e21, Infinity, NaN, true, [], {}, ['a'], [1], { cs: 'a' }, { cs: 1 }, { cs: '' }];

let built: string;
let compiled: typeof parseFeed;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compiledSchema()],
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve('src/feed/parse-feed.ts'), formats: ['es'], fileName: 'x' },
    },
  });
  built = (result as Rollup.RollupOutput[])[0]!.output[0].code;
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-schema-'));
  const file = path.join(folder, 'parse-feed.mjs');
  writeFileSync(file, built);
  ({ parseFeed: compiled } = (await import(/* @vite-ignore */ file)) as { parseFeed: typeof parseFeed });
  rmSync(folder, { recursive: true });
}, 60_000);

/** Every way to change one value inside: an object or list, and a key of it. */
function* placesOf(value: unknown): Generator<[holder: Record<string, unknown>, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    yield [holder, key];
    yield* placesOf(holder[key]);
  }
}

describe('a parser with the compiled schema', () => {
  it('holds no Valibot', () => {
    expect(built.includes('expandSchemas')).toBe(true);
    expect(/valibot|looseObject|~run/.test(built.replace(/\/\*[^]*?\*\//g, ''))).toBe(false);
  });

  it.each(FEEDS)('reads %s as the sources do', (name) => {
    const value: unknown = JSON.parse(readFileSync(`${name}.json`, 'utf8'));
    expect(compiled(value, BASE)).toEqual(parseFeed(value, BASE));
  });

  it('reads every key with every odd value as the sources do', () => {
    const { _kp, ...rest } = fullFeed();
    let cases = 0;
    // List by list, since a whole feed for each value would take half a minute.
    for (const feed of [
      rest,
      ...Object.entries(_kp as object).map(([key, list]) => ({ _kp: { [key]: list as unknown } })),
    ]) {
      for (const [holder, key] of placesOf(feed)) {
        const good = holder[key];
        for (const value of [undefined, ...VALUES]) {
          holder[key] = value;
          const [mine, theirs] = [compiled(feed, BASE), parseFeed(feed, BASE)];
          // Much quicker than a deep comparison, which is only needed to show a difference.
          if (JSON.stringify(mine) !== JSON.stringify(theirs)) expect([key, value, mine]).toEqual([key, value, theirs]);
          cases += 1;
        }
        holder[key] = good;
      }
    }
    expect(cases).toBeGreaterThan(5000);
  }, 30_000);
});
