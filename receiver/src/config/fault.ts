// What is wrong with the configuration, as lines that an administrator can act on.

export interface ConfigFault {
  /** `towns.vzorov.coordinator[0]`; empty for the file itself. */
  place: string;
  /** What is wrong there and what belongs there. */
  text: string;
}

/** Every fault at once, so that nobody has to start ten times. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly ConfigFault[];

  constructor(file: string, faults: readonly ConfigFault[]) {
    const lines = faults.map(({ place, text }) => `  ${place ? `${place}: ` : ''}${text}`);
    super(`The configuration ${file} can't be used:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/** Keys and indexes as one writes them: `towns.vzorov.origins[1]`. */
export function placeOf(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`),
    '',
  );
}
