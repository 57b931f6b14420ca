import { describe, expect, it } from 'vitest';
import { planFields } from '../../../../desk/src/edit/field-plan.ts';
import { hintOf, labelOf, nameOfRecord, type RecordName } from '../../../../desk/src/words/labels.ts';
import { KEY_TEXTS } from '../../../../src/feed/schema-texts.ts';

const KEYS = Object.entries(KEY_TEXTS).flatMap(([record, keys]) =>
  Object.keys(keys).map((key): [RecordName, string] => [record as RecordName, key]),
);

describe('the words of the forms', () => {
  it.each(KEYS)('%s.%s has a short Czech label, and a hint without words of programmers', (record, key) => {
    const label = labelOf(record, key);
    expect(label).not.toBe(key);
    expect(label.length).toBeLessThanOrEqual(40);
    expect(hintOf(record, key)).not.toMatch(
      /[a-z]+_[a-z]+|\bId\b(?! datové)|\\n|„[a-z]+“|\b(planned|controller|purpose)\b/,
    );
  });

  it('each record has a name, and each of its keys a place in its form', () => {
    for (const [record, keys] of Object.entries(KEY_TEXTS)) {
      const name = record as RecordName;
      expect(nameOfRecord(name)).toMatch(/^\p{Lu}/u);
      const { main, more } = planFields(name, Object.keys(keys));
      const left = Object.keys(keys).filter((key) => !main.includes(key) && !more.includes(key));
      expect(left).toEqual(name === 'FeedSchema' ? ['version', 'next_url', 'items', '_kp'] : []);
      expect(new Set([...main, ...more]).size).toBe(main.length + more.length);
    }
  });
});
