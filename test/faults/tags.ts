// The widgets that the built script defines, so that the table grows with it.
import { readProjectFile } from '../e2e/visit.ts';

/** Tags in the order of src/all.ts. */
export const tags: readonly string[] = [...readProjectFile('src/all.ts').matchAll(/([\w-]+)\/define\.ts/g)].map(
  ([, name]) => `kp-${name}`,
);
