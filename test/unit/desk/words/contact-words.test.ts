import { describe, expect, it } from 'vitest';
import { explainBadEmail, explainBadPhone, mendEmail } from '../../../../desk/src/words/contact-words.ts';

describe('an e-mail', () => {
  it.each(['koranova@mesto-zatec.cz', 'j.vzorova+kp@socialni.vzorov.example.cz', ' jana@vzorov.cz '])(
    '%s is right',
    (written) => {
      expect(explainBadEmail(written)).toBeUndefined();
    },
  );

  it.each([
    ['koranova@mesto-zatec,cz', 'V\u00a0e-mailu je čárka místo tečky.', 'koranova@mesto-zatec.cz'],
    ['koranova(at)mesto-zatec.cz', expect.stringContaining('chybí zavináč'), 'koranova@mesto-zatec.cz'],
    ['koranova zavináč mesto-zatec.cz', expect.stringContaining('chybí zavináč'), 'koranova@mesto-zatec.cz'],
    ['koranova @ mesto-zatec.cz', expect.stringContaining('není jeden'), 'koranova@mesto-zatec.cz'],
    ['koranova@mesto-zatec', 'E-mailu chybí konec adresy, třeba .cz.', undefined],
    ['koranova@', expect.stringContaining('není jeden'), undefined],
    ['a@vzorov.cz, b@vzorov.cz', expect.stringContaining('není jeden'), undefined],
    ['mesto-zatec.cz', expect.stringContaining('chybí zavináč'), undefined],
  ])('%s is told what is wrong, and what was meant', (written, words, meant) => {
    expect(explainBadEmail(written)).toEqual(words);
    expect(mendEmail(written)).toBe(meant);
  });
});

describe('a telephone', () => {
  it.each([
    ...['+420 415 736 409', '415736409', '00420 415 736 409', '(+420) 415/736 409', '415 736 409, kl. 12'],
    ...['+421 2 5930 1234', '+49 30 1234567', '116 123', '+420\u00a0000\u00a0000\u00a0115'],
  ])('%s is right', (written) => {
    expect(explainBadPhone(written)).toBeUndefined();
  });

  it.each([
    ['+420 415 736 40', 'Telefonu chybí číslice: po předvolbě +420 jich má být devět.'],
    ['415 736 40', 'Telefonu chybí číslice: má jich být devět.'],
    ['415 736 409, 415 736 410', 'Sem patří jedno číslo. Další přidejte zvlášť.'],
    ['tel. 415 736 409 nebo +420 606 123 456', expect.stringContaining('jedno číslo')],
    ['415 736 409/410', expect.stringContaining('jedno číslo')],
    ['415 736 409, Jana', expect.stringContaining('jen číslicemi')],
    ['415 736 409 415 736 410', expect.stringContaining('příliš mnoho')],
    ['volejte Janu', expect.stringContaining('jen číslicemi')],
  ])('%s is told what is wrong', (written, words) => {
    expect(explainBadPhone(written)).toEqual(words);
  });
});
