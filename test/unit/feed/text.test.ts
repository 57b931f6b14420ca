import { describe, expect, it } from 'vitest';
import { chooseText } from '../../../src/feed/text.ts';
import type { Text } from '../../../src/feed/types.ts';

describe('chooseText', () => {
  it('takes a plain string for the feed’s language', () => {
    expect(chooseText('Žatec', 'uk', 'cs')).toEqual({ value: 'Žatec', language: 'cs' });
    expect(chooseText('Žatec', 'uk')).toEqual({ value: 'Žatec' });
  });

  it.each([
    ['uk', 'uk', 'Пес'],
    ['uk-UA', 'uk', 'Пес'],
    ['UK', 'uk', 'Пес'],
    ['de', 'cs', 'Pes'],
  ])('in %s gives %s', (wanted, language, value) => {
    expect(chooseText({ en: 'Dog', cs: 'Pes', uk: 'Пес' }, wanted, 'cs')).toEqual({ value, language });
  });

  it('falls to the first where neither language is written', () => {
    expect(chooseText({ en: 'Dog', uk: 'Пес' }, 'de', 'cs')).toEqual({ value: 'Dog', language: 'en' });
  });

  it('passes over blank languages', () => {
    expect(chooseText({ cs: '  ', en: 'Dog' }, 'cs', 'cs')).toEqual({ value: 'Dog', language: 'en' });
  });

  it.each<Text | undefined>([undefined, '', ' \n', {}, { cs: '' }])(
    'is undefined where nothing is written: %j',
    (text) => {
      expect(chooseText(text, 'cs', 'cs')).toBeUndefined();
    },
  );
});
