// From any value to a feed: lenient, with a fault for each cut. No DOM, no clock but the one that measures a slice.
import { checkReferences } from './check-feed.ts';
import { Cutter, isRecord } from './cut.ts';
import { FeedError } from './feed-error.ts';
import { FeedSchema } from './schema.ts';
import type { Fault, Feed } from './types.ts';

/** What could be read, and what could not (the first 200 faults). */
export interface ParsedFeed {
  feed: Feed;
  faults: Fault[];
}

/** After so many milliseconds of work the page gets its turn. */
const SLICE = 10;

/**
 * Reads a feed as far as it can be read. Relative addresses resolve against `baseUrl`, else stay as they are; the value
 * isn't changed.
 *
 * @throws FeedError `not_feed`, and only where the value isn't an object.
 */
export function parseFeed(value: unknown, baseUrl?: string): ParsedFeed {
  const work = parseStepwise(value, baseUrl);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does what `parseFeed` does, but lets the page take its turn about every 10 ms, so that a long list can't block it. */
export async function parseFeedInSlices(value: unknown, baseUrl?: string): Promise<ParsedFeed> {
  const work = parseStepwise(value, baseUrl);
  let end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}

function* parseStepwise(value: unknown, baseUrl = ''): Generator<void, ParsedFeed> {
  if (!isRecord(value)) throw new FeedError('not_feed', baseUrl);
  const cutter = new Cutter(baseUrl);
  const feed = (yield* cutter.read(FeedSchema, value)) as Feed;
  checkReferences(feed, cutter.references, (fault) => cutter.note(fault));
  return { feed, faults: cutter.faults };
}
