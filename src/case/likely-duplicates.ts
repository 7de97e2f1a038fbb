import type { Case } from './case';
import type { ComparedLists } from './compared-lists';
import type { Ledger } from './ledger';
import type { Judgements } from './pair-judgements';
import { actorsCompared, likelyActors } from './likely-actors';
import { contactsCompared, likelyContacts } from './likely-contacts';
import { likelyOrigins, originsCompared } from './likely-origins';
import type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
import type { MergedKind } from './merging';
import type { LikelyGroup } from './likely-groups';
import { likelyGroupsInSteps } from './likely-groups';
import type { Steps } from './steps';
import { whole } from './steps';

/**
 * Pairs of actors, contacts and origins that may be one, the likeliest first
 * in each kind. A pair of which anyone has said whether it is one is not
 * proposed again, nor are others of the records that stand as these do.
 */
export function likelyDuplicates(
  theCase: ComparedLists,
  ledger: Judgements,
): readonly LikelyDuplicate[] {
  return whole(likelyDuplicatesInSteps(theCase, ledger));
}

/** The same in steps of some milliseconds each; tells how far it is, up to 1. */
export function* likelyDuplicatesInSteps(
  theCase: ComparedLists,
  ledger: Judgements,
  onShare: (share: number) => void = () => {},
): Steps<readonly LikelyDuplicate[]> {
  const actors = unjudged(sorted(yield* likelyActors(theCase)), ledger);
  onShare(0.5);
  yield;
  const first = new Map<string, string>();
  for (const { ids, isOpen } of yield* likelyGroupsInSteps(
    theCase,
    ledger,
    actors,
  ))
    if (!isOpen) for (const id of ids) first.set(id, ids[0] ?? id);
  onShare(0.7);
  yield;
  const contacts = yield* likelyContacts(
    theCase,
    (actor) => first.get(actor) ?? actor,
  );
  onShare(0.9);
  yield;
  const origins = likelyOrigins(theCase);
  yield;
  const others = [...sorted(contacts), ...sorted(origins)];
  return [...actors, ...unjudged(others, ledger)];
}

/** Those of some proposals that still stand, and that nobody has judged since. */
function unjudged(
  proposals: readonly LikelyDuplicate[],
  ledger: Judgements,
): readonly LikelyDuplicate[] {
  const isJudged = judgedIn(ledger);
  return proposals.filter(
    ({ kind, a, b }) =>
      !isJudged(kind, a, b) &&
      [a, b].every((id) => ledger.standsAs({ kind, id }) === id),
  );
}

/** What is left of proposals that were made before the last judgements. */
export function stillLikely(
  groups: readonly LikelyGroup[],
  ledger: Judgements,
): readonly LikelyGroup[] {
  const isJudged = judgedIn(ledger);
  return groups.flatMap((group): readonly LikelyGroup[] => {
    const { kind } = group;
    const stands = (id: string) => ledger.standsAs({ kind, id }) === id;
    const ids = group.ids.filter(stands);
    const pairs = group.pairs.filter(
      ({ a, b }) => stands(a) && stands(b) && !isJudged(kind, a, b),
    );
    if (ids.length < 2 || pairs.length === 0) return [];
    if (ids.length === group.ids.length && pairs.length === group.pairs.length)
      return [group];
    const sure = group.sure.filter(stands);
    return [{ ...group, ids, pairs, sure: sure.length > 1 ? sure : [] }];
  });
}

/** What speaks for and against two records being one, likely or not. */
export function evidenceOn(
  theCase: Case,
  ledger: Ledger,
  kind: MergedKind,
  ids: readonly [string, string],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  switch (kind) {
    case 'actor':
      return actorsCompared(theCase, ledger, ids);
    case 'contact':
      return contactsCompared(theCase, ids);
    case 'origin':
      return originsCompared(theCase, ids);
  }
}

/** What weighs less is not worth a person's time; of contacts, a wrong join is worse than none. */
const LEAST: Readonly<Record<MergedKind, number>> = {
  actor: 2,
  contact: 4,
  origin: 2,
};

/** Those of one kind that are worth a person's time, the likeliest first. */
function sorted(found: readonly LikelyDuplicate[]): readonly LikelyDuplicate[] {
  return found
    .map((each) => ({ each, weight: weightOf(each) }))
    .filter(({ each, weight }) => weight >= LEAST[each.kind])
    .sort(
      (one, other) =>
        Number(other.each.isSure) - Number(one.each.isSure) ||
        other.weight - one.weight,
    )
    .map(({ each }) => each);
}

const WEIGHTS: Readonly<
  Record<(EvidenceFor | EvidenceAgainst)['kind'], number>
> = {
  'same-name': 6,
  'spelt-alike': 4,
  'shared-alias': 5,
  'name-within': 2,
  'same-office': 3,
  'same-title': 2,
  'holds-office': 3,
  'same-side': 1,
  'same-partners': 1,
  'same-parties': 1,
  'same-channel': 2,
  'same-time': 3,
  'time-within': 1,
  'same-words': 3,
  'take-part-together': -6,
  'different-names': -6,
  'different-offices': -2,
  'fits-another': -2,
  'different-kinds': -1,
  'different-sides': -2,
  // "Officials" and "two officials" are often the same.
  'different-counts': 0,
  'different-channels': -3,
  'different-stances': -3,
  'different-times': -6,
  'other-parties': -1,
  'told-apart': -3,
};

/** Orders proposals; it says nothing of how likely a pair is to be one. */
function weightOf({ for: pro, against }: LikelyDuplicate): number {
  return [...pro, ...against].reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** Whether anyone has judged two records, or any that stand as they do. */
function judgedIn(
  ledger: Judgements,
): (kind: MergedKind, a: string, b: string) => boolean {
  const judged = new Set<string>();
  for (const pair of ledger.pairs()) {
    if (ledger.verdictOn(pair) === undefined) continue;
    const { kind, ids } = pair;
    const [a, b] = ids.map((id) => ledger.standsAs({ kind, id }) ?? id);
    judged.add(JSON.stringify([kind, a, b])).add(JSON.stringify([kind, b, a]));
  }
  return (kind, a, b) =>
    judged.size > 0 && judged.has(JSON.stringify([kind, a, b]));
}
