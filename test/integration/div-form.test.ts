// `<div data-kp-widget="…">` for editors that strip unknown tags, and what the page's script does at its start.
import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { upgradeDivs } from '../../src/core/div-form.ts';
import type { KpElement } from '../../src/core/kp-element.ts';
import '../../src/widgets/coordinator-card/define.ts';
import '../../src/widgets/grant-timeline/define.ts';
import '../../src/widgets/join-form/define.ts';
import { contact, feedOf, programme, VZOROV } from '../../stories/feeds.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { textOf } from '../support/widget-harness.ts';

const FEED = feedOf({
  contacts: [contact(), contact({ id: 'druha', name: 'Alena Bártová', titles_before: undefined })],
  grant_programmes: [programme()],
});

let server: FakeServer;
let url: string;
let end: () => void = () => undefined;

beforeEach(() => {
  server = new FakeServer().start();
  url = server.serve(FEED);
});

afterEach(() => {
  end();
  server.stop();
});

/** The widget inside a div, once there is one. */
async function widgetIn(div: Element): Promise<KpElement> {
  return eventually(() => {
    const widget = div.querySelector<KpElement>('kp-coordinator-card, kp-grant-timeline');
    expect(widget?.state).toBe('ready');
    return widget!;
  });
}

function headingIn(widget: KpElement): string {
  return textOf(widget.shadowRoot!.querySelector('[part=heading]')!);
}

function divWith(attributes: string, content = ''): string {
  return `<div data-kp-widget="coordinator-card" data-lang="cs" data-feed="${url}" ${attributes}>${content}</div>`;
}

describe('a form of the page', () => {
  it('whose fields hide its own methods stops no other div', async () => {
    const page = await fixture(
      `<div><form data-kp-widget="coordinator-card"><input name="getAttribute"><input name="children"></form>${divWith('')}</div>`,
    );
    end = upgradeDivs();
    expect(headingIn(await widgetIn(page))).toBe('Bc. Petra Vzorová');
  });
});

describe('a div of the page', () => {
  it('with a slip of the pen in its attributes names it, where the page is checked, and no other', async () => {
    const slips = 'data-contakt="druha" data-compact data-debug data-v-1a2b data-id="7" class="a"';
    const page = await fixture(`<div>${divWith(slips)}</div>`);
    end = upgradeDivs();
    const widget = await widgetIn(page);
    await eventually(() => {
      const told = [...widget.shadowRoot!.querySelectorAll('.check p')].map(textOf).join('\n');
      expect(told).toContain('Atribut data-contakt prvek <kp-coordinator-card> nezná');
      expect(told).not.toMatch(/Atribut data-(?!contakt)/);
    });
  });

  it('becomes a widget, keeps its place, and its content is the fallback', async () => {
    const div = await fixture(divWith('class="ramecek" id="kontakt"', '<p>Volejte 214.</p>'));
    end = upgradeDivs();
    const widget = await widgetIn(div);
    expect(headingIn(widget)).toBe('Bc. Petra Vzorová');
    expect(div.className).toBe('ramecek');
    expect(div.id).toBe('kontakt');
    expect(widget.textContent).toBe('Volejte 214.');
    expect(div.children).toHaveLength(1);
  });

  it('hands on the attributes that the widget knows, and no others', async () => {
    const div = await fixture(
      divWith('data-contact="druha" data-heading-level="4" data-onclick="alert(1)" data-style="color:red" data-id="x"'),
    );
    end = upgradeDivs();
    const widget = await widgetIn(div);
    expect(widget.getAttributeNames().sort()).toEqual(['contact', 'feed', 'heading-level', 'lang']);
    expect(widget.shadowRoot!.querySelector('h4')!.textContent).toBe('Alena Bártová');
  });

  it('is upgraded once, also where two scripts do it', async () => {
    const div = await fixture(divWith(''));
    const [first, second] = [upgradeDivs(), upgradeDivs()];
    end = () => (first(), second());
    await widgetIn(div);
    expect(div.querySelectorAll('kp-coordinator-card')).toHaveLength(1);
  });

  it('with an unknown name, or a name that is no widget of ours, stays as it is', async () => {
    const box = await fixture(`<div>
      <div data-kp-widget="nothing">a</div><div data-kp-widget="">b</div><div data-kp-widget="x y">c</div></div>`);
    end = upgradeDivs();
    expect([...box.children].map((div) => div.innerHTML)).toEqual(['a', 'b', 'c']);
  });
});

describe('a form in a div, in which somebody types already', () => {
  const form = (url: string) => `<div data-kp-widget="join-form" data-lang="cs" data-feed="${url}">
    <input name="name"><textarea name="message"></textarea><input name="jine"></div>`;
  const focusedIn = (div: Element) => div.querySelector('kp-join-form')?.shadowRoot?.activeElement as HTMLInputElement;

  it('keeps the focus, the caret and every letter, from the fallback on', async () => {
    const { url, release } = server.hold(VZOROV);
    const div = await fixture(form(url));
    const field = div.querySelector('textarea')!;
    await userEvent.fill(field, 'Přduráda');
    field.setSelectionRange(2, 2);
    end = upgradeDivs();
    await eventually(() => expect(document.activeElement).toBe(field));
    expect(div.querySelector<KpElement>('kp-join-form')?.state).toBe('loading');
    await userEvent.keyboard('i');
    field.setSelectionRange(5, 5);
    release();
    await eventually(() => expect(focusedIn(div)?.name).toBe('message'));
    await userEvent.keyboard(' ');
    expect(focusedIn(div).value).toBe('Přidu ráda');
  });

  it('keeps them also where the feed is here at once', async () => {
    const url = server.serve(VZOROV);
    await widgetIn(await fixture(`<div><kp-coordinator-card feed="${url}"></kp-coordinator-card></div>`));
    const div = await fixture(form(url));
    const field = div.querySelector<HTMLInputElement>('[name=name]')!;
    await userEvent.fill(field, 'Jna');
    field.setSelectionRange(1, 1);
    end = upgradeDivs();
    await eventually(() => expect(focusedIn(div)?.name).toBe('name'));
    await userEvent.keyboard('a');
    expect(focusedIn(div).value).toBe('Jana');
  });

  it('leads from a field that the form has not to its heading, and leaves who types elsewhere there', async () => {
    const div = await fixture(form(server.serve(VZOROV)));
    await userEvent.fill(div.querySelector('[name=jine]')!, 'x');
    end = upgradeDivs();
    await eventually(() => expect(focusedIn(div)?.textContent).toBe('Mám zájem se zapojit'));
    end();
    const box = await fixture(`<div><input id="elsewhere">${form(server.serve(VZOROV))}</div>`);
    box.querySelector('input')!.focus();
    end = upgradeDivs();
    await eventually(() => expect(box.querySelector<KpElement>('kp-join-form')?.state).toBe('ready'));
    expect(document.activeElement?.id).toBe('elsewhere');
  });
});

describe('a div that comes later', () => {
  it('becomes a widget, alone or deep in what was inserted', async () => {
    end = upgradeDivs();
    const box = await fixture('<div></div>');
    box.innerHTML = `<section><article>${divWith('')}</article></section>`;
    expect(headingIn(await widgetIn(box))).toBe('Bc. Petra Vzorová');
  });

  it('is followed when its attributes change', async () => {
    end = upgradeDivs();
    const div = await fixture(divWith(''));
    const widget = await widgetIn(div);
    div.setAttribute('data-contact', 'druha');
    await eventually(() => expect(headingIn(widget)).toBe('Alena Bártová'));
    div.setAttribute('data-onclick', 'alert(1)');
    div.setAttribute('data-heading-level', '5');
    await eventually(() => expect(widget.getAttribute('heading-level')).toBe('5'));
    expect(widget.hasAttribute('onclick')).toBe(false);
  });

  it('is left alone after the end', async () => {
    upgradeDivs()();
    const div = await fixture(divWith(''));
    await new Promise((resolve) => setTimeout(resolve));
    expect(div.children).toHaveLength(0);
  });
});

describe('many widgets', () => {
  it('ask once for the feed that they share', async () => {
    end = upgradeDivs();
    const box = await fixture(
      `<div>${divWith('').repeat(20)}${`<kp-grant-timeline lang="cs" feed="${url}"></kp-grant-timeline>`.repeat(5)}</div>`,
    );
    await widgetIn(box);
    const widgets = [...box.querySelectorAll<KpElement>('kp-coordinator-card, kp-grant-timeline')];
    expect(widgets).toHaveLength(25);
    await eventually(() => expect(widgets.map(({ state }) => state)).toEqual(widgets.map(() => 'ready')));
    expect(server.countOf(url)).toBe(1);
  });
});
