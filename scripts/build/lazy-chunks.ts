// Turns `import('./messages/en.ts')` into an import of a file that was built before, on its own. In one build with the
// entry, Rolldown would move what both use (Lit, its runtime) into a chunk that the entry imports statically: one more
// round trip before anything shows.
import path from 'node:path';
import { parseSync, Visitor, type Plugin } from 'vite';

/** Builds a module with all it imports into one file and returns the file's address as `from` imports it. */
export type ChunkBuilder = (moduleFile: string) => Promise<string>;

/** Resolves each dynamic import of a local module to the chunk that the builder makes of it. */
export function lazyChunks(buildChunk: ChunkBuilder): Plugin {
  return {
    name: 'kp-lazy-chunks',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        // Rolldown tells the kind of import; Vite's types, made for Rollup too, don't.
        if ((options as { kind?: string }).kind !== 'dynamic-import' || !importer || !source.startsWith('.'))
          return null;
        return { id: await buildChunk(path.resolve(path.dirname(importer), source)), external: true };
      },
    },
  };
}

/**
 * Asks under another address after a failure: a browser may keep a failed import for as long as the page lives. Not
 * where an import map holds each address to a hash: a new address would have none, and what was refused would run.
 */
const AGAIN =
  'let kpFailures=0;const kpIsHeld=()=>[...document.querySelectorAll("script[type=importmap]")].some((map)=>map.text.includes(\'"integrity"\'));' +
  'const kpLoad=(load)=>load(kpFailures&&!kpIsHeld()?`?${kpFailures}`:"").catch((e)=>{kpFailures++;throw e});';

/** The script with its imports of chunks each under a new address once one has failed. */
export function importsAgain(code: string): string {
  let changed = code;
  const places: [start: number, end: number, address: string][] = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      const address =
        source.type === 'TemplateLiteral' ? source.quasis[0]?.value.cooked : 'value' in source && source.value;
      if (typeof address === 'string') places.push([start, end, address]);
    },
  }).visit(parseSync('script.js', code).program);
  for (const [start, end, address] of places.reverse()) {
    changed = `${changed.slice(0, start)}kpLoad((mark)=>import(\`${address}\${mark}\`))${changed.slice(end)}`;
  }
  return places.length ? AGAIN + changed : code;
}
