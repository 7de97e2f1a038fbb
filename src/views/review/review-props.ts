import type { ReactNode } from 'react';
import type {
  Act,
  Change,
  Claim,
  ClaimId,
  ContactId,
  Counterpart,
  LikelyGroup,
  Status,
  Verdict,
} from '../../case';
import type { ArticleId } from '../../text';
import type { ClaimEditing } from '../parts/claim-editing';
import type { Whys } from '../parts/grounds';
import type { ViewProps } from '../parts/view-props';

/** Which records of the case those of a claim probably are, and what is said of it. */
export type LikelyInCase = {
  /** Actors that are surely one in several articles. */
  readonly sure: readonly LikelyGroup[];
  /** The same for all contacts that are proposed to be one, with nothing against it. */
  readonly oneFor: (contact: ContactId) => string;
  readonly counterpartsOf: (claim: Claim) => readonly Counterpart[];
  /** Of a contact, the actors that have to be one if it is joined. */
  readonly alongWith: (
    counterpart: Counterpart,
  ) => readonly (readonly string[])[];
  readonly onJudge: (
    counterpart: Counterpart,
    verdict: Verdict,
    why: string,
  ) => void;
  readonly onMergeSure: (sure: readonly LikelyGroup[]) => void;
};

/** What the review is given, and what it may ask for beyond other views. */
export type ReviewProps = ViewProps & {
  readonly editing: ClaimEditing;
  readonly whys: Whys;
  readonly likely: LikelyInCase;
  /** The articles that are open, whose suggestions are reviewed. */
  readonly open: readonly ArticleId[];
  readonly onOpen: (articles: readonly ArticleId[]) => void;
  /** What can be done with several selected claims. */
  readonly several?: ReactNode;
  /** Accept or reject claims, as one act. */
  readonly onSettle: (claims: readonly ClaimId[], status: Status) => void;
  readonly onChange: (changes: readonly Change[]) => void;
  /** Accept several claims by one act. */
  readonly onAcceptAll: (claims: readonly Claim[]) => void;
  /** Undo the last act; gives it, or nothing if there is none. */
  readonly onUndo: () => Act | undefined;
};
