// Other scripts under the same Trusted Types: another vendor's own Lit, before ours and after it, and two scripts of one
// widget each.
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openGuarded, policyOf, type GuardedPage } from './policies-page.ts';
import { settled } from './visit.ts';

const OURS = '<script type="module" src="/kp/kp-widgets.js"';
const VENDOR = '<script type="module" src="/vendor.js"></script>';
/** Stays where ours doesn't come. */
const FALLBACK = 'kp-news-feed > div:not(.kp)';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  const vendor = await buildVendor();
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      before: ({ url }, response) => {
        if (url !== '/vendor.js') return false;
        response.setHeader('Content-Type', 'text/javascript').end(vendor);
        return true;
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A vendor's element with a Lit of its own, as npm gives it: its policy is called `lit-html`. */
async function buildVendor(): Promise<string> {
  const entry = path.join(ROOT, 'vendor-of-the-test.js');
  const code = `import { html, LitElement } from 'lit';
    customElements.define('vendor-greeting', class extends LitElement { render() { return html\`<p>Dobrý den</p>\`; } });`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'vendor',
        enforce: 'pre',
        resolveId: (source) => (source === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    // Else the NODE_ENV of tests would choose the development build.
    resolve: { conditions: ['module', 'browser'] },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'vendor' } },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  return output!.output[0].code;
}

function openBeside(order: 'before' | 'after', trustedTypes: string): Promise<GuardedPage> {
  return openGuarded(browser, `${server.url}/ukazka/`, policyOf({ 'trusted-types': trustedTypes }), {
    html: (page) =>
      (order === 'before' ? page.replace(OURS, VENDOR + OURS) : page.replace('</head>', `${VENDOR}</head>`)).replace(
        '<main>',
        '<vendor-greeting></vendor-greeting><main>',
      ),
  });
}

describe.each(['before', 'after'] as const)("another vendor's Lit %s ours", (order) => {
  it('both work where both names are allowed', async () => {
    const { page, said, violations, leave } = await openBeside(order, 'lit-html kp-widgets');
    await settled(page);
    await page.getByText('Dobrý den').waitFor();
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it('ours works where only ours is allowed', async () => {
    const { page, said, violations, leave } = await openBeside(order, 'kp-widgets');
    await settled(page);
    expect(await page.locator(FALLBACK).isVisible()).toBe(false);
    expect(await violations()).toEqual(['trusted-types trusted-types-policy lit-html']);
    expect(said.join('\n')).not.toContain('kp-widgets:');
    await leave();
  });

  it('the other works where only the other is allowed, and the console says which word ours needs', async () => {
    const { page, said, leave } = await openBeside(order, 'lit-html');
    await page.getByText('Dobrý den').waitFor();
    await expect.poll(() => said.join('\n')).toContain('Add kp-widgets to its trusted-types directive');
    expect(await page.locator(FALLBACK).isVisible()).toBe(true);
    expect(said.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    await leave();
  });
});

describe('two scripts of one widget each', () => {
  const openTwo = (trustedTypes: string) =>
    openGuarded(browser, `${server.url}/ukazka/`, policyOf({ 'trusted-types': trustedTypes }), {
      html: (page) =>
        page
          .replace('/kp/kp-widgets.js', '/kp/widgets/news-feed.js')
          .replace('</head>', '<script type="module" src="/kp/widgets/join-form.js"></script></head>'),
    });
  const READY = 'kp-news-feed:state(ready)';

  it("need 'allow-duplicates': without it the second leaves the page its own content, and says so", async () => {
    const { page, said, leave } = await openTwo('kp-widgets');
    await page.locator(READY).waitFor();
    await expect.poll(() => said.join('\n')).toContain("also need 'allow-duplicates'");
    expect(await page.locator('kp-join-form > div').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('kp-join-form'))).toBeUndefined();
    await leave();
  });

  it("work with 'allow-duplicates'", async () => {
    const { page, said, violations, leave } = await openTwo("kp-widgets 'allow-duplicates'");
    await page.locator(READY).waitFor();
    await page.locator('kp-join-form:state(ready)').waitFor();
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });
});
