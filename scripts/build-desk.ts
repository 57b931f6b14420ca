// `npm run build:desk`: the webmaster's desk, into dist/desk; the widgets' scripts are built first if they are stale.
import { buildDesk } from './build/desk.ts';
import { buildIfStale } from './build/freshness.ts';

buildIfStale();
await buildDesk();
