// Who of the staff gets a request.
import type { MembershipRequest } from 'kp-widgets/membership';
import type { TownConfig } from '../config/schema.ts';

/** The coordinator and the deputies. */
export function staffOf({ coordinator, deputies }: TownConfig): string[] {
  return [...new Set([...coordinator, ...deputies])];
}

/**
 * For each group that was chosen those whom the town has named for it, or else the coordinator and the deputies; these
 * too where no group was chosen. Each address once.
 */
export function recipientsOf(town: TownConfig, { working_groups = [] }: MembershipRequest): string[] {
  const staff = staffOf(town);
  if (!working_groups.length) return staff;
  const groups = new Map(Object.entries(town.groups));
  return [
    ...new Set(
      working_groups.flatMap((id) => {
        const to = groups.get(id)?.to;
        return to?.length ? to : staff;
      }),
    ),
  ];
}
