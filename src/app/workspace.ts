import type { ClaimId, Passage } from '../case';
import type { Clock, Filters, Selection } from '../lens';
import type {
  Grouping,
  LaneKind,
  Coloring,
  MatrixOrder,
  Measure,
  Question,
} from '../network';
import { SUITED_GROUPING } from '../network';
import { OPEN_FILTERS } from '../lens';
import type { ArticleId } from '../text';
import type { ListingOrder } from '../views/parts';
import type { View } from './views';

/** The session: what is looked at, and how. It lives in the address. */
export type Workspace = {
  readonly view: View;
  readonly selection: Selection | undefined;
  readonly filters: Filters;
  /** The articles that lie open, one or two; none stands for the first. */
  readonly reading: readonly ArticleId[];
  /** The claim or words being read; a new object each time they are asked for. */
  readonly passage:
    | {
        readonly claim?: ClaimId;
        /** Words that are asked for in particular. */
        readonly words?: readonly Passage[];
      }
    | undefined;
  /** What is asked of the case; the answer stands beside the view. */
  readonly question: Question | undefined;
  /** What the claims view lists, and in which order. */
  readonly listed: ListingOrder;
  /** Whose lanes the timeline has, and by which clock. */
  readonly lanes: LaneKind;
  readonly clock: Clock;
  /** How the matrix is sorted. */
  readonly order: MatrixOrder;
  /** What the size of an actor stands for in the network. */
  readonly measure: Measure;
  /** What its colour stands for. */
  readonly coloring: Coloring;
  readonly areRegionsShown: boolean;
  /** Whether the network is drawn in groups, and which of them are open. */
  readonly grouping: Grouping;
  /** The step of a story that is being shown; its caption stands by the view. */
  readonly step: { readonly story: string; readonly id: string } | undefined;
};

/** A workspace on which nothing is selected and nothing filtered. */
export const CLEAR_WORKSPACE: Workspace = {
  view: 'network',
  selection: undefined,
  filters: OPEN_FILTERS,
  reading: [],
  passage: undefined,
  question: undefined,
  listed: { grouping: 'claims', sorting: undefined },
  lanes: 'actor',
  clock: 'happened',
  order: 'side',
  measure: 'contacts',
  coloring: 'side',
  areRegionsShown: true,
  grouping: SUITED_GROUPING,
  step: undefined,
};
