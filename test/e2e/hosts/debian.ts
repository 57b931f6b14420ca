// What host pages use that only Debian has: Prototype.js, which npm has for servers alone, and the styles of WordPress.
// It is taken from where Debian installs it, or from the cache that fetch-debian.ts fills.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/build/run.ts';

/** Where fetch-debian.ts unpacks what it fetches. */
export const CACHE = path.join(ROOT, '.cache/debian');

const WORDPRESS_CSS = [
  'wordpress/wp-includes/css/dist/block-library/style.css',
  'wordpress/wp-includes/css/dist/block-library/theme.css',
  'wordpress/wp-content/themes/twentytwentyone/style.css',
];

/** The folder that holds all the files; undefined where they are not there. */
function shareWith(files: readonly string[]): string | undefined {
  return ['/usr/share', path.join(CACHE, 'usr/share')].find((share) =>
    files.every((file) => existsSync(path.join(share, file))),
  );
}

const PROTOTYPE_JS = 'javascript/prototype/prototype.js';

export const PROTOTYPE = { share: shareWith([PROTOTYPE_JS]), address: `/prototype/${PROTOTYPE_JS}` };

export const WORDPRESS = {
  share: shareWith(WORDPRESS_CSS),
  addresses: WORDPRESS_CSS.map((file) => `/wordpress/${file}`),
};
