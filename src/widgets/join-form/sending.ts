// Sends a request until it is answered: the stamp before it, the waits between tries, a new id where the old one is
// taken. Knows neither the form nor words for people.
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../core/clock.ts';
import { fetchStamp } from '../../membership/fetch-stamp.ts';
import { createRequestIds, type RequestBody } from '../../membership/request-ids.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import { sendRequest, type SendOutcome } from '../../membership/send-request.ts';

/** What came of a request that was not taken: shown beside the button. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' } | { kind: 'invalid' }>;

/** How often a request that is still being stored is asked for again by itself, and the longest pause, in seconds. */
const REPEATS = 5;
const LONGEST_PAUSE = 10;

interface Listener {
  /** Told of every outcome, once; with the request as it was sent in the end. */
  onAnswer: (outcome: SendOutcome, request: MembershipRequest) => void;
  /** The wait is over. */
  onReady: () => void;
}

type Host = ReactiveControllerHost & EventTarget;
type Job = readonly [endpoint: string, request: MembershipRequest];
type Answered = readonly [outcome: SendOutcome, request: MembershipRequest];

export class Sending implements ReactiveController {
  /** Why the last request was not taken; undefined while there is nothing to say. */
  failure: Failure | undefined;
  /** The server has the request already and is still storing it. */
  isProcessing = false;

  readonly #host: Host;
  readonly #listener: Listener;
  readonly #ids = createRequestIds();
  readonly #task: Task<Job, Answered>;
  #stamp: Promise<string | undefined> | undefined;
  #isStampRetried = false;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
    this.#task = new Task<Job, Answered>(host, {
      autoRun: false,
      task: ([endpoint, request], { signal }) => this.#send(endpoint, request, signal),
      onComplete: ([outcome, request]) => this.#settle(outcome, request),
    });
  }

  get isSending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Seconds until it may be tried again. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#until - now()) / 1000));
  }

  /** The request for a body: the last one to the letter, where the visitor has changed nothing. */
  requestFor(body: RequestBody): MembershipRequest {
    return this.#ids.requestFor(body);
  }

  /** Asks for the stamp, once; to be called as soon as somebody begins to fill in the form. */
  askStamp(endpoint: string): void {
    this.#stamp ??= fetchStamp(endpoint);
  }

  /** Adds the stamp to a request that has none, where the server gives one. */
  async stamped(endpoint: string, request: MembershipRequest): Promise<MembershipRequest> {
    this.askStamp(endpoint);
    let stamp = await this.#stamp;
    if (!stamp && !this.#isStampRetried) {
      this.#isStampRetried = true;
      this.#stamp = fetchStamp(endpoint);
      stamp = await this.#stamp;
    }
    if (stamp) request.stamp ??= stamp;
    return request;
  }

  send(endpoint: string, request: MembershipRequest): void {
    this.failure = undefined;
    void this.#task.run([endpoint, request]);
  }

  /** After a request was taken, or given to somebody else: the next one is another. */
  forget(): void {
    this.failure = undefined;
    this.#ids.renew();
  }

  hostConnected(): void {
    if (this.wait) this.#count();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  async #send(endpoint: string, first: MembershipRequest, signal: AbortSignal): Promise<Answered> {
    let request = await this.stamped(endpoint, first);
    let outcome = await sendRequest(endpoint, request, { signal });
    if (outcome.kind === 'id_reused') {
      this.#ids.renew();
      request = this.#ids.requestFor(request);
      outcome = await sendRequest(endpoint, request, { signal });
    }
    for (let turn = 0; turn < REPEATS && outcome.kind === 'processing'; turn += 1) {
      this.isProcessing = true;
      this.#host.requestUpdate();
      await pause(Math.min(outcome.retryAfter, LONGEST_PAUSE));
      outcome = await sendRequest(endpoint, request, { signal });
    }
    return [outcome, request];
  }

  #settle(outcome: SendOutcome, request: MembershipRequest): void {
    this.isProcessing = false;
    if (outcome.kind === 'sent') this.forget();
    else if (outcome.kind !== 'invalid') this.failure = outcome;
    // What isn't about a field nobody can mend here.
    else if (!outcome.faults.some(({ field }) => field)) this.failure = { kind: 'refused', status: 422 };
    if (outcome.kind === 'busy' || outcome.kind === 'processing') {
      this.#until = now() + outcome.retryAfter * 1000;
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

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
