// The public API of `kp-widgets/feed`: reading feeds, in Node as in a browser. No DOM, no Lit.
export { parseDate, precisionOf, type FeedDate, type Precision } from './date.ts';
export { FeedError, type FeedErrorCode, type FeedErrorDetails } from './feed-error.ts';
export { parseFeed, parseFeedInSlices, type ParsedFeed } from './parse-feed.ts';
export { readFeedText } from './read-feed.ts';
export { FeedSchema } from './schema.ts';
export { createStore, type FeedStore, type Snapshot, type StoreState } from './store.ts';
export { chooseText, type ChosenText } from './text.ts';
export { resolveUrl } from './url.ts';
export type * from './types.ts';
