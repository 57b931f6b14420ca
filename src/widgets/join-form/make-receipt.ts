// A receipt, of what the receiver has answered and the feed promises. The desk's. Pure.
import type { FeedDate } from '../../feed/date.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import type { SendOutcome } from '../../membership/send-request.ts';
import type { JoinView } from './join-form.model.ts';
import type { Receipt } from './receipt.ts';
import { replyDate } from './reply-date.ts';

export type Sent = SendOutcome & { kind: 'sent' };

/** `received` is in the town's time; `isAll`: nothing was written while it was sent. */
export function makeReceipt(
  { reference, replyBy }: Sent,
  { kind, working_groups: ids }: MembershipRequest,
  view: JoinView | undefined,
  received: FeedDate & { month: number; day: number },
  isAll: boolean,
): Receipt {
  return {
    kind,
    reference,
    received,
    replyBy: replyDate(replyBy, view?.joining.reply_within_days, received),
    groups: view?.groups.filter(({ id }) => ids?.includes(id)).map(({ name }) => name) ?? [],
    isAll,
  };
}
