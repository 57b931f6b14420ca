// embed.html in an <iframe>: what its address may ask for and what not, how tall it becomes, where its links lead.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDemoReceiver } from '../../scripts/start/demo-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { contentOf, frameOf, heightOf, openFramed, startTowns, type Framed, type Towns } from './embed-pages.ts';
import { readProjectFile, settled } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLL = { timeout: 20_000 };
/** What the guide lists for a frame in a sandbox. */
const SANDBOX = /sandbox="([^"]+)"/.exec(readProjectFile('docs/guides/embedding.md'))![0];
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let towns: Towns;
beforeAll(async () => {
  [browser, towns] = await Promise.all([launchBrowser(), startTowns()]);
});
afterAll(async () => {
  await browser.close();
  await towns.close();
});
beforeEach(() => {
  Object.assign(towns, { page: { body: '' }, meta: {} });
  towns.strangerWasAsked.length = 0;
});

/** The town's page with this in its body. */
function open(body: string, more: Omit<Towns['page'], 'body'> = {}, address = '/stranka.html'): Promise<Framed> {
  towns.page = { body, ...more };
  return openFramed(browser, towns.town.url + address);
}

/** One that ends with no widget. */
function openNothing(query: string): Promise<Framed> {
  towns.page = { body: frameOf(query) };
  return openFramed(browser, `${towns.town.url}/stranka.html`, false);
}

describe('a frame', () => {
  it('shows the widget that its address asks for, with its attributes, and keeps to its own policy', async () => {
    const { frame, said, leave } = await open(
      frameOf('widget=news-feed&amp;limit=1&amp;heading-level=3&amp;tag=dotace'),
    );
    const news = frame.locator('kp-news-feed');
    expect(await news.evaluate((one) => [...one.attributes].map(({ name }) => name).sort())).toEqual([
      'feed',
      'heading-level',
      'lang',
      'limit',
      'tag',
    ]);
    expect(await news.getByRole('heading', { level: 3 }).first().innerText()).toBe('Aktuality');
    expect(said).toEqual([]);
    await leave();
  });

  it.each([
    ['widget=news-feed', 'cs', 'Aktuality – Město Vzorov'],
    ['widget=news-feed&amp;lang=en', 'en', 'News – Town of Vzorov'],
    ['widget=portal', 'cs', 'Komunitní plánování sociálních služeb – Město Vzorov'],
    ['widget=portal&amp;lang=uk', 'uk', 'Громадське планування соціальних послуг – '],
  ])('%s has its title and its language', async (query, language, title) => {
    const { frame, leave } = await open(frameOf(query));
    await expect.poll(() => frame.title(), POLL).toContain(title);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    await leave();
  });

  it('says in the console what of its address it does not take', async () => {
    const { frame, said, leave } = await open(frameOf('widget=news-feed&amp;onclick=alert(1)&amp;limit=1'));
    expect(said).toEqual([expect.stringContaining('onclick is ignored: <kp-news-feed> in a frame takes feed')]);
    expect(await frame.locator('kp-news-feed').getAttribute('onclick')).toBeNull();
    await leave();
  });

  it('takes on font, colour and accent of a page of the same server', async () => {
    const css = 'body { font: 19px Georgia; color: rgb(1, 2, 3); --kp-accent: rgb(9, 8, 7) }';
    const { frame, leave } = await open(frameOf('widget=coordinator-card'), { css });
    const looks = await frame.locator('kp-coordinator-card').evaluate((card) => {
      const { fontFamily, fontSize, color, backgroundColor } = getComputedStyle(card);
      const accent = getComputedStyle(card).getPropertyValue('--kp-accent');
      return [fontFamily, fontSize, color, backgroundColor, accent, getComputedStyle(document.body).backgroundColor];
    });
    const none = 'rgba(0, 0, 0, 0)';
    expect(looks).toEqual(['Georgia', '19px', 'rgb(1, 2, 3)', none, 'rgb(9, 8, 7)', none]);
    await leave();
  });

  it('says in its language that nothing can be shown, and precisely why in the console', async () => {
    const { page, frame, said, leave } = await openNothing('widget=newsfeed&amp;lang=en');
    expect(await frame.getByRole('alert').innerText()).toContain('can’t be shown here');
    expect(said).toEqual([expect.stringContaining('widget=newsfeed is none of: portal, ')]);
    await expect.poll(() => heightOf(page), POLL).toBeLessThan(100);
    await leave();
  });

  it('says so too where the script of the widgets is missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/kp-widgets.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${towns.town.url}/kp/embed.html?widget=portal`);
    await page.getByRole('alert').getByText('se tu teď nedají zobrazit').waitFor();
    await context.close();
  });

  it('works in a sandbox with what the guide lists', async () => {
    const { frame, leave } = await open(frameOf('widget=news-feed', `height="800" ${SANDBOX}`));
    expect(await frame.getByRole('heading', { name: 'Aktuality' }).isVisible()).toBe(true);
    await leave();
  });
});

describe('whose feed', () => {
  it.each(['javascript:alert(1)', 'data:application/json,{}', '//127.0.0.1:1/feed.json', '\\\\127.0.0.1:1\\feed.json'])(
    '%s is shown by no frame',
    async (feed) => {
      const { frame, said, leave } = await openNothing(`widget=portal&amp;feed=${encodeURIComponent(feed)}`);
      await frame.getByRole('alert').waitFor();
      expect(said).toEqual([expect.stringMatching(/is not allowed here.*kp-feeds/)]);
      await leave();
    },
  );

  it('a stranger’s is not even asked for', async () => {
    const { frame, said, leave } = await openNothing(`widget=portal&amp;feed=${towns.stranger.url}/jinde/feed.json`);
    await frame.getByRole('alert').waitFor();
    expect(said).toEqual([expect.stringContaining(`the feed ${towns.stranger.url}/jinde/feed.json is not allowed`)]);
    expect(towns.strangerWasAsked).toEqual([]);
    await leave();
  });

  it('a stranger’s is shown where the town has named it', async () => {
    towns.meta = { 'kp-feeds': towns.stranger.url };
    const { frame, said, leave } = await open(
      frameOf(`/kp/nas-ram.html?widget=news-feed&amp;feed=${towns.stranger.url}/jinde/feed.json`),
    );
    expect(await frame.getByRole('heading', { name: 'Aktuality' }).isVisible()).toBe(true);
    expect(towns.strangerWasAsked).toEqual(['/jinde/feed.json']);
    expect(said).toEqual([]);
    await leave();
  });

  it('a stranger’s is not shown where the town’s own server leads to it', async () => {
    const { frame, said, leave } = await open(frameOf('widget=news-feed&amp;feed=/presmeruj'));
    expect(await frame.locator('kp-news-feed').evaluate((news) => Reflect.get(news, 'state') as string)).toBe('error');
    expect(towns.strangerWasAsked).toEqual([]);
    expect(said.join()).toContain('connect-src');
    await leave();
  });
});

describe('an attack by the address', () => {
  const EVIL = encodeURIComponent('"><img src=x onerror="parent.hit=1;window.hit=1"><script>parent.hit=1</script>');

  it.each([
    `widget=${EVIL}`,
    `widget=news-feed&amp;tag=${EVIL}&amp;group=${EVIL}&amp;${EVIL}=1`,
    `widget=portal#${EVIL}`,
  ])('runs nothing: %s', async (query) => {
    const { page, frame, said, leave } = await openNothing(query);
    await frame.locator('kp-news-feed, kp-portal, [role=alert]').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    expect(await frame.locator('img[src=x], body script').count()).toBe(0);
    expect(said.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    await leave();
  });

  it('sets no place to send to, nor to lead to', async () => {
    const evil = `${towns.stranger.url}/`;
    const query = `widget=join-form&amp;endpoint=${evil}&amp;form-url=${evil}&amp;endpoint-format=form`;
    const { frame, said, leave } = await open(frameOf(query));
    const names = await frame.locator('kp-join-form').evaluate((form) => [...form.attributes].map(({ name }) => name));
    expect(names.sort()).toEqual(['feed', 'lang']);
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('endpoint is ignored: it is set by <meta name="kp-endpoint"> in the frame\'s page alone');
    await leave();
  });

  it('is met by the town’s own receiver and links', async () => {
    towns.meta = { 'kp-endpoint': 'https://www.example.cz/prihlasky', 'kp-join-url': '/stranka.html#kp-join' };
    const { frame, leave } = await open(
      frameOf('/kp/nas-ram.html?widget=join-form&amp;endpoint=https://evil.example/'),
    );
    expect(await frame.locator('kp-join-form').getAttribute('endpoint')).toBe('https://www.example.cz/prihlasky');
    await leave();
  });

  it('survives an address of sixteen thousand characters', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `x${index}=1`).join('&amp;');
    const { frame, said, leave } = await open(
      frameOf(`widget=coordinator-card&amp;feed=/ukazka/feed.json&amp;${many.slice(0, 12_000)}`),
    );
    expect(await frame.getByText('Petra Vzorová').first().isVisible()).toBe(true);
    expect(said.filter((line) => !line.startsWith('kp-widgets: '))).toEqual([]);
    expect(said).toHaveLength(11);
    await leave();
  });
});

describe('the height', () => {
  it('is that of the content, and follows it as rows open and close', async () => {
    const { page, frame, leave } = await open(frameOf('widget=working-group-list'));
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    const closed = await heightOf(page);
    const row = frame.locator('kp-working-group-list button[aria-expanded]').first();
    await row.click();
    await expect.poll(() => heightOf(page), POLL).toBeGreaterThan(closed + 50);
    await row.click();
    await expect.poll(() => heightOf(page), POLL).toBe(closed);
    await leave();
  });

  it('needs no scroll bar in any widget, and few messages', async () => {
    const { page, frame, told, leave } = await open(frameOf('widget=grant-timeline'));
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect(told.length).toBeLessThan(12);
    await leave();
  });

  it('follows the width of the page', async () => {
    const { page, frame, leave } = await open(frameOf('widget=news-feed'));
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    const wide = await heightOf(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => heightOf(page), POLL).toBeGreaterThan(wide);
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await leave();
  });

  it('comes to rest on a page whose width swings with it', async () => {
    // Wide while the frame is tall, narrow while it is low: what a scroll bar of the page can do, made large.
    const host = `<script>
      addEventListener('message', ({ data }) => {
        if (data.type !== 'kp-resize') return;
        const frame = document.querySelector('iframe');
        frame.style.height = data.height + 'px';
        frame.style.width = data.height > 650 ? '1100px' : '400px';
      });
    </script>`;
    const { page, told, leave } = await open(frameOf('widget=coordinator-card'), { host });
    await expect.poll(() => told.length, POLL).toBeGreaterThan(5);
    // At rest: nothing more is said while the page draws sixty times.
    const quiet = async (): Promise<number> => {
      const before = told.length;
      await page.evaluate(async () => {
        for (let turn = 0; turn < 60; turn++) await new Promise(requestAnimationFrame);
      });
      return told.length - before;
    };
    await expect.poll(quiet, POLL).toBe(0);
    expect(told.length).toBeLessThan(20);
    await leave();
  });

  it('stays as the page has written it where nothing listens; the frame scrolls', async () => {
    const { page, frame, leave } = await open(frameOf('widget=portal'), { host: false });
    expect(await heightOf(page)).toBe(800);
    await frame.evaluate(() => scrollTo(0, 500));
    expect(await frame.evaluate(() => scrollY)).toBe(500);
    await leave();
  });

  it('is told again to a script that came later', async () => {
    const { page, frame, told, leave } = await open(frameOf('widget=coordinator-card'), { host: false });
    await expect.poll(() => told.length, POLL).toBeGreaterThan(0);
    expect(await heightOf(page)).toBe(800);
    await page.addScriptTag({ url: '/kp/embed-host.js' });
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await leave();
  });

  it('leaves room for a border', async () => {
    const css = 'iframe { box-sizing: border-box; border: 7px solid }';
    const { page, frame, leave } = await open(frameOf('widget=coordinator-card'), { css });
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await leave();
  });

  it('is taken from no other window, no other server, and within bounds alone', async () => {
    const { page, frame, leave } = await open(
      `${frameOf('widget=coordinator-card')}<iframe id="other" src="/404.html" height="100" title="Jiný"></iframe>`,
    );
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    const height = await heightOf(page);
    const send = (data: unknown, from: 'page' | 'frame' | 'other', origin = location.origin): void => {
      const [first, other] = [...document.querySelectorAll('iframe')];
      const source = from === 'page' ? window : (from === 'frame' ? first! : other!).contentWindow!;
      dispatchEvent(new MessageEvent('message', { data, source, origin }));
    };
    const sent = async (data: unknown, from: 'page' | 'frame' | 'other', origin?: string): Promise<number[]> => {
      await page.evaluate(
        `(${send.toString()})(${JSON.stringify(data)}, '${from}', ${origin ? `'${origin}'` : 'undefined'})`,
      );
      return page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight));
    };
    expect(await sent({ type: 'kp-resize', height: 5 }, 'page')).toEqual([height, 100]);
    expect(await sent({ type: 'kp-resize', height: 5 }, 'frame', 'https://evil.example')).toEqual([height, 100]);
    expect(await sent({ type: 'kp-resize', height: '5' }, 'frame')).toEqual([height, 100]);
    expect(await sent({ type: 'kp-resize', height: -5 }, 'frame')).toEqual([height, 100]);
    expect(await sent(null, 'frame')).toEqual([height, 100]);
    expect(await sent({ type: 'kp-resize', height: 1e9 }, 'frame')).toEqual([100_000, 100]);
    expect(await sent({ type: 'kp-resize', height: 123 }, 'other')).toEqual([100_000, 123]);
    await leave();
  });

  it('is heard by a page of another server too', async () => {
    towns.page = { body: frameOf(`${towns.town.url}/kp/embed.html?widget=coordinator-card`) };
    const { page, frame, leave } = await openFramed(browser, `${towns.stranger.url}/stranka.html`);
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await leave();
  });
});

describe('the border', () => {
  const borderOf = (page: Page): Promise<string> =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => getComputedStyle(frame).borderTopWidth);

  it.each([
    ['goes where it is the browser’s own', '', '0px'],
    ['stays where the page draws one', 'iframe { border: 3px solid }', '3px'],
  ])('%s', async (_, css, width) => {
    const { page, frame, leave } = await open(frameOf('widget=coordinator-card'), { css });
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    expect(await borderOf(page)).toBe(width);
    await leave();
  });
});

describe('the join form of a frame', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-frame-'));
  beforeAll(async () => {
    towns.receiver = await startDemoReceiver({ port: towns.town.port, folder });
  });
  afterAll(async () => {
    await towns.receiver?.close();
    delete towns.receiver;
    rmSync(folder, { recursive: true, force: true });
  });

  const FORM = '/kp/nas-ram.html?widget=join-form';

  /** Fills in the form of a frame on a page and sends it; tells the address of the page that it names. */
  async function send(
    format: string,
    attributes: string,
    name: string,
    whose: 'town' | 'stranger' = 'town',
  ): Promise<Framed & { pageUrl: string }> {
    towns.meta = { 'kp-endpoint': '/requests/', 'kp-endpoint-format': format };
    towns.page = { body: frameOf(towns.town.url + FORM, `height="800" ${attributes}`) };
    const framed = await openFramed(browser, `${towns[whose].url}/stranka.html`);
    const form = framed.frame.locator('kp-join-form');
    await form.getByRole('textbox', { name: 'Jméno a příjmení' }).fill(name);
    await form.getByRole('textbox', { name: /^E.mail/ }).fill('jana@example.net');
    const [request] = await Promise.all([
      framed.page.waitForRequest((one) => one.method() === 'POST'),
      form.getByRole('button', { name: 'Odeslat' }).click(),
    ]);
    const body = request.postData()!;
    const sent = format === 'json' ? Object.entries(JSON.parse(body) as object) : [...new URLSearchParams(body)];
    return { ...framed, pageUrl: String(Object.fromEntries(sent)['page_url']) };
  }

  const SANDBOXES = [
    ['alone', ''],
    ['in a sandbox with what the guide lists', SANDBOX],
  ] as const;

  it.each(SANDBOXES)('sends JSON and thanks in the frame, %s', async (_, attributes) => {
    const { page, frame, pageUrl, leave } = await send('json', attributes, 'Jana Rámová');
    const thanks = frame.getByRole('heading', { name: 'Děkujeme, váš zájem jsme přijali' });
    await thanks.waitFor();
    expect(await thanks.evaluate((heading) => (heading.getRootNode() as ShadowRoot).activeElement === heading)).toBe(
      true,
    );
    expect(await frame.getByText(/^\d{4}-\d{4}$/).count()).toBe(1);
    expect(page.url()).toBe(`${towns.town.url}/stranka.html`);
    expect(pageUrl).toBe(page.url());
    await leave();
  });

  it.each(SANDBOXES)('posts as a form, and the page around goes to the answer, %s', async (_, attributes) => {
    const { page, pageUrl, leave } = await send('form', attributes, 'Jana Rámová');
    await page.waitForURL('**/requests/received/**');
    expect(await page.getByRole('main').innerText()).toContain('Děkujeme, vaše zpráva dorazila');
    expect(pageUrl).toBe(`${towns.town.url}/stranka.html`);
    await leave();
  });

  it('posts as a form from a page of another server, of which it learns nothing', async () => {
    const { page, pageUrl, leave } = await send('form', '', 'Jana Rámová', 'stranger');
    await page.waitForURL(`${towns.town.url}/requests/received/**`);
    expect(pageUrl).toBe(towns.town.url + FORM);
    await leave();
  });

  it('posts as a form that is refused, and comes back to the form', async () => {
    const { page, frame, leave } = await send('form', '', 'Jana #503!');
    await expect.poll(() => page.url(), POLL).toContain('/requests/');
    expect(page.frames()).toHaveLength(1);
    expect(frame.isDetached()).toBe(true);
    await page.goBack();
    await page.frameLocator('iframe').getByRole('textbox', { name: 'Jméno a příjmení' }).waitFor();
    await leave();
  });
});

describe('the links of a frame', () => {
  it('lead on in the page around', async () => {
    const { page, frame, leave } = await open(frameOf('widget=grant-timeline&amp;feed=/ukazka/feed.json'));
    await frame.getByRole('link', { name: 'Pravidla dotačního programu' }).first().click();
    await page.waitForURL('**/ukazka/ukazkovy-dokument.html');
    await leave();
  });

  it('from groups lead to the page with the form, whose frame knows the group', async () => {
    towns.meta = { 'kp-join-url': '/stranka.html#kp-join', 'kp-endpoint': '/requests/' };
    const form = frameOf('/kp/nas-ram.html?widget=join-form', 'id="kp-join" height="800"');
    const { page, frame, leave } = await open(`${frameOf('/kp/nas-ram.html?widget=working-group-list')}${form}`);
    await frame.locator('kp-working-group-list button[aria-expanded=false]').first().click();
    await frame.locator('kp-working-group-list a[href*="kp-group="]').first().click();
    await page.waitForURL('**/stranka.html?kp-group=*#kp-join');
    await expect.poll(() => page.frames().length, POLL).toBe(3);
    const second = page.frames()[2]!;
    await settled(second);
    expect(second.url()).toContain('kp-group=');
    expect(await second.locator('kp-join-form input[type=checkbox]:checked').count()).toBeGreaterThan(0);
    await leave();
  });

  it.each(['town', 'stranger'] as const)('within a portal bring a page of the %s to the section', async (whose) => {
    // A frame of another server that is out of sight isn't drawn at all.
    towns.page = {
      body: `<p style="height: 300px">Text</p>${frameOf(`${towns.town.url}/kp/embed.html?widget=portal`)}`,
    };
    const { page, frame, leave } = await openFramed(browser, `${towns[whose].url}/stranka.html`);
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    const address = page.url();
    await frame.getByRole('navigation').getByRole('link', { name: 'Kontakt' }).first().click();
    const top = async (): Promise<number> => (await frame.locator('#kp-contact').boundingBox())!.y;
    await expect.poll(top, POLL).toBeLessThan(900);
    expect(page.url()).toBe(address);
    await leave();
  });

  it('and a page’s address that names a section of the portal leads to it', async () => {
    const body = `<p style="height: 900px">Text</p>${frameOf('widget=portal')}`;
    const { page, frame, leave } = await open(body, {}, '/stranka.html#kp-contact');
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), POLL).toBe(0);
    await expect
      .poll(async () => Math.abs((await frame.locator('#kp-contact').boundingBox())!.y), POLL)
      .toBeLessThan(900);
    await leave();
  });

  it('hand over a calendar', async () => {
    const { page, frame, leave } = await open(frameOf('widget=grant-timeline'));
    const download = page.waitForEvent('download');
    await frame
      .getByRole('button', { name: /do kalendáře/i })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    await leave();
  });
});

describe('the address of the page around', () => {
  it('checks the frame by ?kp-check', async () => {
    const { frame, leave } = await open(frameOf('widget=news-feed'), {}, '/stranka.html?kp-check');
    await frame.getByRole('group', { name: 'Kontrola údajů' }).waitFor();
    await leave();
  });

  it('is nothing to a frame of another server', async () => {
    towns.page = { body: frameOf(`${towns.town.url}/kp/embed.html?widget=news-feed`) };
    const { frame, leave } = await openFramed(browser, `${towns.stranger.url}/stranka.html?kp-check`);
    expect(await frame.getByRole('group', { name: 'Kontrola údajů' }).count()).toBe(0);
    await leave();
  });
});

describe('/ukazka/iframe.html', () => {
  it.each([320, 1200])('is silent, fits and passes the accessibility check at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${towns.town.url}/ukazka/iframe.html`, { waitUntil: 'networkidle' });
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(3);
    for (const frame of frames) await settled(frame);
    for (const frame of frames) {
      const overflow = () =>
        frame.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [scrollHeight - innerHeight, scrollWidth - innerWidth];
        });
      await expect.poll(overflow, POLL).toEqual([0, 0]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // In each frame, from which the page's own run collects it.
    for (const frame of page.frames()) await frame.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });
});
