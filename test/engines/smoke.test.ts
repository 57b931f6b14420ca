// A first look in the two other engines, where they are installed: the example page shows all its widgets and is silent.
// Part of `npm test`; what people do there is tried by `npm run test:long`.
import { describe, expect, it } from 'vitest';
import { findFirefox, findWebKit } from '../../scripts/find-engines.ts';
import type { EngineName } from './engine.ts';
import { launch } from './launch.ts';
import { Site } from './site.ts';
import { Visitor } from './visitor.ts';

const OTHERS: readonly [EngineName, boolean][] = [
  ['Firefox', findFirefox() !== undefined],
  ['WebKitGTK', findWebKit() !== undefined],
];

describe.each(OTHERS)('%s', (name, isInstalled) => {
  it.skipIf(!isInstalled)('shows the example page with all its widgets', { timeout: 120_000 }, async () => {
    const [engine, site] = await Promise.all([launch(name), new Site().start()]);
    try {
      const visitor = new Visitor(await engine.open(), site.url);
      await visitor.open('/ukazka/');
      const states = await visitor.tab.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((one) => ('state' in one ? [one.state] : [])),
      );
      expect(states).toEqual(Array<string>(11).fill('ready'));
      expect(await visitor.said()).toEqual([]);
    } finally {
      await engine.close();
      await site.close();
    }
  });
});
