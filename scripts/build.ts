// `npm run build`: all that is published. `npm run build -- cdn`: the scripts for web pages alone.
import { buildCdn } from './build/cdn.ts';
import { buildManifest, buildModules } from './build/modules.ts';

if (process.argv[2] !== 'cdn') {
  buildModules();
  buildManifest();
}
await buildCdn();
