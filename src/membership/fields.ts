// The keys of a membership request and how long each text may be. Knows neither Valibot nor words for people.

/** Interest is the first step; an application comes when somebody was a guest already. */
export const KINDS = ['interest', 'application'] as const;

/** For whom somebody speaks in planning; the same words as `joining.participants[].role` of the feed. */
export const ROLES = ['user', 'provider', 'commissioner', 'other'] as const;

/** The most that a text may hold, in characters (code points); of `working_groups`, how many may be chosen. */
export const LIMITS = {
  name: 200,
  email: 254,
  phone: 50,
  organisation: 300,
  message: 5000,
  needs: 2000,
  working_groups: 100,
} as const;

/**
 * Every key of a request, which is also the `name` of its field in a form: by these a receiver reads a form post, and
 * the join form the fields of a page's own form that it takes the place of.
 */
export const FIELD_NAMES = [
  'id',
  'kind',
  'name',
  'email',
  'phone',
  'organisation',
  'participant_role',
  'working_groups',
  'message',
  'needs',
  'language',
  'privacy_version',
  'page_url',
  'contact_note_2',
  'stamp',
] as const;

/** What a person has filled in so far: strings as they stand in the fields, `''` where nothing does. */
export interface MembershipDraft {
  kind: (typeof KINDS)[number];
  name: string;
  email: string;
  phone: string;
  organisation: string;
  /** One of `ROLES`, or `''`. */
  participant_role: string;
  /** Ids of the feed's working groups. */
  working_groups: string[];
  message: string;
  /** What the person needs to attend: an interpreter, access without steps. */
  needs: string;
}

/** A place in the form where something can be wrong; `contact` is the pair of e-mail and phone. */
export type DraftField = 'contact' | Exclude<keyof MembershipDraft, 'kind'>;
