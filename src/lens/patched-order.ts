import type { Carry } from './carry';
import { isInOrder, placesNow } from './carry';
import type { Columns } from './columns';
import { orderedBy } from './columns';

type OrderPatch = {
  readonly before: Columns;
  readonly carry: Carry;
  /** The numbers that contacts have now, by those before, where they changed. */
  readonly contacts: Int32Array | undefined;
};

/** After more claims than these have changed, all are put in order anew. */
const MANY = 5_000;

/** Whether the claims that are carried over stay in order, contact by contact. */
export function staysInOrder({ carry, contacts }: OrderPatch): boolean {
  if (carry.fresh.length > MANY || !isInOrder(carry)) return false;
  let last = -1;
  for (const now of contacts ?? []) {
    if (now >= 0 && now < last) return false;
    last = Math.max(last, now);
  }
  return true;
}

/** Claims by contact after an act: what is fresh goes where it belongs. */
export function patchedOrder(
  patch: OrderPatch,
  contacts: Uint32Array,
  count: number,
): Uint32Array {
  const { before, carry } = patch;
  if (carry.isInPlace && contacts === before.contacts) return before.byContact;
  if (!staysInOrder(patch)) return orderedBy(contacts, count);
  const isAfter = (one: number, other: number): boolean => {
    const apart = (contacts[one] ?? 0) - (contacts[other] ?? 0);
    return apart > 0 || (apart === 0 && one > other);
  };
  const kept = keptInOrder(patch);
  const fresh = carry.fresh.toSorted((one, other) =>
    isAfter(one, other) ? 1 : -1,
  );
  const order = new Uint32Array(carry.count);
  let from = 0;
  fresh.forEach((claim, index) => {
    let [low, high] = [from, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(claim, kept[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    order.set(kept.subarray(from, low), from + index);
    order[low + index] = claim;
    from = low;
  });
  order.set(kept.subarray(from), from + fresh.length);
  return order;
}

/** The claims that are carried over, as they are numbered now, in their order. */
function keptInOrder({ before, carry }: OrderPatch): Uint32Array {
  const { byContact } = before;
  const now = placesNow(carry, byContact.length);
  const kept = new Uint32Array(byContact.length);
  let end = 0;
  for (let at = 0; at < byContact.length; at++) {
    const place = now[byContact[at] ?? 0] ?? -1;
    if (place >= 0) kept[end++] = place;
  }
  return kept.subarray(0, end);
}
