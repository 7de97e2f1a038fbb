import type { Case } from './case';
import type { ClaimId } from './ids';
import type { Ledger } from './ledger';
import { likelyActors } from './likely-actors';
import { likelyContacts } from './likely-contacts';
import { likelyOrigins } from './likely-origins';
import type { MergedKind } from './merging';
import type { Channel } from './vocabulary';

/** What speaks for two records being one. */
export type EvidenceFor =
  | { readonly kind: 'same-name'; readonly name: string }
  | { readonly kind: 'name-within'; readonly name: string; readonly of: string }
  | { readonly kind: 'shared-alias'; readonly name: string }
  | { readonly kind: 'same-office'; readonly as: string; readonly of: string }
  | { readonly kind: 'same-side'; readonly side: string }
  | { readonly kind: 'same-parties'; readonly actors: readonly string[] }
  | { readonly kind: 'same-channel'; readonly channel: Channel }
  | { readonly kind: 'same-time'; readonly edtf: readonly [string, string] };

/** What speaks against it. */
export type EvidenceAgainst =
  | { readonly kind: 'take-part-together'; readonly claim: ClaimId }
  | {
      readonly kind: 'different-names';
      readonly names: readonly [string, string];
    }
  | { readonly kind: 'different-kinds' }
  | {
      readonly kind: 'different-sides';
      readonly sides: readonly [string, string];
    }
  | { readonly kind: 'different-channels' }
  | { readonly kind: 'other-parties'; readonly actors: readonly string[] }
  | { readonly kind: 'told-apart'; readonly article: string };

/** Two records that may be one. The first is the earlier in its list. */
export type LikelyDuplicate = {
  readonly kind: MergedKind;
  readonly a: string;
  readonly b: string;
  readonly for: readonly EvidenceFor[];
  readonly against: readonly EvidenceAgainst[];
};

/**
 * Pairs of actors, contacts and origins that may be one, the likeliest first
 * in each kind. A pair of which anyone has said whether it is one is not
 * proposed again, nor are others of the records that stand as these do.
 */
export function likelyDuplicates(
  theCase: Case,
  ledger: Ledger,
): readonly LikelyDuplicate[] {
  const isJudged = judgedIn(ledger);
  return [
    ...likelyActors(theCase),
    ...likelyContacts(theCase),
    ...likelyOrigins(theCase),
  ]
    .filter(
      (each) => weightOf(each) >= LEAST && !isJudged(each.kind, each.a, each.b),
    )
    .sort(byLikelihood);
}

/** What weighs less is not worth a person's time. */
const LEAST = 2;
const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];

function byLikelihood(one: LikelyDuplicate, other: LikelyDuplicate): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
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
