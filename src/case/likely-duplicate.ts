import type { Channel } from './vocabulary';
import type { ClaimId } from './ids';
import type { MergedKind } from './merging';

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
  | {
      readonly kind: 'different-offices';
      readonly offices: readonly [string, string];
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
