import type {
  Actor,
  CaseArticle,
  Claim,
  ClaimId,
  Contact,
  Origin,
} from '../case';

/** A claim as version 1 held it: its maker stood under “origin”. */
export type LegacyClaim = Omit<Claim, 'madeBy'> & {
  readonly origin?: { readonly by: string };
};

/** What version 1 of the database called a decision. */
export type LegacyDecision =
  | {
      readonly kind: 'accept' | 'reject';
      readonly claim: ClaimId;
      readonly at: string;
    }
  | {
      readonly kind: 'mend';
      readonly claim: ClaimId;
      readonly mending: Partial<
        Pick<
          Claim,
          'summary' | 'channels' | 'stance' | 'participants' | 'contact'
        >
      >;
      readonly at: string;
    }
  | {
      readonly kind: 'take-in';
      readonly intake: {
        readonly articles: readonly CaseArticle[];
        readonly actors: readonly Actor[];
        readonly claims: readonly LegacyClaim[];
        readonly contacts: readonly Contact[];
        readonly origins: readonly Origin[];
      };
      readonly at: string;
    }
  | { readonly kind: 'retitle'; readonly title: string; readonly at: string };

/** A row of the log of version 1; `of` is the row of the decision meant. */
export type LegacyRow = {
  readonly id: number;
  readonly case: string;
} & (
  | { readonly kind: 'decide'; readonly decision: LegacyDecision }
  | { readonly kind: 'undo' | 'redo'; readonly of: number }
);
