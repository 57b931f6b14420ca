// Where a filled-in form becomes a request and is sent, until somebody answers. Loaded when somebody begins to fill it
// in; imports no page and no Lit. Knows no words for people.
import { checkDraft, type FieldFault } from '../../membership/check-draft.ts';
import { fetchStamp } from '../../membership/fetch-stamp.ts';
import type { MembershipDraft } from '../../membership/fields.ts';
import { formEntries } from '../../membership/form-post.ts';
import { MAILTO_LIMIT, mailtoMessage } from '../../membership/mailto.ts';
import { toRequestBody, type RequestContext } from '../../membership/request-body.ts';
import { createRequestIds } from '../../membership/request-ids.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import { sendRequest, type SendOutcome } from '../../membership/send-request.ts';

/** How often a request that is still being stored is asked for again by itself, and the longest pause, in seconds. */
const REPEATS = 5;
const LONGEST_PAUSE = 10;

/** An outcome, with the request as it was sent in the end. */
export type Answered = readonly [outcome: SendOutcome, request: MembershipRequest];

/** What is done with one visitor's form. */
export class Desk {
  readonly #ids = createRequestIds();
  #stamp: Promise<string | undefined> | undefined;
  #isStampRetried = false;

  /** All that keeps a draft from being sent. */
  findFaults(draft: MembershipDraft): FieldFault[] {
    return checkDraft(draft);
  }

  /** The request of a draft: the last one to the letter, where the visitor has changed nothing. */
  requestFor(draft: MembershipDraft, context: RequestContext): MembershipRequest {
    return this.#ids.requestFor(toRequestBody(draft, context));
  }

  /** The names and values of an ordinary form's post. */
  entriesOf(request: MembershipRequest): [string, string][] {
    return formEntries(request);
  }

  /** The address that opens the mail program; without the text where that is too long for an address. */
  mailHref(to: string, subject: string, text: string): string {
    const href = mailtoMessage([to], subject, text);
    return href.length > MAILTO_LIMIT ? mailtoMessage([to], subject, '') : href;
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

  /** Sends until there is an answer: with a new id where the old one is taken, again where it is still being stored. */
  async send(
    endpoint: string,
    first: MembershipRequest,
    { signal, onProcessing }: { signal: AbortSignal; onProcessing: () => void },
  ): Promise<Answered> {
    let request = await this.stamped(endpoint, first);
    let outcome = await sendRequest(endpoint, request, { signal });
    if (outcome.kind === 'id_reused') {
      this.#ids.renew();
      request = this.#ids.requestFor(request);
      outcome = await sendRequest(endpoint, request, { signal });
    }
    for (let turn = 0; turn < REPEATS && outcome.kind === 'processing'; turn += 1) {
      onProcessing();
      await pause(Math.min(outcome.retryAfter, LONGEST_PAUSE));
      outcome = await sendRequest(endpoint, request, { signal });
    }
    if (outcome.kind === 'sent') this.#ids.renew();
    return [outcome, request];
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
