// Checks a configuration: its shape by the schema, and what a shape can't say. Each fault is named with its place.
import { BlockList, isIP } from 'node:net';
import * as v from 'valibot';
import { placeOf, type ConfigFault } from './fault.ts';
import { ConfigSchema, type Config, type TownConfig } from './schema.ts';

/** Names in paths that are not a town's. */
const TAKEN = ['health'];

type AnySchema = v.GenericSchema;

const inner = (schema: AnySchema): AnySchema =>
  'wrapped' in schema
    ? inner(schema.wrapped as AnySchema)
    : 'pipe' in schema
      ? (schema.pipe as [AnySchema])[0]
      : schema;

/** The schema at a place; undefined where there is none, as of an unknown key. */
function schemaAt(keys: readonly unknown[]): AnySchema | undefined {
  let schema: AnySchema | undefined = ConfigSchema;
  for (const key of keys) {
    const holder: AnySchema | undefined = schema && inner(schema);
    if (!holder) return undefined;
    if ('entries' in holder) schema = (holder.entries as Record<string, AnySchema>)[String(key)];
    else if ('value' in holder) schema = holder.value as AnySchema;
    else if ('item' in holder) schema = holder.item as AnySchema;
    else return undefined;
  }
  return schema;
}

/** A schema with its pipe, where its words stand, but without what makes it optional. */
const required = (schema: AnySchema): AnySchema =>
  'wrapped' in schema ? required(schema.wrapped as AnySchema) : schema;

function descriptionAt(keys: readonly unknown[]): string {
  for (let length = keys.length; length > 0; length--) {
    const schema = schemaAt(keys.slice(0, length));
    const text = schema && v.getDescription(required(schema));
    if (text) return ` ${text}`;
  }
  return '';
}

function knownKeys(keys: readonly unknown[]): string {
  const schema = schemaAt(keys);
  const holder = schema && inner(schema);
  return holder && 'entries' in holder ? Object.keys(holder.entries as object).join(', ') : '';
}

/** Nothing secret is repeated: passwords stand in addresses of databases, too. */
const isSecret = (key: unknown) => /password|database/.test(String(key));

function toFault(issue: v.BaseIssue<unknown>): ConfigFault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = placeOf(keys);
  if (issue.expected === 'never' || (issue.type === 'strict_object' && issue.received !== 'undefined' && keys.length)) {
    const known = knownKeys(keys.slice(0, -1));
    if (schemaAt(keys) === undefined) return { place, text: `There is no such key. Known are: ${known}.` };
  }
  if (issue.type === 'record' || (issue.kind === 'validation' && issue.path?.at(-1)?.origin === 'key')) {
    return { place, text: `"${String(issue.input)}" can't be a name here. Use small letters, digits and hyphens.` };
  }
  if (issue.input === undefined) return { place, text: `This is missing.${descriptionAt(keys)}` };
  const found = isSecret(keys.at(-1)) ? '' : ` Found ${JSON.stringify(issue.input)}.`;
  const wanted = issue.kind === 'schema' ? ` Expected is ${issue.expected}.` : '';
  return { place, text: `This is not what belongs here.${wanted}${found}${descriptionAt(keys)}` };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function* townFaults(name: string, town: TownConfig): Generator<ConfigFault> {
  const place = `towns.${name}`;
  if (TAKEN.includes(name)) yield { place, text: `"${name}" is an address of the receiver's own. Use another name.` };
  if (!isTimeZone(town.time_zone)) {
    yield {
      place: `${place}.time_zone`,
      text: `"${town.time_zone}" is no time zone. Use an IANA name: Europe/Prague.`,
    };
  }
  for (const [index, origin] of town.origins.entries()) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      const meant = URL.canParse(origin) ? ` Did you mean "${new URL(origin).origin}"?` : '';
      yield { place: `${place}.origins[${index}]`, text: `"${origin}" is no origin as browsers send it.${meant}` };
    }
  }
}

/** Networks whose word is believed about where a request came from. Throws where one can't be read. */
export function toBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits || NaN), family);
  }
  return list;
}

function* proxyFaults(networks: readonly string[]): Generator<ConfigFault> {
  for (const [index, network] of networks.entries()) {
    try {
      toBlockList([network]);
    } catch {
      const text = `"${network}" is no address or network. Write "127.0.0.1", "10.0.0.0/8" or "fd00::/8".`;
      yield { place: `trusted_proxies[${index}]`, text };
    }
  }
}

/** One letter is a disk of Windows. */
const isForeignDatabase = (database: string) =>
  /^[a-z][a-z\d+.-]+:/i.test(database) && !/^postgres(?:ql)?:/.test(database);

function* otherFaults({ towns, trusted_proxies, smtp, database }: Config): Generator<ConfigFault> {
  if (!Object.keys(towns).length) yield { place: 'towns', text: 'There is no town. At least one must be here.' };
  for (const [name, town] of Object.entries(towns)) yield* townFaults(name, town);
  yield* proxyFaults(trusted_proxies);
  if (isForeignDatabase(database)) {
    yield { place: 'database', text: 'Write the path of a SQLite file, or an address that begins with "postgres:".' };
  }
  if (smtp.user !== undefined && smtp.password === undefined) {
    yield { place: 'smtp.password', text: 'There is a user, but no password. Set KP_RECEIVER_SMTP_PASSWORD.' };
  }
}

/** The configuration with its defaults, or everything that is wrong with it. */
export function checkConfig(value: unknown): { config: Config } | { faults: ConfigFault[] } {
  const result = v.safeParse(ConfigSchema, value);
  if (!result.success) return { faults: result.issues.map(toFault) };
  const faults = [...otherFaults(result.output)];
  return faults.length ? { faults } : { config: result.output };
}
