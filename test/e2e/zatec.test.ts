// The Žatec page as its citizens see it, from the built script, wherever they are.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { textOf, visit, type DemoFeed } from './visit.ts';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const asOf = (moment: string) => (html: string) => html.replace('data-as-of="2018-03-05"', `data-as-of="${moment}"`);

/** As if the town had not said yet that the intake is closed. */
const withoutTownsWord = (feed: DemoFeed): DemoFeed => {
  for (const programme of feed._kp.grant_programmes) {
    delete programme.state;
    delete programme.state_note;
  }
  return feed;
};

describe.each(['Europe/Prague', 'Asia/Tokyo', 'America/St_Johns'])('a visitor whose clock is in %s', (timezoneId) => {
  it('learns on 5. 3. 2018 that applications are closed and when the evaluation comes', async () => {
    const { page, said, leave } = await visit(browser, `${server.url}/zatec/`, { timezoneId });
    const text = await textOf(page, 'kp-grant-timeline');
    expect(text).toContain('Žádost už podat nelze');
    expect(text).toMatch(/Hodnocení projektů pracovními skupinami, 12\. 3\. 2018 ve 14:30/);
    expect(text).toContain('Zobrazeno ke dni 5. 3. 2018');
    expect(said).toEqual([]);
    await leave();
  });

  it('learns on 25. 2. 2018, before the town closed the intake, that 3 days are left', async () => {
    const options = { timezoneId, feed: withoutTownsWord, html: asOf('2018-02-25') };
    const { page, leave } = await visit(browser, `${server.url}/zatec/`, options);
    const text = await textOf(page, 'kp-grant-timeline');
    expect(text).toContain('Žádost můžete podat do 28. 2. 2018');
    expect(text).toContain('Zbývají 3 dny. Poslední den je středa.');
    await leave();
  });

  it('learns on 28. 2. 2018 that it is the last day, to its last minute', async () => {
    for (const moment of ['2018-02-28', '2018-02-28T23:59']) {
      const options = { timezoneId, feed: withoutTownsWord, html: asOf(moment) };
      const { page, leave } = await visit(browser, `${server.url}/zatec/`, options);
      expect(await textOf(page, 'kp-grant-timeline')).toContain('Dnes je poslední den');
      await leave();
    }
    const options = { timezoneId, feed: withoutTownsWord, html: asOf('2018-03-01') };
    const { page, leave } = await visit(browser, `${server.url}/zatec/`, options);
    expect(await textOf(page, 'kp-grant-timeline')).toContain('Žádost už podat nelze');
    await leave();
  });
});

describe('the Žatec page', () => {
  it('asks for one script and one feed, and for nothing elsewhere', async () => {
    const requests: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${server.url}/zatec/`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('/feed.json'))).toHaveLength(1);
    expect(requests.filter((url) => url.includes('/kp/'))).toEqual([`${server.url}/kp/kp-widgets.js`]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  it('shifts its layout by no more than 0.1, and by nothing where the page reserves the height', async () => {
    const shift = async (html?: (html: string) => string): Promise<number> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen = window as Window & { shift?: number };
        seen.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift! += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/feed.json', async (route) => {
        // Long enough for the page to be painted before the widgets.
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      if (html) {
        await page.route('**/zatec/', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: html(await response.text()) });
        });
      }
      await page.goto(`${server.url}/zatec/`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      const sum = await page.evaluate(() => (window as Window & { shift?: number }).shift!);
      await context.close();
      return sum;
    };
    const reserved =
      '<style>kp-grant-timeline{display:flow-root;min-height:1500px}kp-coordinator-card{display:flow-root;min-height:500px}</style></head>';
    expect(await shift()).toBeLessThanOrEqual(0.1);
    expect(await shift((html) => html.replace('</head>', reserved))).toBe(0);
  });

  it('shows its own content where there is no script and where there is no feed', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const page = await without.newPage();
    await page.goto(`${server.url}/zatec/`);
    expect(await page.locator('kp-grant-timeline').innerText()).toContain('Příjem žádostí byl uzavřen.');
    await without.close();

    const broken = await visit(browser, `${server.url}/zatec/`, {
      html: (html) => html.replaceAll('feed.json', 'jinde.json'),
    });
    await broken.page.getByRole('button', { name: 'Zkusit znovu' }).first().waitFor();
    expect(await broken.page.locator('kp-grant-timeline').innerText()).toContain('Příjem žádostí byl uzavřen.');
    await broken.page.getByText('Kontrola údajů').first().click();
    await broken.page
      .getByText(/Na adrese .*jinde\.json nic není/)
      .first()
      .waitFor();
    await broken.leave();
  });

  it('has the contact in place of the form, since the town names no controller, and the steps once', async () => {
    const { page, leave } = await visit(browser, `${server.url}/zatec/`);
    const form = page.locator('kp-join-form');
    expect(await form.locator('input, textarea').count()).toBe(0);
    expect(await page.getByRole('listitem').filter({ hasText: 'plnoprávný člen' }).count()).toBe(1);
    await form.getByText('Na koho se obrátit').waitFor();
    expect(await form.getByRole('link', { name: '000 000 115' }).first().getAttribute('href')).toBe(
      'tel:+420000000115',
    );
    await leave();
  });

  it('says where to ask, since the town names no groups', async () => {
    const { page, leave } = await visit(browser, `${server.url}/zatec/`);
    const groups = page.locator('kp-working-group-list');
    await groups.getByText('Pracovní skupiny tu zatím nejsou zveřejněné.').waitFor();
    expect(await groups.getByRole('link', { name: '000 000 115' }).count()).toBe(1);
    await leave();
  });

  it.each([220, 320, 360, 768, 1280])('keeps everything inside its column at %i px', async (width) => {
    for (const address of ['/zatec/', '/domazlice/', '/ukazka/', '/ukazka/portal.html']) {
      const { page, leave } = await visit(browser, server.url + address, { viewport: { width, height: 800 } });
      const outside = await page.evaluate(() => {
        const found: string[] = [];
        for (const widget of document.querySelectorAll('*')) {
          if (!widget.localName.startsWith('kp-')) continue;
          const right = widget.getBoundingClientRect().right + 1;
          for (const element of widget.shadowRoot!.querySelectorAll('*')) {
            if (element instanceof SVGElement || element.closest('.vh')) continue;
            if (element.getBoundingClientRect().right > right)
              found.push(`${widget.localName} ${element.localName}.${element.className}`);
          }
        }
        return found;
      });
      expect(outside, address).toEqual([]);
      await leave();
    }
  });

  it('says within the first 600 px of a phone whether one may apply', async () => {
    const { page, leave } = await visit(browser, `${server.url}/zatec/`, { viewport: { width: 360, height: 800 } });
    const box = await page.getByText('Žádost už podat nelze').boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(600);
    await leave();
  });
});
