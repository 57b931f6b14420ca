// <kp-join-form> where the script that sends can't be had, at first: nothing typed is lost, and another try may succeed.
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { VZOROV } from '../../stories/feeds.ts';
import { eventually } from '../support/eventually.ts';
import { mount, WidgetHarness } from '../support/widget-harness.ts';
import '../../src/widgets/join-form/define.ts';

vi.mock('../../src/widgets/join-form/join-form.desk.ts', () => ({
  Desk: class {
    constructor() {
      throw new TypeError('Failed to fetch dynamically imported module');
    }
  },
}));

afterEach(() => {
  vi.restoreAllMocks();
});

it('says that it could not be sent, and keeps what was typed', async () => {
  const element = await mount('kp-join-form', {
    data: VZOROV,
    lang: 'cs',
    endpoint: 'https://feeds.example/prihlasky',
  });
  const form = new WidgetHarness(element);
  await form.settled();
  const name = form.root.querySelector<HTMLInputElement>('[name=name]')!;
  await userEvent.fill(name, 'Jana Součková');
  await userEvent.click(form.button('Odeslat'));
  await eventually(() =>
    expect(form.textIn('.form [part=error]')).toBe(
      'Zatím se nepodařilo odeslat Nepodařilo se načíst tu část formuláře, která zprávy odesílá. ' +
        'Jste připojeni k internetu? ' +
        'Vše, co jste napsali, zůstává vyplněné.',
    ),
  );
  expect(name.value).toBe('Jana Součková');
  expect(form.button('Odeslat znovu').ariaDisabled).toBeNull();
});
