// <kp-join-form> where what checks and sends it hangs on a poor connection: the button doesn't wait for ever.
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, WidgetHarness } from '../support/widget-harness.ts';
import '../../src/widgets/join-form/define.ts';

const desk = vi.hoisted(() => ({ arrive: (): void => undefined }));

vi.mock(
  '../../src/widgets/join-form/join-form.desk.ts',
  () => new Promise((resolve) => (desk.arrive = () => resolve({}))),
);

afterEach(() => {
  vi.useRealTimers();
  desk.arrive();
});

it('gives up after 20 s, keeps what was typed, and can be pressed again', async () => {
  const endpoint = 'https://feeds.example/prihlasky';
  const form = new WidgetHarness(await mount('kp-join-form', { data: VZOROV, lang: 'cs', endpoint }));
  await form.settled();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const name = form.root.querySelector<HTMLInputElement>('[name=name]')!;
  await userEvent.fill(name, 'Jana Součková');
  form.button('Odeslat').click();
  await form.element.updateComplete;
  expect(form.button('Odesíláme…').ariaDisabled).toBe('true');
  await vi.advanceTimersByTimeAsync(200);
  expect(document.querySelector('[data-kp-announcer]')?.textContent).toBe('Odesíláme…');
  await vi.advanceTimersByTimeAsync(20_000);
  await form.element.updateComplete;
  expect(form.textIn('.form [part=error]')).toContain('Zatím se nepodařilo odeslat');
  expect(name.value).toBe('Jana Součková');
  expect(form.button('Odeslat znovu').ariaDisabled).toBeNull();
});
