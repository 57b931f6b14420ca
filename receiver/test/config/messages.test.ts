// Each fault comes with words that tell what belongs there.
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/check.ts';

const TOWN = { name: 'Vzorov', origins: ['https://www.vzorov.cz'], coordinator: ['k@vzorov.cz'], contact: 'telefon' };
const CONFIG = { smtp: { host: 'smtp.vzorov.cz', from: 'f@vzorov.cz' }, towns: { vzorov: TOWN } };

const textsOf = (config: unknown) => {
  const checked = checkConfig(config);
  return 'faults' in checked ? checked.faults.map(({ place, text }) => `${place}: ${text}`).join('\n') : '';
};

describe('a fault of the configuration', () => {
  it.each([
    ['an optional key', { ...CONFIG, public_url: 'prijem.vzorov.cz' }, /^public_url: .*address under which browsers/],
    [
      'an optional key of a town',
      { ...CONFIG, towns: { vzorov: { ...TOWN, language: 'sk' } } },
      /language: .*Found "sk".*Of mails to the staff/,
    ],
    [
      'an item of a list',
      { ...CONFIG, towns: { vzorov: { ...TOWN, origins: ['vzorov.cz'] } } },
      /scheme, host and port/,
    ],
    ['a database of another kind', { ...CONFIG, database: 'mysql://kp:secret@db/kp' }, /^database: .*"postgres:"/],
  ])('is explained: %s', (_, config, text) => {
    expect(textsOf(config)).toMatch(text);
    expect(textsOf(config)).not.toContain('secret');
  });

  it('is none in a path of Windows', () => {
    expect(textsOf({ ...CONFIG, database: 'C:\\data\\kp.sqlite' })).toBe('');
  });
});
