// One word to the webmaster in the console, once for each message: a page may hold fifty widgets with the same mistake.

const said = new Set<string>();

/** Writes a warning to the console, the first time that this message is given. */
export function warnOnce(message: string, ...details: unknown[]): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`kp-widgets: ${message}`, ...details);
}
