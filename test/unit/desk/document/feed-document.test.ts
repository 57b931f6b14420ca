import { describe, expect, it } from 'vitest';
import { keepDraft, keepLastSaved, readDraft, readLastSaved } from '../../../../desk/src/document/draft.ts';
import { FeedDocument } from '../../../../desk/src/document/feed-document.ts';

describe('the document', () => {
  it('undoes a run of letters at once, and does it again', () => {
    const document = new FeedDocument();
    document.open('{}');
    for (const text of ['{"title": "V"}', '{"title": "Vz"}', '{"title": "Vzorov"}']) document.edit(text, 'title');
    document.rest();
    document.edit('{"title": "Vzorov", "language": "cs"}', 'title');
    document.undo();
    expect(document.text).toBe('{"title": "Vzorov"}');
    document.undo();
    expect(document.text).toBe('{}');
    expect(document.canUndo).toBe(false);
    document.redo();
    expect(document.text).toBe('{"title": "Vzorov"}');
  });

  it('is unsaved from its first change until it is saved or undone', () => {
    const document = new FeedDocument();
    document.open('{}');
    expect(document.isUnsaved).toBe(false);
    document.edit('{"title": "x"}');
    expect(document.isUnsaved).toBe(true);
    document.undo();
    expect(document.isUnsaved).toBe(false);
  });

  it('names the faults at a place and within it', () => {
    const document = new FeedDocument();
    document.open('{"_kp": {"stages": [{"id": "e", "name": "1.", "from": "2018-02-31"}, {"name": "x"}]}}');
    expect(document.faultsAt(['_kp', 'stages', 0]).map(({ code }) => code)).toEqual(['bad_date']);
    expect(document.faultsAt(['_kp', 'stages'])).toHaveLength(2);
    expect(document.faultsAt(['_kp', 'stage'])).toHaveLength(0);
  });

  it('has nothing to read in a text that is no JSON object', () => {
    const document = new FeedDocument();
    for (const text of ['', '{', '[]', '"x"', 'null']) {
      document.open(text);
      expect(document.read).toBeUndefined();
    }
  });
});

describe('the draft', () => {
  function makeStorage(): Storage {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      clear: () => kept.clear(),
      key: () => null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }

  it('holds what no file holds, then what was saved, and goes when it is closed', () => {
    const storage = makeStorage();
    const document = new FeedDocument();
    document.open('{}', { fileName: 'feed.json' });
    document.edit('{"title": "x"}');
    expect(keepDraft(storage, document, 7)).toBe(true);
    expect(readDraft(storage)).toEqual({ text: '{"title": "x"}', source: { fileName: 'feed.json' }, time: 7 });
    document.markSaved();
    keepDraft(storage, document, 8);
    expect(readDraft(storage)).toMatchObject({ text: '{"title": "x"}', savedAt: document.savedAt });
    keepLastSaved(storage, document);
    expect(readLastSaved(storage)).toBe(document.savedAt);
    document.open('');
    keepDraft(storage, document, 9);
    keepLastSaved(storage, document);
    expect(readDraft(storage)).toBeUndefined();
    expect(readLastSaved(storage)).toBeGreaterThan(0);
  });

  it('is no longer saved once it is changed', () => {
    const storage = makeStorage();
    const document = new FeedDocument();
    document.open('{}', {}, true, 5);
    expect([document.isUnsaved, document.savedAt]).toEqual([false, 5]);
    document.edit('{"title": "x"}');
    keepDraft(storage, document, 8);
    expect(readDraft(storage)).toEqual({ text: '{"title": "x"}', source: {}, time: 8 });
  });

  it('knows of a file that was cut off, until another is opened', () => {
    const storage = makeStorage();
    const document = new FeedDocument();
    document.open('{', { fileName: 'feed.json' });
    document.markCut();
    document.edit('{}');
    keepDraft(storage, document, 7);
    expect(readDraft(storage)?.source).toEqual({ fileName: 'feed.json', wasCut: true });
    document.open('{}', { fileName: 'feed.json' });
    expect(document.source.wasCut).toBeUndefined();
  });

  it('is none where the browser keeps nothing, or something else', () => {
    const document = new FeedDocument();
    expect(keepDraft(undefined, document, 0)).toBe(false);
    expect(readDraft(undefined)).toBeUndefined();
    const storage = makeStorage();
    storage.setItem('kp-dilna-rozepsano', '{broken');
    expect(readDraft(storage)).toBeUndefined();
  });
});
