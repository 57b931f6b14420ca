// Tests of whole pages run on the scripts as they ship.
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { buildIfStale } from '../../scripts/build/freshness.ts';

/** Called by Vitest before the first of them; the desk is built where its tests can be meant. */
export default function setup(): void {
  const named = process.argv.filter((argument) => argument.startsWith('test/'));
  if (!named.length || named.some((name) => name.includes('desk'))) buildDeskIfStale();
  else buildIfStale();
}
