// The schema of a membership request (Valibot): what a receiver takes. Not for the browser, where check-draft.ts
// judges by the same functions.
import * as v from 'valibot';
import { CLEAN, judgeText } from './check-draft.ts';
import { cutLine } from './clean-text.ts';
import { KINDS, LIMITS, ROLES } from './fields.ts';

/** A text that is tidied first; what is wrong with it is the message, a `FaultCode`. */
const judged = (field: keyof typeof CLEAN) =>
  v.pipe(
    v.string(),
    v.transform(CLEAN[field]),
    v.check(
      (text) => !judgeText(field, text),
      ({ input }) => judgeText(field, input) ?? '',
    ),
  );

const text = (field: keyof typeof CLEAN) =>
  v.optional(
    v.pipe(
      judged(field),
      v.transform((value): string | undefined => value || undefined),
    ),
  );

/** What no person typed: cut rather than refused, since nobody could mend it. */
const cut = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => cutLine(value, limit)),
  );

/**
 * A membership request as a receiver takes it, from JSON or from a form post read by `readForm`.
 *
 * Texts come out tidy: control characters (in `message` and `needs` all but line breaks, which are `\n`) and white
 * space at the ends are gone, a blank one is absent. Unknown keys are ignored. A filled honeypot (`contact_note_2`) and
 * a missing `stamp` are let through: what to do about them is the receiver's to decide.
 */
export const MembershipRequestSchema = v.pipe(
  v.object({
    /** The idempotency key, a UUID in small letters: it belongs to this one body, and a retry keeps it. */
    id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
    kind: v.picklist(KINDS),
    name: judged('name'),
    /** This or `phone` is there. */
    email: text('email'),
    phone: text('phone'),
    organisation: text('organisation'),
    participant_role: v.optional(
      v.pipe(
        v.string(),
        v.transform((role) => role || undefined),
        v.optional(v.picklist(ROLES)),
      ),
    ),
    /** Ids of the feed's working groups. */
    working_groups: v.optional(
      v.pipe(
        v.array(cut(200)),
        v.maxLength(LIMITS.working_groups, 'too_long'),
        v.transform((ids): string[] | undefined => (ids.length ? ids : undefined)),
      ),
    ),
    message: text('message'),
    /** What the person needs to attend. */
    needs: text('needs'),
    /** The language in which the form was shown (BCP 47), `uk`. */
    language: v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i)),
    /** Which wording of the notice (GDPR art. 13) the person saw: `joining.privacy.version` of the feed. */
    privacy_version: v.optional(cut(100)),
    /** The page with the form; any text, so not to be linked to unseen. */
    page_url: v.optional(cut(2000), ''),
    /** The honeypot: people leave it empty. */
    contact_note_2: v.optional(cut(1000), ''),
    /** What `GET endpoint` gave. */
    stamp: v.optional(cut(1000)),
  }),
  v.forward(
    v.partialCheck([['email'], ['phone']], ({ email, phone }) => Boolean(email || phone), 'neither'),
    ['email'],
  ),
);

/** A membership request as it is sent and as it is stored. */
export type MembershipRequest = v.InferOutput<typeof MembershipRequestSchema>;
