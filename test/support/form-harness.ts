// How a test sees <kp-join-form>: it fills in fields, presses keys and buttons, and reads what is said.
import { userEvent } from 'vitest/browser';
import '../../src/widgets/join-form/define.ts';
// Here already, so that a test needn't wait for it.
import '../../src/widgets/join-form/join-form.desk.ts';
import type { MembershipRequest } from '../../src/membership/schema.ts';
import type { KpJoinForm } from '../../src/widgets/join-form/join-form.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { eventually } from './eventually.ts';
import type { FakeServer } from './fake-server.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

/** The least that can be sent. */
export const JANA = { name: 'Jana Součková', email: 'jana.souckova@example.cz' };

export class FormHarness extends WidgetHarness<KpJoinForm> {
  /** A form in Czech; without options, the invented town's without a receiver. */
  static async open(options: WidgetOptions = {}): Promise<FormHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    const form = new FormHarness(await mount('kp-join-form', { lang: 'cs', ...source, ...options }));
    await form.settled();
    return form;
  }

  /** After the desk, a module that is here already, has been asked for too. */
  override async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await super.settled();
  }

  /** The one with this name among the fields. */
  field(name: string): HTMLInputElement {
    const field = this.root.querySelector<HTMLInputElement>(`.form [name=${name}]`);
    if (!field) throw new Error(`no field "${name}"`);
    return field;
  }

  /** The answer with this value among radio buttons or boxes. */
  choice(value: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`.choice input[value="${value}"]`)!;
  }

  get hasForm(): boolean {
    return Boolean(this.root.querySelector('.form'));
  }

  get submitButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('.form button[type=submit]')!;
  }

  /** Types into fields, as a person does. */
  async fill(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await userEvent.fill(this.field(name), value);
    await this.settled();
  }

  async press(name: string): Promise<void> {
    await userEvent.click(this.button(name));
    await this.settled();
  }

  async submit(values: Record<string, string> = {}): Promise<void> {
    await this.fill(values);
    await userEvent.click(this.submitButton);
    await this.settled();
  }

  /** Sentences of the list above the form, each a link. */
  get summary(): string[] {
    return this.all('.faults a').map(textOf);
  }

  /** What is wrong, as it stands at the fields. */
  get problems(): string[] {
    return this.all('.problem p').map(textOf);
  }

  /** Why it could not be sent. */
  get failure(): string {
    return this.textIn('.form [part=error]');
  }

  get receipt(): string {
    return this.textIn('.receipt');
  }

  /** The element that has the focus in here. */
  get focused(): Element | null {
    return this.root.activeElement;
  }
}

/** An address that takes requests as `answers` say, one after another, the last one for ever; and gives a stamp. */
export function receiver(
  server: FakeServer,
  ...answers: ((request: MembershipRequest) => Response | Promise<Response>)[]
) {
  const requests: MembershipRequest[] = [];
  const endpoint = server.answer(({ init }) => {
    if (init.method !== 'POST') return Response.json({ stamp: 'razitko' });
    const request = JSON.parse(init.body as string) as MembershipRequest;
    requests.push(request);
    return answers[Math.min(requests.length, answers.length) - 1]!(request);
  });
  return { endpoint, requests };
}

/** Answers of the contract. */
export const answer = {
  taken: () => Response.json({ reference: 'VZ-2026-0147', reply_by: '2026-12-02' }, { status: 201 }),
  invalid:
    (...errors: { pointer: string; code: string; detail?: string }[]) =>
    () =>
      Response.json({ errors }, { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
  idReused: () => Response.json({ errors: [{ pointer: '/id', code: 'id_reused' }] }, { status: 422 }),
  status: (status: number, retryAfter?: number) => () =>
    new Response('', { status, headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) } }),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
};

/** What the announcer says, once it says something with these words. */
export async function hears(words: string): Promise<void> {
  await eventually(() => {
    const said = document.querySelector('[data-kp-announcer]')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    if (!said.includes(words)) throw new Error(`heard "${said}"`);
  });
}
