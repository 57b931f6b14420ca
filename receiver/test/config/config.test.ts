import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/fault.ts';
import { readConfig } from '../../src/config/read.ts';

const RECEIVER = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'kp-receiver-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (config: unknown, environment: Record<string, string> = {}) => {
  const file = path.join(folder, 'config.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return readConfig(file, environment);
};
const faultsOf = (config: unknown, environment: Record<string, string> = {}) => {
  try {
    read(config, environment);
  } catch (cause) {
    if (cause instanceof ConfigError) return cause.faults.map(({ place, text }) => `${place}: ${text}`).join('\n');
    throw cause;
  }
  return '';
};

const TOWN = {
  name: 'Vzorov',
  origins: ['https://www.vzorov.example.cz'],
  coordinator: ['k@example.cz'],
  contact: 'telefon 415 000 000',
};
const CONFIG = { smtp: { host: 'smtp.example.cz', from: 'f@example.cz' }, towns: { vzorov: TOWN } };
const withTown = (town: object) => ({ ...CONFIG, towns: { vzorov: { ...TOWN, ...town } } });

describe('the configuration', () => {
  it('of the example is good once it has its password, and as the schema for editors has it', () => {
    const text = readFileSync(path.join(RECEIVER, 'config.example.json'), 'utf8');
    expect(faultsOf(text)).toMatch(/^smtp\.password: .*KP_RECEIVER_SMTP_PASSWORD/);
    expect(faultsOf(text, { KP_RECEIVER_SMTP_PASSWORD: 'x' })).toBe('');
    const schema = JSON.parse(readFileSync(path.join(RECEIVER, 'config.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(text), prot: 1 })).toBe(false);
  });

  it('has defaults, and its file’s folder for the database', () => {
    expect(read(CONFIG)).toMatchObject({
      host: '127.0.0.1',
      port: 8790,
      database: path.join(folder, 'kp-receiver.sqlite'),
      towns: { vzorov: { deputies: [], confirmation: true, time_zone: 'Europe/Prague', language: 'cs' } },
    });
  });

  it('gives way to the environment', () => {
    const config = read(CONFIG, { KP_RECEIVER_PORT: '9000', KP_RECEIVER_DATABASE: 'postgres://a:b@db/kp', HOME: '/' });
    expect(config).toMatchObject({ port: 9000, database: 'postgres://a:b@db/kp' });
  });

  it.each([
    ['an unknown key', { ...CONFIG, prot: 1 }, /^prot: There is no such key\. Known are: .*port/],
    ['a missing section', { towns: CONFIG.towns }, /^smtp: This is missing/],
    ['no town', { ...CONFIG, towns: {} }, /^towns: There is no town/],
    ['a town’s name', { ...CONFIG, towns: { 'Žatec!': TOWN } }, /Žatec!.*small letters/],
    ['a name of ours', { ...CONFIG, towns: { health: TOWN } }, /^towns\.health: "health" is an address/],
    ['an origin with a path', withTown({ origins: ['https://x.cz/a'] }), /^towns\.vzorov\.origins\[0\]: /],
    ['an origin in capitals', withTown({ origins: ['https://X.cz'] }), /Did you mean "https:\/\/x\.cz"\?/],
    ['no recipient', withTown({ coordinator: [] }), /^towns\.vzorov\.coordinator: /],
    ['a time zone', withTown({ time_zone: 'Praha' }), /^towns\.vzorov\.time_zone: "Praha" is no time zone/],
    ['a proxy', { ...CONFIG, trusted_proxies: ['10.0.0.0/99'] }, /^trusted_proxies\[0\]: /],
    ['a port', { ...CONFIG, port: '80' }, /^port: .*Found "80"/],
    ['no JSON', '{\n "a": 1,,\n}', /^line 2, column 9: This is no JSON/],
    ['half a JSON', '{', /This is no JSON|ends too early/],
  ])('says what is wrong: %s', (_, config, text) => {
    expect(faultsOf(config)).toMatch(text);
  });

  it('names a variable that it doesn’t know', () => {
    expect(faultsOf(CONFIG, { KP_RECEIVER_PROT: '1' })).toMatch(/^KP_RECEIVER_PROT: There is no such variable/);
  });

  it('repeats no secret', () => {
    const config = { ...CONFIG, database: 7, smtp: { ...CONFIG.smtp, password: ['hunter2'] } };
    expect(faultsOf(config)).toMatch(/smtp\.password/);
    expect(faultsOf(config)).not.toContain('hunter2');
  });

  it('says where it looked', () => {
    expect(() => readConfig(path.join(folder, 'none.json'), {})).toThrow(
      /none\.json[^]*There is no such file.*--config/,
    );
  });
});
