// The public events, typed. Names are written whole, so that they can be found.
import type { Fault } from '../feed/types.ts';
import type { MembershipRequest } from '../membership/schema.ts';

/** The feed was read. `url` is empty where it came through the `data` property. */
export interface KpLoadDetail {
  url: string;
  faults: readonly Fault[];
}

/** The feed could not be read. `code` is one of the feed's error codes, `message` is for developers. */
export interface KpErrorDetail {
  url: string;
  code: string;
  message: string;
}

/** A visitor opened or chose something, such as another grant programme. */
export interface KpSelectDetail {
  kind: string;
  id: string;
}

/** The join form is about to be sent; `preventDefault()` leaves the sending to the page. */
export interface KpSubmitDetail {
  request: MembershipRequest;
}

/** The server has accepted the request; `reference` is the number that it gave it, where it gave one. */
export interface KpSentDetail {
  reference?: string;
}

declare global {
  interface HTMLElementEventMap {
    'kp-load': CustomEvent<KpLoadDetail>;
    'kp-error': CustomEvent<KpErrorDetail>;
    'kp-select': CustomEvent<KpSelectDetail>;
    'kp-submit': CustomEvent<KpSubmitDetail>;
    'kp-sent': CustomEvent<KpSentDetail>;
  }
  /** Those that bubble come by here too. */
  interface DocumentEventMap {
    'kp-select': CustomEvent<KpSelectDetail>;
  }
}
