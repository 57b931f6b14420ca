// What the build does to sources: templates lose white space that nobody sees, Lit loses its unguarded policy.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { importsAgain } from '../../../scripts/build/lazy-chunks.ts';
import { noLitGlobals } from '../../../scripts/build/lit-globals.ts';
import { minifyCss, minifyHtml, minifyTemplates } from '../../../scripts/build/minify-templates.ts';
import { usesPart, withoutParts } from '../../../scripts/build/own-words.ts';
import { guardedTrustedTypes } from '../../../scripts/build/trusted-types.ts';

type Transform = (this: { error(message: string): never }, code: string, id: string) => { code: string } | null;

function transformOf(plugin: { transform?: unknown }): (code: string, id: string) => string | undefined {
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  return (code, id) => (plugin.transform as Transform).call(context, code, id)?.code;
}

describe('minifyCss', () => {
  it.each([
    [':host { color : red; }', ':host{color :red;}'],
    ['.a > .b,\n  .c :hover { margin: 0 1em }', '.a > .b,.c :hover{margin:0 1em}'],
    ['a { width: calc(1em + 2px) } /* why */\n b {}', 'a{width:calc(1em + 2px)}b{}'],
    ['a::before { content: "; {  } /* x */ "; }', 'a::before{content:"; {  } /* x */ ";}'],
    ["@container (width > 20em) { a { content: '\\'  ,' } }", "@container (width > 20em){a{content:'\\'  ,'}}"],
  ])('%j', (css, minified) => {
    expect(minifyCss(css)).toBe(minified);
  });
});

describe('minifyHtml', () => {
  it('leaves one space where there was white space', () => {
    expect(minifyHtml('\n  <b>a</b>\n  <i>b</i>')).toBe(' <b>a</b> <i>b</i>');
  });
  it('leaves non-breaking spaces and preformatted text', () => {
    expect(minifyHtml('1.\u00a0\u00a01.')).toBe('1.\u00a0\u00a01.');
    expect(minifyHtml('<pre>a  b</pre>')).toBe('<pre>a  b</pre>');
  });
});

describe('minifyTemplates', () => {
  const transform = transformOf(minifyTemplates());

  it('minifies nested templates of our sources and nothing else', () => {
    const code = "const a = 'x  y'; html`<p>\n  ${b ? html`<i>\n  ${c}</i>` : `k  k`}\n</p>`; css`a {\n b: ${c} ;\n}`;";
    expect(transform(code, '/p/src/a.ts')).toBe(
      "const a = 'x  y'; html`<p> ${b ? html`<i> ${c}</i>` : `k  k`} </p>`; css`a{b:${c};}`;",
    );
    expect(transform(code, '/p/node_modules/lit/src/a.js')).toBeUndefined();
  });
});

describe('ownWords', () => {
  it('takes whole parts out of messages', () => {
    const code = 'const f = () => ({ a: { card: 1 }, card: { b: { c: 1 } }, timeline: { d: 2 } });';
    expect(withoutParts(code, ['card'])).toBe('const f = () => ({ a: { card: 1 },  timeline: { d: 2 } });');
    expect(withoutParts(code, ['timeline', 'card'])).toBe('const f = () => ({ a: { card: 1 },   });');
  });

  it.each([
    'messages.card.x',
    'const { card } = this.localize.messages;',
    'const { files, card: words } =\n w.messages',
  ])('sees that a part is used: %s', (code) => expect(usesPart(code, 'card')).toBe(true));
  it.each(["icon('card')", 'messages.cards.x', '{ card: 1 }; const a = messages.files'])('sees none in %s', (code) =>
    expect(usesPart(code, 'card')).toBe(false),
  );
});

describe('importsAgain', () => {
  it('gives each import of a chunk another address once one has failed', () => {
    const code = importsAgain('const a=()=>import("./chunks/a.js");f(async()=>(await import(`./chunks/b.js`)).b);');
    expect(code).toContain('const a=()=>kpLoad((mark)=>import(`./chunks/a.js${mark}`));');
    expect(code).toContain('(await kpLoad((mark)=>import(`./chunks/b.js${mark}`))).b');
    expect(code.match(/const kpLoad=/g)).toHaveLength(1);
  });

  it('leaves a script without any as it is', () => expect(importsAgain('const a = 1;')).toBe('const a = 1;'));
});

describe('guardedTrustedTypes', () => {
  const transform = transformOf(guardedTrustedTypes());
  const folder =
    /.*\/node_modules\/lit-html\//.exec(createRequire(import.meta.resolve('lit')).resolve('lit-html'))?.[0] ?? '';

  it.each(['lit-html.js', 'development/lit-html.js'])('replaces the policy of %s', (name) => {
    const file = folder + name;
    const code = transform(readFileSync(file, 'utf8'), file);
    expect(code).toMatch(/^import \{ policy as kpPolicy \} from ".*\/src\/core\/trusted-types\.ts";/);
    expect(code).not.toContain('createPolicy(');
  });

  it('stops the build where it does not find the policy, or finds another', () => {
    expect(() => transform('export const policy = 1;', '/x/node_modules/lit-html/lit-html.js')).toThrow(/new way/);
    expect(() => transform('trustedTypes.createPolicy("dompurify", {})', '/x/purify.js')).toThrow(/of its own/);
  });

  it('leaves no way to the policy from outside a script', async () => {
    const entry = new URL('../../../src/core/define.ts', import.meta.url).pathname;
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [guardedTrustedTypes()],
      build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'x' } },
    });
    const [{ output }] = result as [Rollup.RollupOutput];
    expect(output[0].code.match(/createPolicy\(/g)).toHaveLength(1);
    expect(output[0].exports.join()).not.toMatch(/policy$/);
  });
});

describe('noLitGlobals', () => {
  const transform = transformOf(noLitGlobals());
  const lit = createRequire(createRequire(import.meta.resolve('lit')).resolve('lit-element'));

  it.each(['@lit/reactive-element', 'lit-html', 'lit-element'])(
    'takes the globals out of %s, published and development',
    (name) => {
      const published = lit
        .resolve(name)
        .replace('/node/', '/')
        .replace('/index.js', `/${name}.js`)
        .replace('/development/', '/');
      for (const file of [published, path.join(path.dirname(published), 'development', path.basename(published))]) {
        expect(transform(readFileSync(file, 'utf8'), file)).not.toMatch(
          /Versions\s*\?\?=|litPropertyMetadata|metadata\s*\?\?=/,
        );
      }
    },
  );

  it('stops the build where a global is made in a new way', () => {
    const make = () => transform('globalThis.litHtmlVersions ??= new Set();', '/x/node_modules/lit-html/lit-html.js');
    expect(make).toThrow(/new way/);
  });
});
