import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { feedJsonSchema } from '../../../scripts/feed-json-schema.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { fullFeed } from '../../support/full-feed.ts';

const published = JSON.parse(readFileSync('schema/feed.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  published,
);

describe('the published schema', () => {
  it('is up to date', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(feedJsonSchema())));
  });

  it('accepts a feed with every key, which the parser reads without a fault', () => {
    const feed = { $schema: published.$id, ...fullFeed() };
    expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
    expect(parseFeed(feed, 'https://www.vzorov.example/kp/feed.json').faults).toEqual([]);
  });

  it('accepts the example of the reference', () => {
    const example = JSON.parse(/```json\n([^]*?)```/.exec(readFileSync('docs/feed.md', 'utf8'))![1]!);
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(parseFeed(example).faults).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ['no version', 'version', undefined],
    ['no items', 'items', undefined],
    ['an item without a content', 'items', [{ id: '1', title: 'A' }]],
    ['a contact without an id', '_kp.contacts.0.id', undefined],
    ['a wrong word', '_kp.meetings.0.state', 'odloženo'],
    ['a wrong date', '_kp.meetings.0.start', '28. 2. 2018'],
    ['a number as a string', '_kp.grant_programmes.0.total', { amount: '5', currency: 'CZK' }],
    ['a currency in words', '_kp.grant_programmes.0.total', { amount: 5, currency: 'Kč' }],
  ])('refuses %s', (_, path, value) => {
    const feed = structuredClone(fullFeed());
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, feed);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    expect(validate(feed)).toBe(false);
  });

  it('has a Czech title and both languages for every key of every record', () => {
    const records = [published, ...Object.values(published.$defs)] as { properties?: Record<string, unknown> }[];
    for (const { properties = {} } of records) {
      for (const [key, property] of Object.entries(properties)) {
        if (key !== '$schema')
          expect(property, key).toMatchObject({
            title: expect.stringMatching(/./),
            description: expect.stringMatching(/.\n\n./),
          });
      }
    }
  });
});
