// What other ways to build such widgets cost, measured once on a page of five read-only widgets; kept as figures, since
// their packages are no part of this project.

export interface Peer {
  name: string;
  requests: number;
  /** Bytes by brotli, the whole page. */
  bytes: number;
  /** Time until content shows, by that of the same page as static HTML. */
  ratio: number;
  shift: number;
  /** ms of script. */
  script: number;
}

export const PEERS_DATE = '2026-11-22';

export const PEERS: readonly Peer[] = [
  { name: 'static HTML', requests: 1, bytes: 2945, ratio: 1, shift: 0, script: 11.7 },
  {
    name: 'custom elements by hand, feed preloaded',
    requests: 3,
    bytes: 4038,
    ratio: 1.66,
    shift: 0.218,
    script: 66.3,
  },
  { name: 'Lit 3.3.3, feed preloaded', requests: 3, bytes: 10_003, ratio: 1.86, shift: 0.218, script: 69.1 },
  { name: 'Lit 3.3.3, feed not preloaded', requests: 3, bytes: 9976, ratio: 2.25, shift: 0.218, script: 80.5 },
  { name: 'Lit 3.3.3, autoloader', requests: 9, bytes: 10_565, ratio: 3.8, shift: 0.218, script: 151.1 },
  { name: 'Preact 11.2.0', requests: 3, bytes: 8009, ratio: 2.31, shift: 0.218, script: 62.9 },
  { name: 'Svelte 5.57.3, custom elements', requests: 3, bytes: 23_762, ratio: 2.47, shift: 0.218, script: 144.5 },
  { name: 'React 19.3.1', requests: 3, bytes: 62_870, ratio: 3.02, shift: 0.064, script: 256.9 },
  {
    name: 'add-to-calendar-button 2.15.0, five dates alone',
    requests: 4,
    bytes: 80_503,
    ratio: 3.25,
    shift: 0.265,
    script: 82.9,
  },
  {
    name: 'Shoelace 2.20.1, parts bundled by hand',
    requests: 5,
    bytes: 27_316,
    ratio: 3.55,
    shift: 0.218,
    script: 263.8,
  },
  { name: 'Shoelace 2.20.1, autoloader', requests: 52, bytes: 44_451, ratio: 5.35, shift: 0.81, script: 307.3 },
  { name: 'gov-design-system-ce 4.2.9', requests: 38, bytes: 93_101, ratio: 5.46, shift: 0.885, script: 459.6 },
  { name: 'Web Awesome 3.14.0, autoloader', requests: 76, bytes: 72_911, ratio: 8.19, shift: 0.805, script: 379 },
];
