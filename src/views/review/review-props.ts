import type { Claim, ClaimId, Decision, Mending, Status } from '../../case';
import type { ArticleId } from '../../text';
import type { ViewProps } from '../parts/view-props';

/** What the review is given, and what it may ask for beyond other views. */
export type ReviewProps = ViewProps & {
  /** The articles that are open, whose suggestions are reviewed. */
  readonly open: readonly ArticleId[];
  readonly onOpen: (articles: readonly ArticleId[]) => void;
  /** Accept or reject one claim. */
  readonly onSettle: (claim: ClaimId, status: Status) => void;
  readonly onMend: (claim: ClaimId, mending: Mending) => void;
  /** Accept several claims, each as a decision of its own. */
  readonly onAcceptAll: (claims: readonly Claim[]) => void;
  /** Take the last decision back; gives it, or nothing if there is none. */
  readonly onUndo: () => Decision | undefined;
};
