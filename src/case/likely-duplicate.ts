import type { Channel } from './vocabulary';
import type { ClaimId } from './ids';
import type { MergedKind } from './merging';

/** What speaks for two records being one. */
export type EvidenceFor =
  | { readonly kind: 'same-name'; readonly name: string }
  | { readonly kind: 'name-within'; readonly name: string; readonly of: string }
  | { readonly kind: 'shared-alias'; readonly name: string }
  | {
      readonly kind: 'spelt-alike';
      readonly names: readonly [string, string];
    }
  | { readonly kind: 'same-office'; readonly as: string; readonly of: string }
  | { readonly kind: 'same-title'; readonly as: string }
  /** What one is called is the office of the other. */
  | {
      readonly kind: 'holds-office';
      readonly name: string;
      readonly as: string;
    }
  | { readonly kind: 'same-partners'; readonly names: readonly string[] }
  | { readonly kind: 'same-side'; readonly side: string }
  | {
      readonly kind: 'same-parties';
      readonly actors: readonly string[];
      /** Whether actors of both are only proposed to be one. */
      readonly areProposed?: true;
    }
  | { readonly kind: 'same-channel'; readonly channel: Channel }
  | { readonly kind: 'same-time'; readonly edtf: readonly [string, string] }
  /** Dates of which one is vaguer than the other. */
  | { readonly kind: 'time-within'; readonly edtf: readonly [string, string] }
  | { readonly kind: 'same-words'; readonly words: string };

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
  /** A short name that is part of the name of someone else, too. */
  | { readonly kind: 'fits-another'; readonly name: string }
  | { readonly kind: 'different-kinds' }
  | {
      readonly kind: 'different-sides';
      readonly sides: readonly [string, string];
    }
  /** How many speakers each stands for. */
  | {
      readonly kind: 'different-counts';
      readonly counts: readonly [number, number];
    }
  | { readonly kind: 'different-channels' }
  | { readonly kind: 'different-stances' }
  | {
      readonly kind: 'different-times';
      readonly edtf: readonly [string, string];
    }
  | { readonly kind: 'other-parties'; readonly actors: readonly string[] }
  | { readonly kind: 'told-apart'; readonly article: string };

/** Two records that may be one. The first is the earlier in its list. */
export type LikelyDuplicate = {
  readonly kind: MergedKind;
  readonly a: string;
  readonly b: string;
  /** Whether all that the articles state says so, and nothing else. */
  readonly isSure: boolean;
  readonly for: readonly EvidenceFor[];
  readonly against: readonly EvidenceAgainst[];
};
