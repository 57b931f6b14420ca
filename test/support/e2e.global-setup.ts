// Tests of whole pages run on the scripts as they ship.
import { buildIfStale } from '../../scripts/build/freshness.ts';

/** Called by Vitest before the first of them. */
export default function setup(): void {
  buildIfStale();
}
