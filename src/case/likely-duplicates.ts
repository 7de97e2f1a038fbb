import type { Case } from './case';
import type { Ledger } from './ledger';
import { actorsCompared, likelyActors } from './likely-actors';
import { likelyContacts } from './likely-contacts';
import { likelyOrigins } from './likely-origins';
import type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
import type { MergedKind } from './merging';
import type { Steps } from './steps';
import { whole } from './steps';

/**
 * Pairs of actors, contacts and origins that may be one, the likeliest first
 * in each kind. A pair of which anyone has said whether it is one is not
 * proposed again, nor are others of the records that stand as these do.
 */
export function likelyDuplicates(
  theCase: Case,
  ledger: Ledger,
): readonly LikelyDuplicate[] {
  return unjudged(whole(likelyDuplicatesInSteps(theCase)), ledger);
}

/** The same in steps of some milliseconds each, whoever has judged them. */
export function* likelyDuplicatesInSteps(
  theCase: Case,
): Steps<readonly LikelyDuplicate[]> {
  const actors = likelyActors(theCase);
  yield;
  const contacts = yield* likelyContacts(theCase);
  yield;
  const origins = likelyOrigins(theCase);
  yield;
  return [...actors, ...contacts, ...origins]
    .map((each) => ({ each, weight: weightOf(each) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort(byLikelihood)
    .map(({ each }) => each);
}

/** Those of some proposals that still stand, and that nobody has judged since. */
export function unjudged(
  proposals: readonly LikelyDuplicate[],
  ledger: Ledger,
): readonly LikelyDuplicate[] {
  const isJudged = judgedIn(ledger);
  return proposals.filter(
    ({ kind, a, b }) =>
      !isJudged(kind, a, b) &&
      [a, b].every((id) => ledger.standsAs({ kind, id }) === id),
  );
}

/** What speaks for and against two records being one, likely or not. */
export function evidenceOn(
  theCase: Case,
  kind: MergedKind,
  ids: readonly [string, string],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  const isAsked = ({ id }: { readonly id: string }) => ids.includes(id);
  switch (kind) {
    case 'actor':
      return actorsCompared(theCase, ids);
    case 'contact': {
      const contacts = theCase.contacts.filter(isAsked);
      return whole(likelyContacts({ ...theCase, contacts }))[0] ?? NO_EVIDENCE;
    }
    case 'origin': {
      const origins = theCase.origins.filter(isAsked);
      return likelyOrigins({ ...theCase, origins })[0] ?? NO_EVIDENCE;
    }
  }
}

const NO_EVIDENCE = { for: [], against: [] } as const;

/** What weighs less is not worth a person's time. */
const LEAST = 2;
const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];

type Weighed = { readonly each: LikelyDuplicate; readonly weight: number };

function byLikelihood(one: Weighed, other: Weighed): number {
  return (
    KINDS.indexOf(one.each.kind) - KINDS.indexOf(other.each.kind) ||
    other.weight - one.weight
  );
}

const WEIGHTS: Readonly<
  Record<(EvidenceFor | EvidenceAgainst)['kind'], number>
> = {
  'same-name': 6,
  'shared-alias': 5,
  'name-within': 2,
  'same-office': 3,
  'same-side': 1,
  'same-parties': 2,
  'same-channel': 2,
  'same-time': 2,
  'take-part-together': -6,
  'different-names': -3,
  'different-offices': -1,
  'different-kinds': -1,
  'different-sides': -2,
  'different-channels': -2,
  'other-parties': -1,
  'told-apart': -2,
};

/** Orders proposals; it says nothing of how likely a pair is to be one. */
function weightOf({ for: pro, against }: LikelyDuplicate): number {
  return [...pro, ...against].reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** Whether anyone has judged two records, or any that stand as they do. */
function judgedIn(
  ledger: Ledger,
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
