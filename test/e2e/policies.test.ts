// The policy of docs/guides/policies.md: under it everything works and nothing is reported; without one of its words the
// test shows what stops, what stays for citizens, and that the console names the word.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDevReceiver } from '../../scripts/dev-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openGuarded, policyOf, type GuardedOptions, type Policy } from './policies-page.ts';
import { openAll } from './read.ts';
import { readProjectFile, settled } from './visit.ts';

const PAGE = '/ukazka/';
/** What stands in the page itself until the news are there. */
const FALLBACK = 'kp-news-feed > div:not(.kp)';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  const receiver = createDevReceiver({ replyWithinDays: 10 });
  [browser, server] = await Promise.all([launchBrowser(), startServer({ before: receiver.handle })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Another origin: takes requests and gives pictures, if it is asked. */
const ELSEWHERE = 'https://jinde.example';

async function answerElsewhere(page: Page): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type' };
  await page.route(`${ELSEWHERE}/**`, (route) =>
    route.request().url().endsWith('.svg')
      ? route.fulfill({ contentType: 'image/svg+xml', body: readProjectFile('demo/ukazka/den-sluzeb.svg') })
      : route.fulfill({ status: 201, headers, json: { reference: '2026-0007' } }),
  );
}

const open = (address: string, changes?: Policy, options?: GuardedOptions) =>
  openGuarded(browser, server.url + address, policyOf(changes), options);

const withEndpoint = (endpoint: string, more = '') => ({
  html: (page: string) => page.replace('endpoint="/requests/"', `endpoint="${endpoint}" ${more}`),
});

async function fillIn(page: Page): Promise<void> {
  const form = page.locator('kp-join-form');
  await form.getByRole('textbox', { name: 'Jméno a příjmení' }).fill('Jana Součková');
  await form.getByRole('textbox', { name: 'Telefon' }).fill('+420 000 000 001');
  // A post that a policy holds back would be waited for as a navigation.
  await form.getByRole('button', { name: 'Odeslat' }).click({ noWaitAfter: true });
}

async function savedName(page: Page, tag: string, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(tag).last().getByRole('button', { name: button }).first().click(),
  ]);
  return download.suggestedFilename();
}

describe('the guides', () => {
  it.each(['policies.md', 'zasady-csp.cs.md'])('%s gives it as it is tried here', (name) => {
    const guide = readProjectFile(`docs/guides/${name}`);
    const timesOf = (policy: string) => guide.split(policy).length - 1;
    // By itself, for three servers, and for <meta>.
    expect(timesOf(policyOf())).toBe(4);
    expect(timesOf(policyOf({ 'frame-ancestors': undefined }))).toBe(1);
  });
});

describe('under the strict policy', () => {
  it('everything that a visitor can do on the page works, and nothing is reported', { timeout: 90_000 }, async () => {
    const { page, said, violations, leave } = await open(PAGE);
    await settled(page);
    await openAll(page);
    const news = page.locator('kp-news-feed');
    await news.locator('.rich strong').first().waitFor();
    const photo = page.locator('kp-coordinator-card img').first();
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

    expect(await savedName(page, 'kp-grant-timeline', /kalendáře/)).toMatch(/\.ics$/);
    expect(await savedName(page, 'kp-meeting-list', /kalendáře/)).toMatch(/\.ics$/);
    expect(await savedName(page, 'kp-working-group-list', /kalendáře/)).toMatch(/\.ics$/);
    expect(await savedName(page, 'kp-coordinator-card', /Uložit kontakt/)).toMatch(/\.vcf$/);

    const items = news.locator('[part~=item]');
    const before = await items.count();
    await news.getByRole('button', { name: /^Zobrazit další/ }).click();
    await expect.poll(() => items.count()).toBeGreaterThan(before);
    for (const [tag, words] of [
      ['kp-working-group-list', 'dusevni'],
      ['kp-document-list', 'plan'],
    ] as const) {
      await page.locator(tag).getByRole('searchbox').fill(words);
      await page.locator(tag).locator('mark').first().waitFor();
    }

    await fillIn(page);
    await page.getByText('Děkujeme, váš zájem jsme přijali').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });

    await page.route('**/feed.json?away', (route) => route.abort());
    await page.evaluate(() => {
      const card = document.createElement('kp-coordinator-card');
      card.setAttribute('feed', 'feed.json?away');
      document.querySelector('#kontakt')!.replaceChildren(card);
    });
    const retry = page.locator('#kontakt').getByRole('button', { name: 'Zkusit znovu' });
    await retry.waitFor({ timeout: 20_000 });
    await page.unroute('**/feed.json?away');
    await retry.click();
    await page.locator('#kontakt').getByText('Petra Vzorová').first().waitFor();
    expect(await violations()).toEqual([]);
    expect(said.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
    await leave();
  });

  it.each([`${PAGE}?lang=en`, `${PAGE}?lang=de`, `${PAGE}?lang=uk`, `${PAGE}portal.html`, '/zatec/', '/domazlice/'])(
    '%s says nothing, everything opened',
    async (address) => {
      const { page, said, violations, leave } = await open(address);
      await settled(page);
      await openAll(page);
      await page.waitForLoadState('networkidle');
      expect(await violations()).toEqual([]);
      expect(said).toEqual([]);
      await leave();
    },
  );

  it('?kp-check names the faults of a feed', async () => {
    const { page, said, violations, leave } = await open(`${PAGE}?kp-check`);
    await page.route('**/feed.json', (route) => route.fulfill({ body: readProjectFile('test/data/ten-faults.json') }));
    await page.reload();
    await page.getByText('Nalezeno 10 závad').waitFor();
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it.each<[string, Policy, GuardedOptions]>([
    // What the guide says of <meta>: frame-ancestors is ignored there, and reported as such.
    ['in a <meta>', { 'frame-ancestors': undefined }, { isMeta: true }],
    ['with the classic script', {}, { html: (page) => page.replace('kp-widgets.js', 'kp-widgets.classic.js') }],
    [
      'with nonces alone',
      { 'script-src': "'nonce-r4nd0m'" },
      { html: (page) => page.replaceAll('<script ', '<script nonce="r4nd0m" ') },
    ],
    [
      "with nonces and 'strict-dynamic'",
      { 'script-src': "'nonce-r4nd0m' 'strict-dynamic'" },
      { html: (page) => page.replaceAll('<script ', '<script nonce="r4nd0m" ') },
    ],
    ['without a list of trusted types', { 'trusted-types': undefined }, {}],
    ['without Trusted Types', { 'require-trusted-types-for': undefined, 'trusted-types': undefined }, {}],
  ])('%s: chunks come, files are saved', async (_, changes, options) => {
    const { page, said, violations, leave } = await open(`${PAGE}?lang=en`, changes, options);
    await settled(page);
    await page.getByRole('heading', { name: 'Working groups' }).waitFor();
    expect(await savedName(page, 'kp-grant-timeline', /calendar/)).toMatch(/\.ics$/);
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it('the form is sent to another origin that connect-src names, and its pictures are shown', async () => {
    const changes = { 'connect-src': `'self' ${ELSEWHERE}`, 'img-src': `'self' ${ELSEWHERE}` };
    const { html } = withEndpoint(`${ELSEWHERE}/prijem`);
    const { page, said, violations, leave } = await open(PAGE, changes, {
      html: (text) => html(text).replace('<kp-news-feed>', '<kp-news-feed remote-images>'),
    });
    await answerElsewhere(page);
    await page.route('**/feed.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('"den-sluzeb.svg"', `"${ELSEWHERE}/den-sluzeb.svg"`),
      });
    });
    await page.reload();
    await settled(page);
    await page
      .locator('kp-news-feed')
      .getByRole('button', { name: /^Zobrazit další/ })
      .click();
    const picture = page.locator(`kp-news-feed img[src^="${ELSEWHERE}"]`);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await fillIn(page);
    await page.getByText('2026-0007').first().waitFor();
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it('an ordinary form post goes where form-action lets it', async () => {
    const { page, said, leave } = await open(PAGE, {}, withEndpoint('/requests/', 'endpoint-format="form"'));
    await settled(page);
    await fillIn(page);
    await page.waitForURL('**/requests/**');
    expect(said).toEqual([]);
    await leave();
  });
});

/** Opens the page without a word of its policy, in which news and the page's own words are looked for. */
async function openWithout(changes: Policy, options?: GuardedOptions & { address?: string }) {
  const guarded = await open(options?.address ?? PAGE, changes, options);
  await guarded.page.waitForLoadState('networkidle');
  const said = () => guarded.said.join('\n');
  return { ...guarded, said };
}

describe('without a word of it', () => {
  it.each<[string, Policy, RegExp]>([
    ['script-src', { 'script-src': undefined }, /kp-widgets\.js' violates .*script-src/],
    ['kp-widgets in trusted-types', { 'trusted-types': 'lit-html' }, /Add kp-widgets to its trusted-types directive/],
    [
      "any name in trusted-types ('none')",
      { 'trusted-types': "'none'" },
      /Add kp-widgets to its trusted-types directive/,
    ],
    ['any name in trusted-types (empty)', { 'trusted-types': '' }, /Add kp-widgets to its trusted-types directive/],
  ])('%s, the page keeps its own content', async (_, changes, sentence) => {
    const { page, said, leave } = await openWithout(changes);
    expect(await page.locator(FALLBACK).isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('kp-news-feed'))).toBeUndefined();
    expect(said()).toMatch(sentence);
    expect(said()).not.toContain('uncaught');
    await leave();
  });

  it('connect-src, it is said that there is no feed, the content stays, and the webmaster reads the word', async () => {
    const { page, said, violations, leave } = await openWithout({ 'connect-src': undefined });
    await settled(page);
    expect(await page.locator(FALLBACK).isVisible()).toBe(true);
    expect(await violations()).toEqual([`connect-src ${server.url}${PAGE}feed.json`]);
    expect(said()).toMatch(/feed\.json' violates .*'connect-src'/);
    await page.getByText('pravidlo connect-src').first().waitFor({ state: 'attached' });
    expect(said()).not.toContain('uncaught');
    await leave();
  });

  it("connect-src of the form's receiver, it is not sent, and nothing typed is lost", async () => {
    const options = withEndpoint(`${ELSEWHERE}/prijem`);
    const { page, said, violations, leave } = await openWithout({}, options);
    await answerElsewhere(page);
    await settled(page);
    await fillIn(page);
    await page.getByText('Se serverem úřadu se nepodařilo spojit').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Telefon' }).inputValue()).toBe('+420 000 000 001');
    expect(await violations()).toEqual([`connect-src ${ELSEWHERE}/prijem`]);
    expect(said()).toMatch(/prijem' violates .*connect-src/);
    await leave();
  });

  it('form-action, an ordinary post stays here, and the form says so in the end', async () => {
    const { page, said, leave } = await openWithout(
      { 'form-action': "'none'" },
      withEndpoint('/requests/', 'endpoint-format="form"'),
    );
    await settled(page);
    // The form waits 20 s for the page to go.
    await page.evaluate(() => {
      const wait = window.setTimeout;
      window.setTimeout = ((run: () => void, time = 0) => wait(run, time / 10)) as typeof setTimeout;
    });
    await fillIn(page);
    await expect.poll(said).toMatch(/form-action 'none'/);
    // Looked for without a locator, which would wait for the page that is posted to.
    const typed = await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('kp-join-form')!;
      const failure = shadowRoot!.querySelector('form [part=error]')?.textContent ?? '';
      const { value } = shadowRoot!.querySelector<HTMLInputElement>('[name=phone]')!;
      return failure.includes('Nevíme, jestli zpráva došla') && value;
    });
    expect(await typed.jsonValue()).toBe('+420 000 000 001');
    await leave();
  });

  it('img-src, pictures alone are missing', async () => {
    const { page, said, violations, leave } = await openWithout({ 'img-src': undefined });
    await settled(page);
    await expect.poll(violations).toContain(`img-src ${server.url}${PAGE}koordinatorka.svg`);
    expect(said()).toMatch(/koordinatorka\.svg' violates .*'img-src'/);
    expect((await violations()).every((line) => line.startsWith('img-src'))).toBe(true);
    expect(
      await page
        .getByRole('button', { name: /Uložit kontakt/ })
        .first()
        .isVisible(),
    ).toBe(true);
    await leave();
  });

  it('style-src, the page has lost its style sheets and the widgets have theirs', async () => {
    const { page, violations, leave } = await openWithout({ 'style-src': undefined });
    await settled(page);
    expect(await violations()).toEqual([`style-src-elem ${server.url}${PAGE}vzorov.css`]);
    const looks = await page.evaluate(() => {
      const button = document.querySelector('kp-join-form')!.shadowRoot!.querySelector('button.fill')!;
      return [getComputedStyle(button).cursor, getComputedStyle(document.body).margin];
    });
    expect(looks).toEqual(['pointer', '8px']);
    await leave();
  });

  it('the folder of the chunks in script-src, Czech is spoken and a file can’t be saved', async () => {
    const changes = { 'script-src': `${server.url}/kp/kp-widgets.js ${server.url}${PAGE}jazyk.js` };
    const { page, said, leave } = await openWithout(changes, { address: `${PAGE}?lang=en` });
    await settled(page);
    expect(said()).toMatch(/chunks\/en-\w+\.js' violates .*script-src/);
    expect(said()).toContain('the messages of "en" could not be loaded, Czech is shown');
    await page
      .locator('kp-grant-timeline')
      .getByRole('button', { name: /kalendáře/ })
      .first()
      .click();
    await page.locator('kp-grant-timeline').getByText('Soubor se nepodařilo').first().waitFor();
    expect(said()).not.toContain('uncaught');
    await leave();
  });

  it('a policy that only reports changes nothing', async () => {
    const { page, said, violations, leave } = await open(
      PAGE,
      { 'script-src': "'none'", 'trusted-types': "'none'", 'connect-src': "'none'" },
      { isReportOnly: true },
    );
    await settled(page);
    expect(await page.locator(FALLBACK).isVisible()).toBe(false);
    expect((await violations()).join('\n')).toContain('trusted-types-policy kp-widgets');
    expect(said.filter((line) => line.includes('kp-widgets:') || line.startsWith('uncaught'))).toEqual([]);
    await leave();
  });

  it('a list of trusted types that nobody enforces changes nothing', async () => {
    const changes = { 'require-trusted-types-for': undefined, 'trusted-types': "'none'" };
    const { page, violations, leave } = await open(PAGE, changes);
    await settled(page);
    expect(await page.locator(FALLBACK).isVisible()).toBe(false);
    expect(await violations()).toEqual(['trusted-types trusted-types-policy kp-widgets']);
    await leave();
  });
});

describe('a sandboxed frame', () => {
  /** The page in a frame. */
  const framed = async (sandbox: string, address = PAGE) => {
    const { page, said, leave } = await openGuarded(browser, `${server.url}/404.html`, '', {
      html: () =>
        `<!doctype html><title>Rám</title><iframe sandbox="${sandbox}" src="${address}" width="1000" height="900">`,
    });
    return { page, frame: page.frameLocator('iframe'), said, leave };
  };

  it('without allow-same-origin keeps the content of the page, and the console says why', async () => {
    const { frame, said, leave } = await framed('allow-scripts');
    await expect.poll(() => said.join('\n')).toMatch(/kp-widgets\.js' from origin 'null' has been blocked/);
    expect(await frame.locator(FALLBACK).isVisible()).toBe(true);
    await leave();
  });

  it('with scripts, its own origin, forms and downloads is a page as any other', async () => {
    const { page, frame, said, leave } = await framed('allow-scripts allow-same-origin allow-forms allow-downloads');
    await settled(page.frames()[1]!);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame
        .locator('kp-grant-timeline')
        .getByRole('button', { name: /kalendáře/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const form = frame.locator('kp-join-form');
    await form.getByRole('textbox', { name: 'Jméno a příjmení' }).fill('Jana Součková');
    await form.getByRole('textbox', { name: 'Telefon' }).fill('+420 000 000 001');
    await form.getByRole('button', { name: 'Odeslat' }).click();
    await frame.getByText('Děkujeme, váš zájem jsme přijali').waitFor();
    expect(said.filter((line) => !line.includes('allow-scripts and allow-same-origin'))).toEqual([]);
    await leave();
  });
});
