// A tag that is changed while its feed is on its way: in whatever order, what stands there in the end is what is shown.
import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../src/widgets/grant-timeline/define.ts';
import type { KpGrantTimeline } from '../../src/widgets/grant-timeline/grant-timeline.ts';
import { feedOf, programme } from '../../stories/feeds.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';

const first = feedOf({ grant_programmes: [programme({ title: 'První' })] });
const second = feedOf({ grant_programmes: [programme({ title: 'Druhý' })] });

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer().start();
});
afterEach(() => server.stop());

/** Attributes as they are changed, beside the feed. */
const CHANGES = { lang: 'en', 'as-of': '2026-11-23', 'heading-level': '4', refresh: '30' } as const;
const NAMES = ['feed', ...Object.keys(CHANGES)];

function ordersOf(names: readonly string[]): string[][] {
  if (!names.length) return [[]];
  return names.flatMap((name) => ordersOf(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

function textOf(widget: KpGrantTimeline): string {
  return widget.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

/** Opens a widget whose feed is on its way, changes it in this order, and lets all feeds come. */
async function change(order: readonly string[], mayRender: boolean): Promise<{ text: string; heading: string }> {
  const [before, after] = [server.hold(first), server.hold(second)];
  const widget = await fixture<KpGrantTimeline>(
    `<kp-grant-timeline feed="${before.url}" lang="cs" as-of="2020-01-01"></kp-grant-timeline>`,
  );
  await eventually(() => expect(server.countOf(before.url)).toBe(1));
  for (const name of order) {
    widget.setAttribute(name, name === 'feed' ? after.url : CHANGES[name as keyof typeof CHANGES]);
    if (mayRender) await widget.updateComplete;
  }
  await eventually(() => expect(server.countOf(after.url)).toBe(1));
  await eventually(() =>
    expect(server.requests.find(({ url }) => url === before.url)!.init.signal!.aborted).toBe(true),
  );
  after.release();
  before.release();
  await eventually(() =>
    expect([widget.state, widget.shadowRoot!.querySelector<HTMLElement>('.kp')?.lang]).toEqual(['ready', 'en']),
  );
  await widget.updateComplete;
  const heading = widget.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')!.localName;
  const text = textOf(widget);
  widget.remove();
  return { text, heading };
}

describe('changes while a feed is on its way', () => {
  it.each([false, true])('end in the same in every order; drawn in between: %s', async (mayRender) => {
    const orders = ordersOf(NAMES);
    expect(orders).toHaveLength(120);
    const [wanted] = await Promise.all([change(orders[0]!, mayRender)]);
    expect(wanted.text).toContain('Druhý');
    expect(wanted.text).not.toContain('První');
    expect(wanted.text).toMatch(/23 November 2026/);
    expect(wanted.heading).toBe('h4');
    for (const order of orders) expect(await change(order, mayRender), order.join()).toEqual(wanted);
  });

  it('there and back end where they began, with the answer that was waited for first', async () => {
    const [one, other] = [server.hold(first), server.hold(second)];
    const widget = await fixture<KpGrantTimeline>(
      `<kp-grant-timeline feed="${one.url}" lang="cs" as-of="2026-11-23"></kp-grant-timeline>`,
    );
    for (const url of [other.url, one.url, other.url, one.url]) {
      widget.feed = url;
      await widget.updateComplete;
    }
    other.release();
    one.release();
    await eventually(() => expect(widget.state).toBe('ready'));
    expect(textOf(widget)).toContain('První');
    expect(textOf(widget)).not.toContain('Druhý');
  });

  it('data given meanwhile win over the feed, and give way to it when they are taken back', async () => {
    const { url, release } = server.hold(first);
    const widget = await fixture<KpGrantTimeline>(
      `<kp-grant-timeline feed="${url}" lang="cs" as-of="2026-11-23"></kp-grant-timeline>`,
    );
    widget.data = second;
    await eventually(() => expect(widget.state).toBe('ready'));
    release();
    await widget.updateComplete;
    expect(textOf(widget)).toContain('Druhý');
    widget.data = undefined;
    await eventually(() => expect(textOf(widget)).toContain('První'));
  });

  it('taking the widget off lets its request go, and nothing is shown or said of it', async () => {
    const { url } = server.hold(first);
    const widget = await fixture<KpGrantTimeline>(`<kp-grant-timeline feed="${url}" lang="cs"></kp-grant-timeline>`);
    const events: string[] = [];
    for (const name of ['kp-load', 'kp-error']) widget.addEventListener(name, () => events.push(name));
    await eventually(() => expect(server.countOf(url)).toBe(1));
    widget.setAttribute('heading-level', '5');
    widget.remove();
    await eventually(() => expect(server.requests.at(-1)!.init.signal!.aborted).toBe(true));
    await widget.updateComplete;
    expect([widget.state, events]).toEqual(['loading', []]);
  });
});
