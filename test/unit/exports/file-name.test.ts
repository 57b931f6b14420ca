import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/exports/file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Příjem žádostí – Dotace na rok 2027', 'prijem-zadosti-dotace-na-rok-2027'],
    ['Bc. Petra Vzorová', 'bc-petra-vzorova'],
    ['  „Žluťoučký“ kůň?!  ', 'zlutoucky-kun'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b\nc\u202ed', 'a-b-c-d'],
    ['Прийом заяв № 7', 'прийом-заяв-7'],
    ['Їжак і йод', 'їжак-і-йод'],
    ['Straße', 'straße'],
  ])('%s', (words, name) => {
    expect(fileName(words, 'terminy')).toBe(name);
  });

  it('falls back where there is nothing to name it after', () => {
    expect(fileName(' – ', 'terminy')).toBe('terminy');
    expect(fileName('', 'terminy')).toBe('terminy');
  });

  it('is cut after a whole word, and within one that is longer than a name', () => {
    const long = 'Hodnocení žádostí o dotace v oblasti sociálních služeb na rok 2027';
    expect(fileName(long, '')).toBe('hodnoceni-zadosti-o-dotace-v-oblasti-socialnich-sluzeb-na');
    expect(fileName('a'.repeat(200), '')).toBe('a'.repeat(60));
    expect(fileName(`${'a'.repeat(60)} b`, '')).toBe('a'.repeat(60));
    expect(fileName(`${'a'.repeat(61)} b`, '')).toBe('a'.repeat(60));
  });
});
