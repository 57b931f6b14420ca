// The feed that a webmaster starts from: no fault, nothing that the schema refuses, something for each widget.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { feedJsonSchema } from '../../../scripts/feed-json-schema.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { makeJoinView } from '../../../src/widgets/join-form/join-form.model.ts';
import { NAMES, portalContent } from '../../../src/portal/portal.model.ts';

const starter: unknown = JSON.parse(readFileSync('schema/feed.starter.json', 'utf8'));
const { feed, faults } = parseFeed(starter, 'https://www.example.cz/kp/feed.json');

it('is read without a fault', () => {
  expect(faults).toEqual([]);
});

it('is what the schema beside it asks for', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
    feedJsonSchema(),
  );
  expect(validate(starter), JSON.stringify(validate.errors)).toBe(true);
  expect(starter).toHaveProperty('$schema', './feed.schema.json');
});

it.each(['2026-12-01', '2027-02-01', '2031-01-01'])('shows something in each section on %s', (day) => {
  const options = { now: Date.parse(day), timeZone: 'Europe/Prague', hasTarget: false };
  expect(portalContent(feed, options)).toEqual(NAMES);
});

it('opens the form by the visitor’s mail program', () => {
  expect(makeJoinView(feed, { endpoint: undefined, formUrl: undefined })?.way).toBe('mail');
});

it('names addresses and numbers that reach nobody', () => {
  const text = JSON.stringify(starter);
  for (const [number] of text.matchAll(/\+\d[\d ]+/g)) expect(number).toMatch(/^\+420 000 000 \d{3}$/);
  for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g)) expect(address).toMatch(/@example\.(org|cz)$/);
});
