// What a frame's address may ask for, and what it may not.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAttributes, readQuery, townsAttributes, WIDGETS } from '../../../src/embed/query.ts';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const manifest = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../custom-elements.json'), 'utf8'),
) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

function attributesOf(search: string): Record<string, string> {
  return Object.fromEntries(readQuery(search).attributes);
}

describe('the lists', () => {
  it('name every widget', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(WIDGETS.map((name) => `kp-${name}`).sort());
  });

  it.each(elements.map((element) => [element.tagName!, element] as const))(
    'leave out no attribute of <%s>, and put each on one side',
    (tag, { attributes = [] }) => {
      const name = tag.slice('kp-'.length);
      const listed = [...openAttributes(name), ...townsAttributes(name).map(([attribute]) => attribute)];
      expect(listed.sort()).toEqual([...attributes.map((one) => one.name), 'lang'].sort());
    },
  );

  it('leave to the town whatever leads a visitor away or sends something', () => {
    const leading = elements.flatMap(({ tagName, attributes = [] }) =>
      attributes
        .map(({ name }) => name)
        .filter((name) => /endpoint|url/.test(name))
        .filter((name) => openAttributes(tagName!.slice('kp-'.length)).includes(name)),
    );
    expect(leading).toEqual([]);
  });
});

describe('a query', () => {
  it('gives the widget its attributes', () => {
    const { widget, complaints } = readQuery('?widget=news-feed&limit=5&tag=dotace&lang=uk&remote-images');
    expect(widget).toBe('news-feed');
    expect(complaints).toEqual([]);
    expect(attributesOf('?widget=news-feed&limit=5&tag=dotace&lang=uk&remote-images')).toEqual({
      limit: '5',
      tag: 'dotace',
      lang: 'uk',
      'remote-images': '',
    });
  });

  it('may write the tag, and needs no widget for the whole section', () => {
    expect(readQuery('?widget=kp-news-feed').widget).toBe('news-feed');
    expect(readQuery('').widget).toBe('portal');
  });

  it.each([
    ['compact', { compact: '' }],
    ['compact=true', { compact: '' }],
    ['compact=1', { compact: '' }],
    ['compact=false', {}],
    ['compact=0', {}],
  ])('reads the switch %s as people mean it', (switched, expected) => {
    expect(attributesOf(`?widget=coordinator-card&${switched}`)).toEqual(expected);
  });

  it.each([
    ['?widget=join-form&endpoint=https://evil.example/', /endpoint is ignored: .*<meta name="kp-endpoint">.*alone/],
    ['?widget=portal&join-form-url=https://evil.example/', /<meta name="kp-form-url">/],
    ['?widget=working-group-list&join-url=https://evil.example/', /<meta name="kp-join-url">/],
    ['?widget=news-feed&onclick=alert(1)', /onclick is ignored: <kp-news-feed> in a frame takes feed, lang/],
    ['?widget=news-feed&__proto__=x', /__proto__ is ignored/],
    ['?widget=news-feed&constructor=x', /constructor is ignored/],
    ['?widget=news-feed&lang=fr', /lang=fr is ignored: it is none of cs, en, de, uk/],
    ['?widget=coordinator-card&compact=maybe', /compact=maybe is ignored/],
    [`?widget=news-feed&tag=${'x'.repeat(1000)}`, /tag is ignored: it is too long/],
  ])('passes nothing on of %s, and says so', (search, complaint) => {
    const { attributes, complaints } = readQuery(search);
    expect(attributes.size).toBe(0);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
  });

  it.each(['<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'toString', ''])(
    'knows no widget %s, and names those that there are',
    (name) => {
      const { widget, complaints } = readQuery(`?widget=${encodeURIComponent(name)}`);
      expect(widget).toBeUndefined();
      expect(complaints[0]).toContain('news-feed, participation');
    },
  );

  it('holds the first of two', () => {
    expect(attributesOf('?widget=news-feed&limit=5&limit=50')).toEqual({ limit: '5' });
  });

  it('says little of a query that is huge', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x${index}=${index}`).join('&');
    const { complaints } = readQuery(`?widget=portal&${many}`);
    expect(complaints).toHaveLength(11);
    expect(complaints.join('').length).toBeLessThan(2000);
  });
});
