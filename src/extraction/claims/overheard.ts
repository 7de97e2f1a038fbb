import type { ClaimDraft } from './claim-draft';

/**
 * The claims that an interception listened to, by index: those of the same
 * words between the very actors whose words were overheard. None for a claim
 * that is no interception.
 */
export function overheardBy(
  index: number,
  drafts: readonly ClaimDraft[],
): readonly number[] {
  const listening = drafts[index];
  if (listening === undefined) return [];
  const heard = listening.participants.filter(
    (part) => part.role === 'intercepted',
  );
  if (heard.length < 2) return [];
  const found: number[] = [];
  // Claims of one sentence stand side by side.
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at++) {
    const other = drafts[at];
    if (other === undefined || at === index) continue;
    const isOfThem =
      other.participants.length >= heard.length &&
      heard.every(({ draft }) =>
        other.participants.some((part) => part.draft === draft),
      ) &&
      other.participants.every((part) => part.role !== 'interceptor');
    if (isOfThem && overlap(listening.quote, other.quote)) found.push(at);
  }
  return found;
}

/** How many claims before and after are looked at. */
const REACH = 6;

type Stretch = ClaimDraft['quote'];

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
