import type { Gathering } from './changed';
import type { AnyRecord } from './entry';

/** Finds what differs between two states of a list, by identity. */
export function compare(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  change: Gathering,
): void {
  if (
    before.length === after.length &&
    before.every(({ id }, at) => id === after[at]?.id)
  ) {
    before.forEach((was, at) => {
      const now = after[at];
      if (now !== undefined && now !== was)
        change.updated.set(was.id, [was, now]);
    });
    return;
  }
  const old = new Map(before.map((each) => [each.id, each]));
  for (const now of after) {
    const was = old.get(now.id);
    old.delete(now.id);
    if (was === undefined) change.added.set(now.id, now);
    else if (was !== now) change.updated.set(now.id, [was, now]);
  }
  for (const [id, was] of old) change.removed.set(id, was);
}
