import { describe, expect, it } from 'vitest';
import { insertItem, moveItem, removeValue, renameKey, setValue } from '../../../../desk/src/document/edits.ts';

const TEXT = `{
  "title": "Vzorov",
  "_moje": { "b": 1, "a": 2 },
  "_kp": {
    "contacts": [
      { "id": "a", "name": "Jana", "x_vlastni": true },
      { "id": "b",   "name": "Eva" }
    ]
  }
}
`;

describe('an edit of the text', () => {
  it('changes what it names and leaves all else as it was written, unknown keys and their order too', () => {
    const edited = setValue(TEXT, ['_kp', 'contacts', 0, 'name'], 'Jana Vzorová');
    expect(edited).toBe(TEXT.replace('"Jana"', '"Jana Vzorová"'));
  });

  it('makes what leads to a new value', () => {
    const edited = setValue(TEXT, ['_kp', 'introduction', 'heading'], 'Úvod');
    expect(JSON.parse(edited)).toMatchObject({ _kp: { introduction: { heading: 'Úvod' } }, _moje: { b: 1, a: 2 } });
    expect(Object.keys((JSON.parse(edited) as { _moje: object })._moje)).toEqual(['b', 'a']);
  });

  it('takes a value out, and what has become empty by it', () => {
    const one = removeValue(TEXT, ['_kp', 'contacts', 1]);
    expect(JSON.parse(one)).toMatchObject({ _kp: { contacts: [{ id: 'a' }] } });
    const none = removeValue(one, ['_kp', 'contacts', 0]);
    expect((JSON.parse(none) as { _kp: unknown })._kp).toEqual({});
  });

  it.each(['', ' ', '  ', '\t'])(
    'takes any item out of a list and leaves the others whole, indented by "%s"',
    (indent) => {
      const whole = { a: [1, [2, 'x'], { b: [true] }, 'y'], c: 'd' };
      for (const index of whole.a.keys()) {
        const rest = whole.a.filter((_, at) => at !== index);
        expect(JSON.parse(removeValue(JSON.stringify(whole, null, indent), ['a', index]))).toEqual({
          ...whole,
          a: rest,
        });
      }
      expect(removeValue('{ "a": [[1, 2]] }', ['a', 0, 1])).toBe('{ "a": [[1]] }');
    },
  );

  it('puts an item at the end of a list, or makes the list', () => {
    expect(JSON.parse(insertItem(TEXT, ['_kp', 'contacts'], { id: 'c' }))).toHaveProperty('_kp.contacts.2.id', 'c');
    expect(JSON.parse(insertItem(TEXT, ['_kp', 'plans'], { id: 'p' }))).toHaveProperty('_kp.plans.0.id', 'p');
    expect(JSON.parse(insertItem(TEXT, ['_kp', 'contacts'], { id: 'c' }, 0))).toHaveProperty('_kp.contacts.0.id', 'c');
  });

  it('swaps two items, each as it was written', () => {
    const edited = moveItem(TEXT, ['_kp', 'contacts', 1], -1);
    expect(edited).toContain('{ "id": "b",   "name": "Eva" },\n      { "id": "a"');
    expect(moveItem(edited, ['_kp', 'contacts', 0], 1)).toBe(TEXT);
    expect(moveItem(TEXT, ['_kp', 'contacts', 1], 1)).toBe(TEXT);
  });

  it('gives a key another name', () => {
    expect(renameKey(TEXT, ['_kp', 'contacts', 0, 'name'], 'role')).toBe(
      TEXT.replace('"name": "Jana"', '"role": "Jana"'),
    );
  });
});
