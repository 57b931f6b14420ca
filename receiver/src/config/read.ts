// Reads the configuration: one JSON file, and over it the environment, for what differs from machine to machine or is
// secret.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkConfig } from './check.ts';
import { ConfigError, type ConfigFault } from './fault.ts';
import type { Config } from './schema.ts';

const DEFAULT_FILE = 'kp-receiver.json';
const PREFIX = 'KP_RECEIVER_';

/** What the environment may say, and where it stands in the file. */
const VARIABLES: Record<string, readonly string[]> = {
  HOST: ['host'],
  PORT: ['port'],
  DATABASE: ['database'],
  SMTP_HOST: ['smtp', 'host'],
  SMTP_PORT: ['smtp', 'port'],
  SMTP_USER: ['smtp', 'user'],
  SMTP_PASSWORD: ['smtp', 'password'],
};

type Environment = Readonly<Record<string, string | undefined>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file's own fault as line and column: the parser's words quote what may be secret. */
function syntaxFault(text: string, cause: unknown): ConfigFault {
  const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  if (position === undefined) return { place: '', text: 'It is no JSON: it ends too early.' };
  const lines = text.slice(0, Number(position)).split('\n');
  const where = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
  return {
    place: where,
    text: 'This is no JSON. Look there for a missing or an extra comma, quote or bracket, or a comment.',
  };
}

function readFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const help = `Start with --config <file>, set ${PREFIX}CONFIG, or write ${DEFAULT_FILE} here; config.example.json shows how.`;
    const rights = 'The user that runs this must be able to read it and to enter its folder: look at chown and chmod.';
    const text =
      code === 'ENOENT'
        ? `There is no such file. ${help}`
        : `It can't be read (${code}). ${/^(?:EACCES|EPERM)$/.test(code) ? rights : help}`;
    throw new ConfigError(file, [{ place: '', text }]);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(file, [syntaxFault(text, cause)]);
  }
}

function applyEnvironment(config: Record<string, unknown>, environment: Environment): ConfigFault[] {
  const faults: ConfigFault[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    const name = variable.startsWith(PREFIX) ? variable.slice(PREFIX.length) : '';
    if (!name || name === 'CONFIG' || value === undefined || value === '') continue;
    const keys = VARIABLES[name];
    if (!keys) {
      const known = ['CONFIG', ...Object.keys(VARIABLES)].map((one) => PREFIX + one).join(', ');
      faults.push({ place: variable, text: `There is no such variable. Known are: ${known}.` });
      continue;
    }
    const [section, key] = keys.length > 1 ? [keys[0]!, keys[1]!] : [undefined, keys[0]!];
    const holder = section === undefined ? config : (config[section] ??= {});
    if (isObject(holder)) holder[key] = /PORT$/.test(name) && /^\d+$/.test(value) ? Number(value) : value;
  }
  return faults;
}

/**
 * The configuration of `file`, else of KP_RECEIVER_CONFIG, else of kp-receiver.json in the working folder, as the
 * environment has it. Throws a `ConfigError` that names every fault.
 */
export function readConfig(file: string | undefined, environment: Environment = process.env): Config {
  const name = path.resolve(file ?? (environment[`${PREFIX}CONFIG`] || DEFAULT_FILE));
  const value = readFile(name);
  const faults = isObject(value) ? applyEnvironment(value, environment) : [];
  const checked = checkConfig(value);
  if ('faults' in checked) faults.push(...checked.faults);
  if (faults.length || !('config' in checked)) throw new ConfigError(name, faults);
  const { config } = checked;
  const isPath = !/^[a-z]+:/i.test(config.database);
  return isPath ? { ...config, database: path.resolve(path.dirname(name), config.database) } : config;
}
