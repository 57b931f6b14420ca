// Where a filled-in form is judged, becomes a request or a message, and is sent, until somebody answers. Loaded when
// somebody begins to fill it in; imports no Lit and no words for people.
import { copyText } from '../../core/clipboard.ts';
import { isOffline } from '../../core/network.ts';
import { fetchStamp } from '../../membership/fetch-stamp.ts';
import type { MembershipDraft } from '../../membership/fields.ts';
import { formEntries } from '../../membership/form-post.ts';
import { toRequestBody, type RequestContext } from '../../membership/request-body.ts';
import { createRequestIds } from '../../membership/request-ids.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import { sendRequest, type SendOutcome } from '../../membership/send-request.ts';
import { findFaults, isSameDraft, leftFaults, toFaults } from './judge.ts';
import { writeLetter } from './letter.ts';
import { makeReceipt } from './make-receipt.ts';
import { postForm } from './post-form.ts';

/** How often a request that is still being stored is asked for again by itself, and the longest pause, in seconds. */
const REPEATS = 5;
const LONGEST_PAUSE = 10;
/** How long a message waits for its stamp, in seconds: without one it is taken all the same. */
const STAMP_PATIENCE = 1;

/** An outcome, with the request as it was sent in the end. */
export type Answered = readonly [outcome: SendOutcome, request: MembershipRequest];

/** What is done with one visitor's form. */
export class Desk {
  readonly #ids = createRequestIds();
  #stamp: Promise<string | undefined> | undefined;

  readonly copyText = copyText;
  readonly findFaults = findFaults;
  readonly isSameDraft = isSameDraft;
  readonly leftFaults = leftFaults;
  readonly makeReceipt = makeReceipt;
  readonly toFaults = toFaults;
  readonly writeLetter = writeLetter;

  /** The request of a draft: the last one to the letter, where the visitor has changed nothing. */
  requestFor(draft: MembershipDraft, context: RequestContext): MembershipRequest {
    return this.#ids.requestFor(toRequestBody(draft, context));
  }

  /** Posts as an ordinary form does. */
  post(endpoint: string, request: MembershipRequest, root: HTMLElement | DocumentFragment): void {
    postForm(root, endpoint, formEntries(request));
  }

  /** Asks for the stamp, once; again where there was none. To be called as soon as somebody begins to fill in the form. */
  askStamp(endpoint: string): void {
    this.#stamp ??= fetchStamp(endpoint).then((stamp) => {
      if (!stamp) this.#stamp = undefined;
      return stamp;
    });
  }

  /** Adds the stamp to a request that has none, where the server has given one or gives it in a moment. */
  async stamped(endpoint: string, request: MembershipRequest): Promise<MembershipRequest> {
    this.askStamp(endpoint);
    const stamp = await Promise.race([this.#stamp, pause(STAMP_PATIENCE)]);
    if (stamp) request.stamp ??= stamp;
    return request;
  }

  /** Sends until there is an answer: with a new id where the old one is taken, again where it is still being stored. */
  async send(
    endpoint: string,
    first: MembershipRequest,
    { signal, onProcessing }: { signal: AbortSignal; onProcessing: () => void },
  ): Promise<Answered> {
    const options = { signal, isOffline };
    let request = await this.stamped(endpoint, first);
    let outcome = await sendRequest(endpoint, request, options);
    if (outcome.kind === 'id_reused') {
      this.#ids.renew();
      request = this.#ids.requestFor(request);
      outcome = await sendRequest(endpoint, request, options);
    }
    for (let turn = 0; turn < REPEATS && outcome.kind === 'processing'; turn += 1) {
      onProcessing();
      await pause(Math.min(outcome.retryAfter, LONGEST_PAUSE));
      outcome = await sendRequest(endpoint, request, options);
    }
    if (outcome.kind === 'sent') {
      this.#ids.renew();
      // Another message comes with a time of its own.
      this.#stamp = undefined;
    }
    return [outcome, request];
  }
}

function pause(seconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000, undefined));
}
