// Whose feed a frame may show.
import { describe, expect, it } from 'vitest';
import { allowedFeed, readPlaces } from '../../../src/embed/allowed-feed.ts';

const PAGE = 'https://www.example.cz/kp/embed.html?widget=portal';
const OWN = new URL('https://www.example.cz/');

function choose(feed: string, places = ''): string {
  const choice = allowedFeed(feed, PAGE, [OWN, ...readPlaces(places).places]);
  return 'url' in choice ? choice.url : 'refused';
}

describe('a feed', () => {
  it.each([
    ['feed.json', 'https://www.example.cz/kp/feed.json'],
    ['/data/feed.json?v=2', 'https://www.example.cz/data/feed.json?v=2'],
    ['https://www.example.cz/feed.json', 'https://www.example.cz/feed.json'],
    [' #kp ', '#kp'],
  ])('%s is the own server’s', (feed, url) => {
    expect(choose(feed)).toBe(url);
  });

  it.each([
    'https://evil.example/feed.json',
    '//evil.example/feed.json',
    '\\\\evil.example\\feed.json',
    '/\t/evil.example/feed.json',
    'https://www.example.cz@evil.example/feed.json',
    'https://www.example.cz.evil.example/feed.json',
    'https://www.example.cz:8443/feed.json',
    'http://www.example.cz/feed.json',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://www.example.cz/1234',
    'file:///etc/passwd',
    'https://',
  ])('%s is not', (feed) => {
    expect(choose(feed)).toBe('refused');
  });

  it('may be of a server that the town has named', () => {
    expect(choose('https://data.example.cz/kp/feed.json', 'https://data.example.cz')).toBe(
      'https://data.example.cz/kp/feed.json',
    );
    expect(choose('https://data.example.cz:444/feed.json', 'https://data.example.cz')).toBe('refused');
  });

  it('may be of a folder or a file that the town has named, and of no other', () => {
    const places = 'https://data.example.cz/town/ https://other.example.cz/feed.json';
    expect(choose('https://data.example.cz/town/feed.json', places)).toBe('https://data.example.cz/town/feed.json');
    expect(choose('https://other.example.cz/feed.json?v=2', places)).toBe('https://other.example.cz/feed.json?v=2');
    for (const feed of [
      'https://data.example.cz/town/../evil/feed.json',
      'https://data.example.cz/town/%2e%2e/evil/feed.json',
      'https://data.example.cz/townsend/feed.json',
      'https://other.example.cz/feed.json/more',
    ]) {
      expect(choose(feed, places), feed).toBe('refused');
    }
  });

  it('that is refused is named with what is allowed', () => {
    const choice = allowedFeed('https://evil.example/feed.json', PAGE, [OWN]);
    expect(choice).toEqual({
      fault: expect.stringMatching(/https:\/\/evil\.example\/feed\.json .*https:\/\/www\.example\.cz\/.*kp-feeds/),
    });
  });
});

it('a place that is no address is said to be none', () => {
  const { places, complaints } = readPlaces('data.example.cz  https://ok.example.cz * javascript:alert(1)');
  expect(places.map(({ href }) => href)).toEqual(['https://ok.example.cz/']);
  expect(complaints).toHaveLength(3);
  expect(complaints[0]).toContain('"data.example.cz"');
});
