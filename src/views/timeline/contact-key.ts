import type { LaneContact } from '../../network';

/** What tells a drawn contact from others: it may stand at several dates. */
export function keyOf({ contact, dated }: LaneContact): string {
  return `${contact} ${dated?.date ?? ''}`;
}
