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

/**
 * Pairs of actors, contacts and origins that may be one, the likeliest first
 * in each kind. A pair of which anyone has said whether it is one is not
 * proposed again, nor are others of the records that stand as these do. Of a
 * large case the kinds may be asked for one by one.
 */
export function likelyDuplicates(
  theCase: Case,
  ledger: Ledger,
  kinds: readonly MergedKind[] = MERGED_KINDS,
): readonly LikelyDuplicate[] {
  const isJudged = judgedIn(ledger);
  return kinds
    .flatMap((kind) => LIKELY[kind](theCase))
    .filter(
      (each) => weightOf(each) >= LEAST && !isJudged(each.kind, each.a, each.b),
    )
    .sort(byLikelihood);
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
      return likelyContacts({ ...theCase, contacts })[0] ?? NO_EVIDENCE;
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
/** The kinds of records that may be one, in the order of their proposals. */
export const MERGED_KINDS: readonly MergedKind[] = [
  'actor',
  'contact',
  'origin',
];
const LIKELY = {
  actor: likelyActors,
  contact: likelyContacts,
  origin: likelyOrigins,
} as const;

function byLikelihood(one: LikelyDuplicate, other: LikelyDuplicate): number {
  return (
    MERGED_KINDS.indexOf(one.kind) - MERGED_KINDS.indexOf(other.kind) ||
    weightOf(other) - weightOf(one)
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
  return (kind, a, b) => judged.has(JSON.stringify([kind, a, b]));
}
