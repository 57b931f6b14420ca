// How a message leaves: by the desk, which comes by a request of its own, and not before a wait is over. Knows neither
// the form nor words for people.
import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MembershipRequest } from '../../membership/schema.ts';
import type { SendOutcome } from '../../membership/send-request.ts';
import type { Answered, Desk } from './join-form.desk.ts';

/** What came of a request that was not taken, shown beside the button; `not_loaded`: the desk could not be had. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' } | { kind: 'invalid' }> | { kind: 'not_loaded' };

/** How long the desk is waited for, in ms; what comes later is there for another try. */
const PATIENCE = 20_000;

interface Listener {
  /** Told of every outcome, once; with the request as it was sent in the end. */
  onAnswer: (outcome: SendOutcome, request: MembershipRequest) => void;
  /** The server is still storing what it has. */
  onProcessing: () => void;
  /** The wait is over. */
  onReady: () => void;
}

type Host = ReactiveControllerHost & EventTarget;
type Parcel = readonly [endpoint: string, request: MembershipRequest];

export class Sending implements ReactiveController {
  desk: Desk | undefined;

  readonly #host: Host;
  readonly #listener: Listener;
  readonly #task: Task<Parcel, Answered>;
  #loading: Promise<Desk | undefined> | undefined;
  /** When it may be tried again, by a clock that nobody sets. */
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
    this.#task = new Task<Parcel, Answered>(host, {
      autoRun: false,
      task: ([endpoint, request], { signal }) =>
        this.desk!.send(endpoint, request, { signal, onProcessing: () => listener.onProcessing() }),
      onComplete: ([outcome, request]) => this.#settle(outcome, request),
    });
  }

  /** Seconds until it may be tried again. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  /** Somebody begins to fill in the form: what sending needs is asked for. */
  async prepare(endpoint: string | undefined): Promise<void> {
    await this.open();
    if (endpoint) this.desk?.askStamp(endpoint);
  }

  /** The desk, loaded once; undefined where it can't be had, which another call tries again. */
  async open(): Promise<Desk | undefined> {
    this.#loading ??= loadDesk();
    this.desk = await this.#loading;
    if (!this.desk) this.#loading = undefined;
    return this.desk;
  }

  send(endpoint: string, request: MembershipRequest): void {
    void this.#task.run([endpoint, request]);
  }

  hostConnected(): void {
    if (this.wait) this.#count();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #settle(outcome: SendOutcome, request: MembershipRequest): void {
    if ('retryAfter' in outcome) {
      this.#until = performance.now() + outcome.retryAfter! * 1000;
      this.#count();
    }
    this.#listener.onAnswer(outcome, request);
  }

  #count(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
      if (this.wait) return;
      clearInterval(this.#timer);
      this.#listener.onReady();
    }, 1000);
  }
}

/** The desk; undefined where it doesn't come, or not in time. */
async function loadDesk(): Promise<Desk | undefined> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const { Desk } = await Promise.race([import('./join-form.desk.ts'), late]);
    return new Desk();
  } catch {
    return undefined;
  }
}
