import type { ArticleId } from '../text';
import type { ClaimId } from './ids';

/**
 * What a case remembers of a decision: who reads the file later learns what
 * was decided and when. What was taken in stands in the case itself.
 */
export type DecisionRecord =
  | {
      readonly kind: 'accept' | 'reject' | 'mend';
      readonly claim: ClaimId;
      readonly at: string;
    }
  | { readonly kind: 'retitle'; readonly title: string; readonly at: string }
  | {
      readonly kind: 'take-in';
      readonly articles: readonly ArticleId[];
      readonly at: string;
    };
