import type { AnyRecord, Entry } from './entry';
import { isSame } from './same-value';
import type { Steps } from './steps';
import { paced } from './steps';

/**
 * Lets entries stand as the records that stand in their places in a list, where
 * these read the same. Tells whether all do, and how many entries stand.
 */
export function* adoptedFrom(
  records: readonly AnyRecord[],
  entries: readonly Entry[],
): Steps<{ readonly isAll: boolean; readonly count: number }> {
  let [isAll, count] = [true, 0];
  const pace = paced();
  for (const entry of entries) {
    if (entry.standing === undefined) continue;
    const record = records[count++];
    if (isSame(entry.standing, record)) entry.standing = record;
    else isAll = false;
    if (pace()) yield;
  }
  return { isAll, count };
}
