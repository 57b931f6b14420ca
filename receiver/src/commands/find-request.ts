// Which request is meant by a word of the command: its reference, its id, or `vzorov/2026-0042`.
import { townOf } from '../config/towns.ts';
import type { TownConfig } from '../config/schema.ts';
import type { StoredRequest } from '../store/store.ts';
import { UsageError } from './arguments.ts';
import type { Session } from './session.ts';

export interface Found {
  town: TownConfig;
  stored: StoredRequest;
  /** As it is called here: `2026-0042`, with the town before it where there are several. */
  name: string;
}

/** The towns that a command is about: the one that was named, or all. */
export function townsOf({ config, values, say }: Session): [string, TownConfig][] {
  const towns = Object.entries(config.towns);
  if (values.town === undefined) return towns;
  const town = townOf(config, values.town);
  if (!town) throw new UsageError(say.usage.noTown(values.town, Object.keys(config.towns).join(', ')));
  return [[values.town, town]];
}

/** The request; undefined, and told so, where there is none or more than one. Throws where none was named. */
export async function findRequest(session: Session): Promise<Found | undefined> {
  const { words, say, store, terminal, config } = session;
  const [word] = words;
  if (word === undefined) throw new UsageError(say.usage.missing(say.usage.reference));
  const [, prefix, name = word] = /^([^/]+)\/(.+)$/.exec(word) ?? [];
  const towns = townsOf(prefix === undefined ? session : { ...session, values: { ...session.values, town: prefix } });
  const found: Found[] = [];
  for (const [id, town] of towns) {
    const stored = await store.requests.find(id, name);
    const isOnly = Object.keys(config.towns).length === 1;
    if (stored) found.push({ town, stored, name: isOnly ? stored.reference : `${id}/${stored.reference}` });
  }
  if (found.length > 1) {
    terminal.tell(say.inSeveralTowns(word, found.map(({ stored }) => stored.town).join(', ')));
    return undefined;
  }
  if (!found[0]) terminal.tell(say.noSuchRequest(word));
  return found[0];
}
