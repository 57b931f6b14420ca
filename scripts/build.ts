// `npm run build`: all that is published, the receiver too. `npm run build -- cdn`: the scripts for web pages alone.
import { buildCdn } from './build/cdn.ts';
import { buildManifest, buildModules } from './build/modules.ts';
import { run } from './build/run.ts';

if (process.argv[2] !== 'cdn') {
  buildModules();
  buildManifest();
  run('vite', ['build', '--config', 'receiver/vite.config.ts']);
}
await buildCdn();
