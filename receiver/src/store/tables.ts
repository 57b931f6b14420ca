// The tables, as Kysely sees them; migrations.ts makes them. Times are milliseconds since 1970.

/** How a request came: from the join form's script, or as an ordinary form post. */
export type Way = 'json' | 'form';

/**
 * Why a person should look before trusting a request: the honeypot is filled, the stamp is wrong, old or sooner than a
 * person writes, or nothing says from which page it came.
 */
export type Quarantine = 'honeypot' | 'stamp' | 'origin';

/**
 * `staff`: a request to those who deal with it; `confirmation`: to the person; `quarantine`: what waits there, to the
 * staff; `reminder`: what nobody has handled, to the staff.
 */
export type MailKind = 'staff' | 'confirmation' | 'quarantine' | 'reminder';

/**
 * `waiting` until a mail server has taken it, or until it has refused for good or for too long (`failed`). `cancelled`:
 * its request was erased before.
 */
export type MailState = 'waiting' | 'sent' | 'failed' | 'cancelled';

export interface RequestTable {
  town: string;
  /** The request's own id, a UUID; with the town the key. */
  id: string;
  /** `2026-0042`: unique in its town. */
  reference: string;
  /** Of the body that the id belongs to; null once erased. */
  digest: string | null;
  /** The request as JSON; null once erased. */
  body: string | null;
  /** The date promised in the first answer. */
  reply_by: string | null;
  way: Way;
  quarantine: Quarantine | null;
  /** The quarantine mail that tells of it. */
  quarantine_batch: string | null;
  received_at: number;
  handled_at: number | null;
  /** The number under which the town's own records keep it. */
  record_number: string | null;
  reminded_at: number | null;
  erased_at: number | null;
}

export interface MailTable {
  /** A UUID; the Message-ID is made of it, so that a repeated mail is known for the same. */
  id: string;
  town: string;
  kind: MailKind;
  /** The request that it is about; null where it is about several. */
  request_id: string | null;
  /** Of a quarantine mail: which requests it tells of. */
  batch: string | null;
  /** An address of the staff; null for the person's own, which stands in the request alone. */
  recipient: string | null;
  /** Of a confirmation: a keyed digest of the address, to count by; null once erased. */
  recipient_key: string | null;
  state: MailState;
  /** Tries that a mail server (or none) has answered. */
  attempts: number;
  /** Of these, how many were refused for good (5xx). */
  refusals: number;
  /** By the database's clock, as are the claims. */
  next_at: number;
  /** The worker that has it in hand, and until when others leave it alone. */
  claimed_by: string | null;
  claimed_until: number | null;
  /** What the last try ended in, without words of the server's: `550 5.1.1`, `ETIMEDOUT`. */
  last_error: string | null;
  created_at: number;
  sent_at: number | null;
}

export interface CounterTable {
  town: string;
  year: number;
  value: number;
}

export interface SettingTable {
  name: string;
  value: string;
}

export interface Tables {
  requests: RequestTable;
  mails: MailTable;
  counters: CounterTable;
  settings: SettingTable;
}
