// The address of a feed, as a page writes it and as it is asked for.
import { expect, it } from 'vitest';
import { resolveFeed } from '../../../src/core/page.ts';

it.each([
  ['feed.json', 'https://vzorov.example/kp/feed.json'],
  [' /feed.json ', 'https://vzorov.example/feed.json'],
  ['//data.example/feed.json', 'https://data.example/feed.json'],
  ['#udaje', '#udaje'],
  ['', ''],
  ['data:application/json,{}', ''],
  ['javascript:alert(1)', ''],
  ['blob:https://vzorov.example/1', ''],
  ['http://[', 'http://['],
])('%j is %j', (written, asked) => {
  expect(resolveFeed(written, 'https://vzorov.example/kp/index.html')).toBe(asked);
});

it('may lie on a disk beside its page', () => {
  expect(resolveFeed('feed.json', 'file:///home/kp/index.html')).toBe('file:///home/kp/feed.json');
});
