// The frame of each behaviour: the chosen engine, the example site, a visitor of its own, and a page that keeps silent.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chosen, isMissing } from './chosen.ts';
import type { Engine, EngineName, LaunchOptions } from './engine.ts';
import { launch } from './launch.ts';
import { Site } from './site.ts';
import { Visitor } from './visitor.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Of the engine, for the matrix. */
    version?: string;
  }
}

export interface Scene {
  visitor: Visitor;
  site: Site;
  engine: EngineName;
}

/** Engines in which it can't be seen; why, is said in the matrix. */
export interface Exceptions {
  not: EngineName;
}

export interface Stage {
  /** A behaviour; the page may say nothing in the console meanwhile. */
  behaves(what: string, play: (scene: Scene) => Promise<void>, not?: Exceptions): void;
}

/** Registers behaviours of one kind in the chosen engine. */
export function describeBehaviour(kind: string, register: (stage: Stage) => void, options: LaunchOptions = {}): void {
  describe.skipIf(isMissing)(kind, () => {
    const site = new Site();
    let engine: Engine;
    beforeAll(async () => {
      [engine] = await Promise.all([launch(chosen, options), site.start()]);
    });
    afterEach(() => site.reset());
    afterAll(async () => {
      await engine.close();
      await site.close();
    });
    register({
      behaves: (what, play, exceptions) =>
        it.skipIf(exceptions?.not === chosen)(what, async ({ task }) => {
          task.meta.version = engine.version;
          const tab = await engine.open();
          const visitor = new Visitor(tab, site.url);
          try {
            await play({ visitor, site, engine: engine.name });
            expect(await visitor.said()).toEqual([]);
          } finally {
            await tab.close();
          }
        }),
    });
  });
}
