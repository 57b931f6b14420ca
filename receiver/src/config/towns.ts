// A town by its name, whatever somebody has put into an address.
import type { Config, TownConfig } from './schema.ts';

export function townOf({ towns }: Config, name: string): TownConfig | undefined {
  return Object.hasOwn(towns, name) ? towns[name] : undefined;
}
