import type { Actor, CaseArticle, Claim, Contact, Origin } from './case';
import type { ClaimId } from './ids';

/** What may be mended of a claim; what is left out stays as it is. */
export type Mending = Partial<
  Pick<Claim, 'summary' | 'channels' | 'stance' | 'participants' | 'contact'>
>;

/** Articles and what was read in them, to be taken into a case. */
export type Intake = {
  readonly articles: readonly CaseArticle[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly origins: readonly Origin[];
};

/** One act of the analyst; `at` is its time, ISO 8601. */
export type Decision =
  | { readonly kind: 'accept'; readonly claim: ClaimId; readonly at: string }
  | { readonly kind: 'reject'; readonly claim: ClaimId; readonly at: string }
  | {
      readonly kind: 'mend';
      readonly claim: ClaimId;
      readonly mending: Mending;
      readonly at: string;
    }
  | { readonly kind: 'take-in'; readonly intake: Intake; readonly at: string }
  | { readonly kind: 'retitle'; readonly title: string; readonly at: string };
