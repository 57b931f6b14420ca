// A second pass over a minified script, by Terser, which finds a hundredth more than the bundler's own minifier.
import { minify } from 'terser';

/** The same script, shorter. Only transforms that hold for any code are on. */
export async function squeeze(code: string, format: 'es' | 'iife'): Promise<string> {
  const isModule = format === 'es';
  const { code: squeezed } = await minify(code, {
    module: isModule,
    ecma: 2020,
    compress: { passes: 3 },
    format: { ascii_only: !isModule, comments: false },
  });
  if (!squeezed) throw new Error('nothing is left of a script');
  return squeezed;
}
