// The scripts as they ship, two of them on one page: one store, one request, one definition, no word in the console.
import { fixture } from '@open-wc/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KpElement } from '../../src/core/kp-element.ts';
import { contact, feedOf, programme } from '../../stories/feeds.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';

const BUILT = Object.keys(import.meta.glob('../../dist/cdn/**/*.js')).map((file) => file.replace('../..', ''));

/** Runs a built script as a page does, as often as it is asked to. */
function runScript(path: string, type: 'module' | 'text/javascript' = 'module'): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = type;
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} did not run`));
    document.head.append(script);
  });
}

const server = new FakeServer().start();
const errors: unknown[] = [];
const onError = (event: ErrorEvent): unknown => errors.push(event.message);

beforeAll(() => window.addEventListener('error', onError));
afterAll(() => {
  window.removeEventListener('error', onError);
  server.stop();
});
afterEach(() => vi.restoreAllMocks());

describe.skipIf(!BUILT.includes('/dist/cdn/kp-widgets.js'))('built scripts', () => {
  it('of one widget each share one request', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await runScript('/dist/cdn/widgets/coordinator-card.js');
    await runScript('/dist/cdn/widgets/grant-timeline.js');
    const url = server.serve(feedOf({ contacts: [contact()], grant_programmes: [programme()] }));
    const box = await fixture<HTMLDivElement>(`<div lang="cs">
      <kp-coordinator-card feed="${url}"></kp-coordinator-card>
      <kp-grant-timeline feed="${url}"></kp-grant-timeline></div>`);
    const widgets = [...box.children] as KpElement[];
    await eventually(() => expect(widgets.map(({ state }) => state)).toEqual(['ready', 'ready']));
    expect(widgets[0]!.constructor).not.toBe(widgets[1]!.constructor);
    expect(server.countOf(url)).toBe(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may run again, whole and as a classic script, and change nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = customElements.get('kp-grant-timeline');
    await runScript('/dist/cdn/kp-widgets.js');
    await runScript('/dist/cdn/kp-widgets.js?ver=2');
    await runScript('/dist/cdn/kp-widgets.classic.js', 'text/javascript');
    expect(customElements.get('kp-grant-timeline')).toBe(before);
    expect(warn).not.toHaveBeenCalled();
    expect(errors).toEqual([]);
  });

  it('turn a div into one widget, however many of them there are', async () => {
    const url = server.serve(feedOf({ contacts: [contact()] }));
    const div = await fixture<HTMLDivElement>(
      `<div data-kp-widget="coordinator-card" data-feed="${url}" data-lang="cs"></div>`,
    );
    const card = await eventually(() => {
      const widget = div.querySelector<KpElement>('kp-coordinator-card');
      expect(widget?.state).toBe('ready');
      return widget!;
    });
    expect(div.children).toHaveLength(1);
    expect(card.shadowRoot!.textContent).toContain('Petra');
  });
});

describe('the place where scripts meet', () => {
  it('belongs to the page: what a stranger left there is neither used nor changed', async () => {
    const key = Symbol.for('kp-widgets');
    const shared = Object.getOwnPropertyDescriptor(globalThis, key);
    const stranger = { version: 1, store: { load: 'no function' } };
    Object.defineProperty(globalThis, key, { value: stranger, configurable: true });
    const { pageStore } = await import('../../src/core/shared-store.ts');
    const url = server.serve(feedOf({}));
    expect((await pageStore().load(url)).state).toBe('ready');
    expect(pageStore()).toBe(pageStore());
    expect(Reflect.get(globalThis, key)).toBe(stranger);
    Reflect.deleteProperty(globalThis, key);
    if (shared) Object.defineProperty(globalThis, key, shared);
  });
});
