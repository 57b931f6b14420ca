// The join form: filled in by mouse and keyboard, sent to the development receiver, and each of its answers.
import { expect } from 'vitest';
import { describeBehaviour } from './behaviour.ts';
import type { Visitor } from './visitor.ts';

const FORM = 'kp-join-form';

/** Opens the page and fills in what is needed; a mark such as `#503` in the name asks the receiver for an answer. */
async function fillIn(visitor: Visitor, mark = ''): Promise<void> {
  await visitor.open('/ukazka/');
  await visitor.fill(FORM, 'input[name=name]', '', `Jan Novak${mark}`);
  await visitor.fill(FORM, 'input[name=email]', '', 'jan@example.org');
}

const send = (visitor: Visitor): Promise<void> => visitor.click(FORM, 'button[type=submit]');
const nameOf = (visitor: Visitor): Promise<unknown> => visitor.value(FORM, 'input[name=name]', '', 'value');

describeBehaviour('the form', ({ behaves }) => {
  behaves('it is sent and answered with a number, which the receiver has too', async ({ visitor }) => {
    await fillIn(visitor);
    await send(visitor);
    await visitor.sees(FORM, 'Děkujeme, váš zájem jsme přijali');
    const [number] = /\d{4}-\d{4}/.exec(await visitor.read(FORM)) ?? [];
    expect(number).toBeDefined();
    expect(await visitor.said()).toEqual([]);
    const { url } = { url: `${visitor.site}/requests/` };
    const list = await (await fetch(url, { headers: { Accept: 'text/html' } })).text();
    expect(list).toContain(number);
    expect(list).toContain('Jan Novak');
  });

  behaves('letters of Czech and Ukrainian arrive as they were typed', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(FORM, 'input[name=name]', '', 'Žaneta Říhová Їжак');
    expect(await nameOf(visitor)).toBe('Žaneta Říhová Їжак');
  });

  behaves('faults are listed, and each leads to its field', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await send(visitor);
    await visitor.sees(FORM, 'Formulář zatím není odeslaný');
    await visitor.click(FORM, '[part=error] a', 'Napište jméno');
    await visitor.until(() => (window.kpHands.focused() as HTMLInputElement | null)?.name === 'name');
    expect(await visitor.value(FORM, 'input[name=name]', '', 'aria-invalid')).toBe('true');
  });

  behaves('an incomplete address is named beside its field', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(FORM, 'input[name=name]', '', 'Jan');
    await visitor.fill(FORM, 'input[name=email]', '', 'jan');
    await send(visitor);
    await visitor.sees(FORM, 'E-mailová adresa není úplná');
  });

  behaves('the link of a group ticks it in the form on the same page', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.click('kp-working-group-list', '.sum button', 'Senioři');
    await visitor.click('kp-working-group-list', 'a', 'Chci se zapojit: Senioři');
    await visitor.until(
      () => (window.kpHands.find('kp-join-form', 'input[type=checkbox]', 'Senioři')[0] as HTMLInputElement).checked,
    );
    expect(await visitor.value(FORM, 'input[type=checkbox]', 'Rodiny', 'checked')).toBe(false);
  });

  behaves('a group in the address is ticked from the start', async ({ visitor }) => {
    await visitor.open('/ukazka/?kp-group=seniori#kp-join');
    await visitor.until(
      () => (window.kpHands.find('kp-join-form', 'input[type=checkbox]', 'Senioři')[0] as HTMLInputElement).checked,
    );
  });

  behaves('a checkbox is ticked with the space bar', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.tab.evaluate(() =>
      window.kpHands.find('kp-join-form', 'input[type=checkbox]', 'Senioři')[0]!.focus(),
    );
    await visitor.tab.press('Space');
    expect(await visitor.value(FORM, 'input[type=checkbox]', 'Senioři', 'checked')).toBe(true);
  });

  behaves('Enter in a field sends it', async ({ visitor }) => {
    await fillIn(visitor);
    await visitor.tab.press('Enter');
    await visitor.sees(FORM, 'Děkujeme, váš zájem jsme přijali');
  });

  for (const [mark, words] of [
    ['#503', 'Server úřadu je dočasně mimo provoz'],
    ['#429', 'Server teď vyřizuje příliš mnoho požadavků'],
    ['#500', 'Zatím se nepodařilo odeslat'],
    ['#413', 'Text je příliš dlouhý'],
    ['#login', 'Nevíme, jestli zpráva došla'],
    ['#reset!', 'Nevíme, jestli zpráva došla'],
    ['#timeout!', 'Nevíme, jestli zpráva došla'],
    ['#422', 'Formulář zatím není odeslaný'],
  ] as const) {
    behaves(`the answer ${mark.slice(1).replace('!', '')} is said, and nothing typed is lost`, async ({ visitor }) => {
      await fillIn(visitor, ` ${mark}`);
      await send(visitor);
      await visitor.sees(FORM, words);
      expect(await nameOf(visitor)).toBe(`Jan Novak ${mark}`);
    });
  }

  for (const mark of ['#409', '#id']) {
    behaves(`the answer ${mark.slice(1)} is met by a repetition that succeeds`, async ({ visitor }) => {
      await fillIn(visitor, ` ${mark}`);
      await send(visitor);
      await visitor.sees(FORM, 'Děkujeme, váš zájem jsme přijali');
    });
  }

  behaves('after a failure it is sent again by the same button', async ({ visitor }) => {
    await fillIn(visitor, ' #500');
    await send(visitor);
    await visitor.sees(FORM, 'Zatím se nepodařilo odeslat');
    await visitor.until(() => {
      const [button] = window.kpHands.find('kp-join-form', 'button[type=submit]');
      return button?.getAttribute('aria-disabled') !== 'true';
    });
    await send(visitor);
    await visitor.sees(FORM, 'Děkujeme, váš zájem jsme přijali');
  });

  behaves('from the receipt one comes back to the form', async ({ visitor }) => {
    await fillIn(visitor);
    await send(visitor);
    await visitor.click(FORM, 'button', 'Zpět k formuláři');
    await visitor.sees(FORM, 'Mám zájem se zapojit');
  });

  behaves('the privacy notice opens', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.click(FORM, 'details.privacy > summary');
    await visitor.sees(FORM, 'Právní základ');
  });
});
