// <kp-join-form> and the page around it: a page that is one big form, fields that stood there before, leaving, links
// with a group.
import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { KpJoinForm } from '../../src/widgets/join-form/join-form.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { answer, FormHarness, hears, JANA, receiver } from '../support/form-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  history.replaceState(null, '', location.pathname);
  vi.restoreAllMocks();
});

/** Whether leaving the page now asks first. */
function asks(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Moves the element into a page that is itself one form, and tells what that form hears. */
async function inPageForm(form: FormHarness) {
  const pageForm = await fixture<HTMLFormElement>('<form action="/jinam"><input name="hledat"></form>');
  const heard: string[] = [];
  for (const type of ['submit', 'keydown', 'keypress', 'keyup', 'invalid', 'formdata']) {
    pageForm.addEventListener(type, (event) => {
      heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim());
      event.preventDefault();
    });
  }
  pageForm.append(form.element);
  await form.settled();
  return { pageForm, heard };
}

describe('in a page that is one big form', () => {
  it('sends by Enter without a word to the page, and adds nothing to its form', async () => {
    const { endpoint, requests } = receiver(server, answer.taken);
    const form = await FormHarness.open({ endpoint });
    const { pageForm, heard } = await inPageForm(form);
    await form.fill(JANA);
    form.field('name').focus();
    await userEvent.keyboard('a{Enter}');
    await eventually(() => expect(requests).toHaveLength(1));
    expect(requests[0]!.name).toMatch(/Jana|a/);
    expect(heard).toEqual([]);
    expect([...new FormData(pageForm).keys()]).toEqual(['hledat']);
    expect([...pageForm.elements].map((element) => (element as HTMLInputElement).name)).toEqual(['hledat']);
  });

  it('breaks lines by Enter in the message, and sends nothing', async () => {
    const { endpoint, requests } = receiver(server, answer.taken);
    const form = await FormHarness.open({ endpoint });
    const { heard } = await inPageForm(form);
    await form.fill(JANA);
    form.field('message').focus();
    await userEvent.keyboard('a{Enter}b');
    expect(form.field('message').value).toBe('a\nb');
    expect([heard, requests]).toEqual([[], []]);
  });

  it('lets Escape and Tab through, on which dialogs of the page rely', async () => {
    const form = await FormHarness.open();
    const { heard } = await inPageForm(form);
    form.field('name').focus();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('posts as an ordinary form does, outside of the page’s own', async () => {
    const { endpoint } = receiver(server, answer.taken);
    const posts: [string, string, string, boolean][] = [];
    let entries: [string, FormDataEntryValue][] = [];
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      posts.push([this.method, this.action, this.acceptCharset, this.isConnected]);
      entries = [...new FormData(this)];
    });
    const form = await FormHarness.open({ endpoint, 'endpoint-format': 'form' });
    const { heard } = await inPageForm(form);
    await userEvent.click(form.choice('seniori'));
    await userEvent.click(form.choice('rodiny'));
    await form.submit({ ...JANA, message: 'Řeřicha' });
    await eventually(() => expect(posts).toEqual([['post', endpoint, 'utf-8', true]]));
    expect(entries).toEqual([
      ['id', expect.stringMatching(/^[0-9a-f-]{36}$/)],
      ['kind', 'interest'],
      ['name', JANA.name],
      ['email', JANA.email],
      ['working_groups', 'seniori'],
      ['working_groups', 'rodiny'],
      ['message', 'Řeřicha'],
      ['language', 'cs'],
      ['privacy_version', '2026-11'],
      ['page_url', document.URL.split('#')[0]],
      ['contact_note_2', ''],
      ['stamp', 'razitko'],
    ]);
    expect(heard).toEqual([]);
    expect(form.submitButton.ariaDisabled).toBe('true');
    form.submitButton.click();
    await form.settled();
    expect(posts).toHaveLength(1);
    // The page came back from the browser's memory: what was typed is there, and may be sent again.
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await form.settled();
    expect([form.submitButton.ariaDisabled, asks()]).toEqual(['true', false]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await form.settled();
    expect([form.submitButton.ariaDisabled, form.field('name').value]).toEqual([null, JANA.name]);
    expect([asks(), form.failure]).toEqual([true, '']);
  });

  it.each([
    ['_parent', '_parent'],
    ['_blank', '_self'],
  ])('posts from a page whose base names %s to %s', async (named, target) => {
    const { endpoint } = receiver(server, answer.taken);
    const base = document.createElement('base');
    base.target = named;
    document.head.append(base);
    onTestFinished(() => base.remove());
    const targets: string[] = [];
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      targets.push(this.target);
    });
    const form = await FormHarness.open({ endpoint, 'endpoint-format': 'form' });
    await form.fill(JANA);
    await form.submit();
    await vi.waitFor(() => expect(targets).toEqual([target]));
  });

  it('says that nobody knows where a post left the page as it was, and guards what was typed again', async () => {
    const { endpoint } = receiver(server, answer.taken);
    const targets: string[] = [];
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      targets.push(this.target);
    });
    const form = await FormHarness.open({ endpoint, 'endpoint-format': 'form' });
    await form.fill(JANA);
    // Not by a fake clock: the announcer goes on by the real one.
    const timers = vi.spyOn(globalThis, 'setTimeout');
    await form.submit();
    expect([targets, asks(), form.submitButton.ariaDisabled]).toEqual([['_self'], false, 'true']);
    const [giveUp] = timers.mock.calls.findLast(([, delay]) => delay === 20_000)!;
    giveUp();
    await form.settled();
    expect(form.failure).toContain('Nevíme, jestli zpráva došla Server úřadu neodpověděl včas.');
    expect([asks(), form.submitButton.ariaDisabled, form.field('name').value]).toEqual([true, null, JANA.name]);
    await hears('Nevíme, jestli zpráva došla.');
    await form.submit();
    expect([targets.length, form.failure]).toEqual([2, '']);
  });
});

describe('fields that stood there before', () => {
  const FALLBACK = `<form action="/stary"><p><input name="name"><input name="email" type="email"><textarea name="message"></textarea>
    <input type="checkbox" name="working_groups" value="seniori"><input type="radio" name="participant_role" value="other">
    <input name="neznamy" value="x"></p></form>`;

  it('hand over what was typed, and the focus', async () => {
    const { url, release } = server.hold(VZOROV);
    const form = await FormHarness.open({ feed: url, content: FALLBACK });
    const old = form.element.querySelector('form')!;
    const field = (name: string) => old.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    await userEvent.fill(field('name'), JANA.name);
    await userEvent.fill(field('email'), JANA.email);
    await userEvent.click(field('working_groups'));
    await userEvent.click(field('participant_role'));
    await userEvent.fill(field('message'), 'Rozepsaná zpráva');
    (field('message') as unknown as HTMLTextAreaElement).setSelectionRange(3, 3);
    release();
    await form.reaches('ready');
    expect(['name', 'email', 'message'].map((name) => form.field(name).value)).toEqual([
      JANA.name,
      JANA.email,
      'Rozepsaná zpráva',
    ]);
    expect([form.choice('seniori').checked, form.choice('other').checked]).toEqual([true, true]);
    await eventually(() => expect(form.focused).toBe(form.field('message')));
    expect((form.focused as HTMLTextAreaElement).selectionStart).toBe(3);
  });

  it('hold up no page that is one big form, and are not sent along with it', async () => {
    const { url, release } = server.hold(VZOROV);
    const pageForm = await fixture<HTMLFormElement>(
      `<form><input name="hledat"><kp-join-form lang="cs" feed="${url}">
        <input name="name" required><input name="email" type="email"><input required></kp-join-form></form>`,
    );
    const form = new FormHarness(pageForm.querySelector('kp-join-form')!);
    await userEvent.fill(pageForm.querySelector<HTMLInputElement>('[name=email]')!, 'jana@');
    expect(pageForm.checkValidity()).toBe(false);
    release();
    await form.reaches('ready');
    expect(pageForm.checkValidity()).toBe(true);
    expect([...new FormData(pageForm).keys()]).toEqual(['hledat']);
    expect(form.field('email').value).toBe('jana@');
  });

  it('leave no button behind that Enter in the page’s own fields would press', async () => {
    const { url, release } = server.hold(VZOROV);
    const pageForm = await fixture<HTMLFormElement>(
      `<form><kp-join-form lang="cs" feed="${url}"><input name="message" type="submit" value="Odeslat">
        <button name="needs" value="x">Odeslat</button></kp-join-form><input name="hledat"><button id="hledat">Hledat</button></form>`,
    );
    const form = new FormHarness(pageForm.querySelector('kp-join-form')!);
    release();
    await form.reaches('ready');
    const pressed = new Promise((resolve) => {
      pageForm.addEventListener('submit', (event) => {
        event.preventDefault();
        resolve(event.submitter?.id);
      });
    });
    pageForm.querySelector<HTMLInputElement>('[name=hledat]')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(await pressed).toBe('hledat');
    expect([form.field('message').value, form.field('needs').value]).toEqual(['', '']);
  });

  it('are left alone as long as there is no form: nobody is asked about words that nobody sees', async () => {
    const content = FALLBACK.replace('name="name"', 'name="name" value="Jana"');
    const form = await FormHarness.open({ content, data: { ...VZOROV, _kp: { contacts: VZOROV._kp.contacts } } });
    expect(form.hasForm).toBe(false);
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    form.element.data = VZOROV;
    await form.settled();
    expect(form.field('name').value).toBe('Jana');
  });

  it('are taken over once: a later reload brings nothing back', async () => {
    const form = await FormHarness.open({ content: FALLBACK.replace('name="name"', 'name="name" value="Starý"') });
    await form.fill({ name: 'Nový' });
    form.element.data = structuredClone(VZOROV);
    await form.settled();
    expect(form.field('name').value).toBe('Nový');
  });
});

describe('leaving the page', () => {
  it('asks only while there are words that nobody has taken', async () => {
    const { endpoint } = receiver(server, answer.status(503), answer.taken);
    const form = await FormHarness.open({ endpoint });
    expect(asks()).toBe(false);
    await form.fill(JANA);
    expect(asks()).toBe(true);
    await form.submit();
    await eventually(() => expect(form.failure).not.toBe(''));
    expect(asks()).toBe(true);
    form.element.remove();
    expect(asks()).toBe(false);
    (await fixture('<div></div>')).append(form.element);
    expect(asks()).toBe(true);
    await form.submit();
    await eventually(() => expect(form.receipt).not.toBe(''));
    expect(asks()).toBe(false);
  });

  it('asks nothing once the words were emptied', async () => {
    const form = await FormHarness.open();
    await form.fill(JANA);
    await form.fill({ name: '', email: ' ' });
    expect(asks()).toBe(false);
  });

  it('asks for a prepared message until it lies in the mail program', async () => {
    const form = await FormHarness.open();
    await form.submit(JANA);
    expect(form.text).toContain('Zpráva ještě není odeslaná');
    expect(asks()).toBe(true);
    form.button('Otevřít poštovní program').addEventListener('click', (event) => event.preventDefault());
    await form.press('Otevřít poštovní program');
    expect(asks()).toBe(false);
    await form.press('Upravit formulář');
    expect(asks()).toBe(true);
  });

  it('asks for a prepared message until it was copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const form = await FormHarness.open();
    await form.submit(JANA);
    await form.press('Zkopírovat text');
    expect(asks()).toBe(true);
    write.mockResolvedValue(undefined);
    await form.press('Zkopírovat text');
    expect(asks()).toBe(false);
  });
});

describe('a chosen group', () => {
  const select = (id: string, kind = 'membership'): boolean =>
    document.body.dispatchEvent(new CustomEvent('kp-select', { detail: { kind, id }, bubbles: true }));
  const chosen = (form: FormHarness): string[] =>
    form
      .all('[name=working_groups]')
      .flatMap((box) => ((box as HTMLInputElement).checked ? [(box as HTMLInputElement).value] : []));

  it('comes with the address of the page', async () => {
    history.replaceState(null, '', '?kp-group=rodiny');
    expect(chosen(await FormHarness.open())).toEqual(['rodiny']);
  });

  it('of which nobody knows is left out', async () => {
    history.replaceState(null, '', '?kp-group=nikdo');
    const { endpoint, requests } = receiver(server, answer.taken);
    const form = await FormHarness.open({ endpoint });
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(1));
    expect(requests[0]).not.toHaveProperty('working_groups');
  });

  it('comes from a list on the same page: the form is in sight, has the focus, and says it', async () => {
    const form = await FormHarness.open();
    await form.fill({ name: 'Jana' });
    select('seniori', 'grant-programme');
    await form.settled();
    expect(chosen(form)).toEqual([]);
    select('seniori');
    await form.settled();
    select('rodiny');
    await form.settled();
    expect(chosen(form)).toEqual(['seniori', 'rodiny']);
    await eventually(() => expect(form.focused?.textContent).toBe('Mám zájem se zapojit'));
    expect(form.field('name').value).toBe('Jana');
    await hears('Vybraná skupina: Rodiny s dětmi a mládež');
  });

  it('is heard by the form to which the link leads, not by another on the page', async () => {
    const first = await FormHarness.open({ id: 'prvni' });
    const second = await FormHarness.open({ id: 'druhy' });
    history.replaceState(null, '', '#prvni');
    select('seniori');
    await first.settled();
    expect(chosen(first)).toEqual(['seniori']);
    expect(chosen(second)).toEqual([]);
    await eventually(() => expect(document.activeElement).toBe(first.element));
  });

  it('comes at the load of the page to the form to which its link leads', async () => {
    history.replaceState(null, '', '?kp-group=seniori#druhy');
    const page = await fixture<HTMLElement>(
      '<div><kp-join-form id="prvni"></kp-join-form><kp-join-form id="druhy"></kp-join-form></div>',
    );
    const forms = [...page.children].map((element) => new FormHarness(element as KpJoinForm));
    for (const { element } of forms) element.data = VZOROV;
    await forms[1]!.reaches('ready');
    await forms[1]!.settled();
    expect(forms.map(chosen)).toEqual([[], ['seniori']]);
  });

  it('takes the place of a prepared message, and what was typed is guarded again', async () => {
    const form = await FormHarness.open();
    await form.submit(JANA);
    expect(form.text).toContain('Zpráva ještě není odeslaná');
    select('seniori');
    await form.settled();
    expect([form.field('name').value, ...chosen(form)]).toEqual([JANA.name, 'seniori']);
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  });

  it('chosen while the feed is still on its way is there when the form is', async () => {
    const { url, release } = server.hold(VZOROV);
    const form = await FormHarness.open({ feed: url });
    select('seniori');
    release();
    await form.reaches('ready');
    expect(chosen(form)).toEqual(['seniori']);
  });

  it('begins a new form after a receipt', async () => {
    const { endpoint } = receiver(server, answer.taken);
    const form = await FormHarness.open({ endpoint });
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).not.toBe(''));
    select('seniori');
    await form.settled();
    expect([form.field('name').value, ...chosen(form)]).toEqual(['', 'seniori']);
    // The number of the last message stands nowhere else by now.
    expect(form.textIn('.body')).toMatch(
      /^Předchozí zprávu jsme přijali pod číslem VZ-2026-0147\. Mám zájem se zapojit/,
    );
    await expectAccessible(form.element);
  });

  it("goes along to the town's own form", async () => {
    const form = await FormHarness.open({ 'form-url': 'https://vzorov.example/formular?a=1' });
    expect(form.button('Otevřít formulář').getAttribute('href')).toBe('https://vzorov.example/formular?a=1');
    select('seniori');
    await form.settled();
    expect(form.button('Otevřít formulář').getAttribute('href')).toBe(
      'https://vzorov.example/formular?a=1&kp-group=seniori',
    );
    // What anybody may write into a link to the page goes no further.
    select('"><b>nikdo');
    await form.settled();
    expect(form.button('Otevřít formulář').getAttribute('href')).toBe('https://vzorov.example/formular?a=1');
  });
});

describe('addresses in the tag', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'http://', 'www.vzorov.example/prijem'])(
    '%s is no receiver and no form',
    async (url) => {
      const form = await FormHarness.open({ endpoint: url, 'form-url': url, debug: true });
      await form.submit(JANA);
      expect(form.text).toContain('Zpráva ještě není odeslaná');
      expect(form.all('a').filter((link) => link.getAttribute('href') === url)).toEqual([]);
      await eventually(() => expect(form.textIn('.check')).toContain(`endpoint="${url}"`));
      expect(form.textIn('.check')).toContain(`form-url="${url}"`);
    },
  );

  it('are resolved against the base of the page', async () => {
    const base = document.createElement('base');
    base.href = 'https://jinde.example/cesta/';
    document.head.append(base);
    try {
      const form = await FormHarness.open({ 'form-url': 'formular' });
      expect(form.button('Otevřít formulář').getAttribute('href')).toBe('https://jinde.example/cesta/formular');
    } finally {
      base.remove();
    }
  });

  it('come from the tag alone, never from a feed', async () => {
    const data = {
      ...VZOROV,
      _kp: { ...VZOROV._kp, joining: { ...VZOROV._kp.joining, endpoint: 'https://zly.example/' } },
    };
    const form = await FormHarness.open({ data });
    await form.submit(JANA);
    expect(form.text).toContain('Zpráva ještě není odeslaná');
    expect(server.requests).toEqual([]);
  });

  it('unknown words in the tag fall back, and the webmaster is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const form = await FormHarness.open({
      kind: 'prihlaska',
      'endpoint-format': 'xml',
      endpont: '/prijem',
      debug: true,
    });
    const element: KpJoinForm = form.element;
    expect([element.kind, element.endpointFormat]).toEqual(['interest', 'json']);
    expect(warn.mock.calls.map(([message]) => String(message)).join()).toContain('kind="prihlaska"');
    await eventually(() => expect(form.textIn('.check')).toContain('kind="prihlaska" nelze použít'));
    expect(form.textIn('.check')).toMatch(/endpoint-format="xml" nelze použít.+form/);
    expect(form.textIn('.check')).toContain('Atribut endpont prvek <kp-join-form> nezná');
  });
});
