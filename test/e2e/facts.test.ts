// Every fact of the two towns' own pages, as a visitor of the built demo reads it, rows opened. Each check is proved to
// be one: in a feed without the fact, it must fail.
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Feed } from '../../src/feed/types.ts';
import { DOMAZLICE_FACTS, ZATEC_FACTS, type Fact, type Sight } from '../data/facts.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openAll, read, type Reading } from './read.ts';
import { readProjectFile, settled, visit } from './visit.ts';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const isOfWidget = ({ seen }: Fact): boolean => seen.in !== 'page';
const name = ({ id, what }: Fact): string => `${id} ${what}`;

describe.each([
  ['zatec', ZATEC_FACTS],
  ['domazlice', DOMAZLICE_FACTS],
] as const)('/%s/', (town, facts) => {
  let reading: Reading;
  beforeAll(async () => {
    const { page, leave } = await visit(browser, `${server.url}/${town}/`, { html: withoutFallback });
    await openAll(page);
    reading = await read(page);
    await leave();
  });

  for (const fact of facts) it(name(fact), () => expectRead(reading, fact.seen));

  it('proves each check by a feed in which the fact isn’t so', async () => {
    const json = JSON.parse(readProjectFile(`demo/${town}/feed.json`)) as Feed;
    const { page, leave } = await visit(browser, `${server.url}/${town}/`, { html: withoutFallback });
    const unnoticed: string[] = [];
    for (const [feed, lost] of feedsWithout(json, facts.filter(isOfWidget), `${server.url}/${town}/feed.json`)) {
      await page.evaluate((data) => {
        for (const element of document.querySelectorAll('*')) {
          if (element.localName.startsWith('kp-')) Object.assign(element, { data });
        }
      }, feed);
      await settled(page);
      await openAll(page);
      const spoilt = await read(page);
      unnoticed.push(...lost.filter(({ seen }) => isRead(spoilt, seen)).map(name));
    }
    expect(unnoticed).toEqual([]);
    await leave();
  }, 120_000);
});

function expectRead(reading: Reading, { in: where, read: wanted, not }: Sight): void {
  expect(reading[where]).toMatch(wanted);
  if (not) expect(reading[where]).not.toMatch(not);
}

function isRead(reading: Reading, { in: where, read: wanted, not }: Sight): boolean {
  const text = reading[where] ?? '';
  return wanted.test(text) && !not?.test(text);
}

/** The page with nothing between the widgets' tags, so that only what comes from the feed can be read in them. */
function withoutFallback(html: string): string {
  return html.replace(/(<(kp-[a-z-]+)[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
}

/**
 * For each fact a feed in which it isn't so: spoilt as the fact says, or without that part of it which costs the fewest
 * other facts. Facts that the same feed lacks come together.
 */
function feedsWithout(json: Feed, facts: readonly Fact[], url: string): [Feed, Fact[]][] {
  const spoilt = facts.flatMap((fact): [Feed, Fact[]][] => {
    if (!fact.spoil) return [];
    const feed = structuredClone(json);
    fact.spoil(feed);
    expect(isSo(fact, parseFeed(feed, url).feed), name(fact)).toBe(false);
    return [[feed, [fact]]];
  });
  const cut = pathsOf(json)
    .map((path): [Feed, Fact[]] => {
      const feed = without(json, path);
      const parsed = parseFeed(feed, url).feed;
      return [feed, facts.filter((fact) => !fact.spoil && !isSo(fact, parsed))];
    })
    .sort(([, a], [, b]) => a.length - b.length);
  const chosen = new Map<Feed, Fact[]>();
  for (const fact of facts.filter(({ spoil }) => !spoil)) {
    const [feed] = cut.find(([, lost]) => lost.includes(fact)) ?? [];
    if (!feed) throw new Error(`No cut in the feed makes a difference to ${name(fact)}.`);
    chosen.set(feed, [...(chosen.get(feed) ?? []), fact]);
  }
  return [...spoilt, ...chosen];
}

function isSo({ where, expected }: Fact, feed: Feed): boolean {
  const value = where(feed);
  return expected instanceof RegExp ? expected.test(String(value)) : isDeepStrictEqual(value, expected);
}

/** The way to each part of a value, what is inside before what holds it. */
function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [
    ...pathsOf((value as Record<string | number, unknown>)[key]).map((path) => [key, ...path]),
    [key],
  ]);
}

function without(json: Feed, path: readonly (string | number)[]): Feed {
  const copy = structuredClone(json);
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string, unknown>)[last];
  return copy;
}
