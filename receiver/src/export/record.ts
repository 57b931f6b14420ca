// A request as JSON for other programs: keys as in the form's contract, times in ISO 8601, nothing left out.
import type { MembershipRequest } from 'kp-widgets/membership';
import {
  stateOf,
  type MailKind,
  type MailState,
  type RequestState,
  type Store,
  type StoredRequest,
} from '../store/store.ts';

export interface RequestRecord {
  town: string;
  reference: string;
  id: string;
  state: RequestState;
  received_at: string;
  reply_by: string | null;
  /** How it came: `json` from the form's script, `form` as an ordinary form post. */
  way: string;
  quarantine: string | null;
  handled_at: string | null;
  record_number: string | null;
  erased_at: string | null;
  mails: { kind: MailKind; recipient: string | null; state: MailState; attempts: number; last_error: string | null }[];
  /** What the person sent; null once erased. */
  request: Omit<MembershipRequest, 'contact_note_2' | 'stamp'> | null;
}

const toTime = (time: number | null) => (time === null ? null : new Date(time).toISOString());

export async function toRecords(store: Store, requests: readonly StoredRequest[]): Promise<RequestRecord[]> {
  const records: RequestRecord[] = [];
  for (const stored of requests) {
    const mails = await store.mails.list({ town: stored.town, requestId: stored.id });
    records.push({
      town: stored.town,
      reference: stored.reference,
      id: stored.id,
      state: stateOf(stored),
      received_at: new Date(stored.received_at).toISOString(),
      reply_by: stored.reply_by,
      way: stored.way,
      quarantine: stored.quarantine,
      handled_at: toTime(stored.handled_at),
      record_number: stored.record_number,
      erased_at: toTime(stored.erased_at),
      mails: mails.map(({ kind, recipient, state, attempts, last_error }) => ({
        kind,
        recipient,
        state,
        attempts,
        last_error,
      })),
      request: stored.request ? withoutTraps(stored.request) : null,
    });
  }
  return records;
}

/** The fields that only tell people from programs say nothing about the person. */
function withoutTraps(request: MembershipRequest): NonNullable<RequestRecord['request']> {
  return Object.fromEntries(
    Object.entries(request).filter(([key]) => key !== 'contact_note_2' && key !== 'stamp'),
  ) as NonNullable<RequestRecord['request']>;
}
