// The id of a request: kept by a retry, changed by an edit; and the body that it belongs to.
import { afterEach, describe, expect, it } from 'vitest';
import { formatBody } from '../../../src/membership/format-body.ts';
import { createRequestIds } from '../../../src/membership/request-ids.ts';
import { toRequestBody } from '../../../src/membership/request-body.ts';
import { CONTEXT, draft } from './support.ts';

describe('an id', () => {
  it('is a UUID of version 4, and never the same', () => {
    const ids = new Set<string>();
    for (let round = 0; round < 1000; round++) ids.add(createRequestIds().idFor({}));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('stays with equal content, however its keys are ordered', () => {
    const { idFor } = createRequestIds();
    const id = idFor({ name: 'a', working_groups: ['x', 'y'], phone: undefined });
    expect(idFor({ working_groups: ['x', 'y'], name: 'a', stamp: 'later', id: 'z' })).toBe(id);
  });

  it.each([
    { name: 'b' },
    { working_groups: ['y', 'x'] },
    { working_groups: ['x'] },
    { email: 'a@b.cz' },
    { language: 'uk' },
  ])('changes with %j', (edit) => {
    const { idFor } = createRequestIds();
    const body = { name: 'a', working_groups: ['x', 'y'], language: 'cs' };
    expect(idFor({ ...body, ...edit })).not.toBe(idFor(body));
  });

  it('is new again after an edit and its undoing, and after renew', () => {
    const { idFor, renew } = createRequestIds();
    const first = idFor({ name: 'a' });
    idFor({ name: 'b' });
    const third = idFor({ name: 'a' });
    expect(third).not.toBe(first);
    renew();
    expect(idFor({ name: 'a' })).not.toBe(third);
  });
});

describe('a repeated request', () => {
  const body = toRequestBody(draft({ message: 'Dobrý den' }), CONTEXT);

  it('is the first one to the letter, though stamp, language or address of the page have changed', () => {
    const { requestFor } = createRequestIds();
    const first = requestFor(body);
    expect(requestFor({ ...body, stamp: 's', language: 'uk', page_url: 'https://www.example.cz/kp#a' })).toBe(first);
    expect(first.language).toBe('cs');
  });

  it('is the one with a new id, where that was made of a request, in another language too', () => {
    const { requestFor, renew } = createRequestIds();
    const first = requestFor(body);
    renew();
    const second = requestFor(first);
    expect(second.id).not.toBe(first.id);
    expect(requestFor({ ...body, language: 'uk' })).toBe(second);
  });

  it('is another one after an edit or renew', () => {
    const { requestFor, renew } = createRequestIds();
    const first = requestFor(body);
    const second = requestFor({ ...body, message: 'Dobrý večer' });
    expect(second.id).not.toBe(first.id);
    renew();
    const third = requestFor({ ...body, message: 'Dobrý večer', stamp: 's' });
    expect(third.id).not.toBe(second.id);
    expect(third.stamp).toBe('s');
  });
});

describe('a body', () => {
  it('holds what was filled in, tidied, and nothing that was not', () => {
    const filled = draft({
      name: ' Олена ',
      email: '',
      phone: ' +380 44 123 45 67',
      participant_role: 'user',
      needs: ' ',
    });
    expect(toRequestBody(filled, CONTEXT)).toEqual({
      kind: 'interest',
      name: 'Олена',
      phone: '+380 44 123 45 67',
      participant_role: 'user',
      ...CONTEXT,
    });
    expect(toRequestBody(draft({ participant_role: 'mayor' }), CONTEXT).participant_role).toBeUndefined();
  });
});

describe('JSON of a body', () => {
  afterEach(() => {
    delete (Array.prototype as { toJSON?: unknown }).toJSON;
  });

  it('is JSON, its keys in order, and undefined left out', () => {
    expect(formatBody({ b: ['x', 'y"'], a: 'ž\n', c: undefined, d: {} })).toBe('{"a":"ž\\n","b":["x","y\\""],"d":{}}');
    expect(JSON.parse(formatBody({ a: '\ud800', b: [] }))).toEqual({ a: '\ud800', b: [] });
  });

  it('is right under a Prototype.js that gives lists a toJSON', () => {
    (Array.prototype as { toJSON?: unknown }).toJSON = () => 'broken';
    expect(formatBody({ a: ['x'] })).toBe('{"a":["x"]}');
  });
});
