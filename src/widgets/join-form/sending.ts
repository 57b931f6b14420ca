// The state of sending: on its way, refused and why, how long to wait. What is done meanwhile is the desk's, which comes
// by a request of its own. Knows neither the form nor words for people.
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../core/clock.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import type { SendOutcome } from '../../membership/send-request.ts';
import type { Answered, Desk } from './join-form.desk.ts';

/** What came of a request that was not taken: shown beside the button. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' } | { kind: 'invalid' }>;

/** How long the desk is waited for, in ms; what comes later is there for another try. */
const PATIENCE = 20_000;

interface Listener {
  /** Told of every outcome, once; with the request as it was sent in the end. */
  onAnswer: (outcome: SendOutcome, request: MembershipRequest) => void;
  /** The server is still storing what it has; told once for each request. */
  onProcessing: () => void;
  /** The wait is over. */
  onReady: () => void;
}

type Host = ReactiveControllerHost & EventTarget;

export class Sending implements ReactiveController {
  /** Why the last request was not taken; undefined while there is nothing to say. */
  failure: Failure | undefined;
  /** The server has the request already and is still storing it. */
  isProcessing = false;
  desk: Desk | undefined;

  readonly #host: Host;
  readonly #listener: Listener;
  readonly #task: Task<readonly [endpoint: string, request: MembershipRequest], Answered>;
  #loading: Promise<Desk | undefined> | undefined;
  #isOpening = false;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
    this.#task = new Task<readonly [endpoint: string, request: MembershipRequest], Answered>(host, {
      autoRun: false,
      task: ([endpoint, request], { signal }) =>
        this.desk!.send(endpoint, request, { signal, onProcessing: () => this.#process() }),
      onComplete: ([outcome, request]) => this.#settle(outcome, request),
    });
  }

  get isSending(): boolean {
    return this.#isOpening || this.#task.status === TaskStatus.PENDING;
  }

  /** Seconds until it may be tried again. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#until - now()) / 1000));
  }

  /** Somebody begins to fill in the form: what sending needs is asked for. */
  async prepare(endpoint: string | undefined): Promise<void> {
    await this.#load();
    if (endpoint) this.desk?.askStamp(endpoint);
  }

  /** The desk, for somebody who wants to send now; undefined, with the failure to show, where it can't be had. */
  async open(): Promise<Desk | undefined> {
    if (this.desk) return this.desk;
    this.#isOpening = true;
    this.#host.requestUpdate();
    await this.#load();
    this.#isOpening = false;
    if (!this.desk) this.failure = { kind: 'offline' };
    this.#host.requestUpdate();
    return this.desk;
  }

  send(endpoint: string, request: MembershipRequest): void {
    this.failure = undefined;
    void this.#task.run([endpoint, request]);
  }

  hostConnected(): void {
    if (this.wait) this.#count();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Loads the desk once; after a failure, another time. */
  async #load(): Promise<void> {
    this.#loading ??= loadDesk();
    this.desk = await this.#loading;
    if (!this.desk) this.#loading = undefined;
  }

  #process(): void {
    if (!this.isProcessing) this.#listener.onProcessing();
    this.isProcessing = true;
    this.#host.requestUpdate();
  }

  #settle(outcome: SendOutcome, request: MembershipRequest): void {
    this.isProcessing = false;
    if (outcome.kind === 'invalid') {
      // What isn't about a field nobody can mend here.
      if (!outcome.faults.some(({ field }) => field)) this.failure = { kind: 'refused', status: 422 };
    } else if (outcome.kind !== 'sent') this.failure = outcome;
    if ('retryAfter' in outcome) {
      this.#until = now() + outcome.retryAfter! * 1000;
      this.#count();
    }
    this.#listener.onAnswer(outcome, request);
    this.#host.requestUpdate();
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
