import { describe, expect, it } from 'vitest';
import { nameRecord, newRecord } from '../../../../desk/src/edit/new-record.ts';
import { ContactSchema, GrantStepSchema, WeeklyHoursSchema } from '../../../../src/feed/schema.ts';

describe('a new record', () => {
  it('has an id that no other has, and what it can’t be without', () => {
    expect(newRecord(GrantStepSchema, [{ id: 'krok-1' }])).toEqual({ id: 'krok-2', name: '' });
    expect(newRecord(WeeklyHoursSchema, undefined)).toEqual({ days: [], from: '', to: '' });
  });

  const named = (contacts: unknown[], more: object = {}): unknown => {
    const root = { _kp: { contacts, ...more } };
    const text = nameRecord(JSON.stringify(root), ['_kp', 'contacts', 0], ContactSchema, root);
    return (JSON.parse(text) as { _kp: { contacts: { id: string }[] } })._kp.contacts[0]!.id;
  };

  it('gets its id from its name, unique among the others', () => {
    expect(named([{ id: 'kontakt-1', name: 'Jana Vzorová' }])).toBe('jana-vzorova');
    expect(named([{ id: 'kontakt-1', name: 'Jana' }, { id: 'jana' }])).toBe('jana-2');
  });

  it('keeps an id that somebody wrote, or that is referred to', () => {
    expect(named([{ id: 'koordinatorka', name: 'Jana' }])).toBe('koordinatorka');
    expect(named([{ id: 'kontakt-1', name: 'Jana' }], { x: { contact: 'kontakt-1' } })).toBe('kontakt-1');
  });
});
