import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../../../src/i18n/messages/en.ts');
  vi.resetModules();
  vi.restoreAllMocks();
});

describe('languages', () => {
  it('are read from tags', async () => {
    const { toLanguage } = await import('../../../src/i18n/index.ts');
    const tags = ['cs', 'CS-CZ', 'uk-UA', 'en_GB', ' de ', 'ua', 'cz', 'sk', 'ru', '', 'toString', undefined];
    expect(tags.map(toLanguage)).toEqual([
      'cs',
      'cs',
      'uk',
      'en',
      'de',
      'uk',
      'cs',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are loaded once and are there at once afterwards', async () => {
    const { formatsOf, loadMessages, messagesOf } = await import('../../../src/i18n/index.ts');
    expect(messagesOf('uk')).toBeUndefined();
    expect(formatsOf('uk').language).toBe('cs');
    const loading = loadMessages('uk');
    expect(loadMessages('uk')).toBe(loading);
    expect(await loading).toBe(messagesOf('uk'));
    expect(formatsOf('uk').language).toBe('uk');
    expect(await loadMessages('cs')).toBe(messagesOf('cs'));
  });

  it('give way to Czech where they cannot be loaded, and say so once', async () => {
    vi.doMock('../../../src/i18n/messages/en.ts', () => {
      throw new Error('offline');
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { formatsOf, loadMessages, messagesOf } = await import('../../../src/i18n/index.ts');
    const messages = await loadMessages('en');
    await loadMessages('en');
    expect(messages.language).toBe('cs');
    expect(messagesOf('en')).toBe(messages);
    expect(formatsOf('en').language).toBe('cs');
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
