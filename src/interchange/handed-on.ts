import type { Act, CaseId, Ledger, Story } from '../case';
import type { Columns, Filters } from '../lens';
import { columnsOf, OPEN_FILTERS } from '../lens';
import type { Needs } from '../lessons';
import { needsOf, ownSteps } from '../lessons';
import type { Network } from '../network';
import { networkOf } from '../network';
import type { Excerpt } from './excerpt';
import { excerptOf } from './excerpt';
import type { LeftOut } from './part-of-case';
import { partOfCase } from './part-of-case';

/** How much of a case is handed on; of a story what it needs. */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shown'; readonly filters: Filters }
  | { readonly kind: 'story'; readonly story: string };

/** What is handed on of a case: as it is drawn, and as records. */
export type HandedOn = {
  readonly network: Network;
  readonly excerpt: Excerpt;
  /** A case of its own, for a page; of the whole case with its history. */
  readonly asCase: () => {
    readonly id: CaseId;
    readonly acts: readonly Act[];
    readonly leftOut?: LeftOut;
  };
};

/** So much of a case, to be handed on. */
export function handedOn(
  ledger: Ledger,
  extent: Extent,
  columns: Columns = columnsOf(ledger.theCase),
): HandedOn {
  const story = storyOf(ledger, extent);
  const needs = story && needsOf(columns, ownSteps(ledger, story));
  const network = networkOf(columns, filtersFor(extent, needs));
  const excerpt = excerptOf(network, ledger);
  return {
    network,
    excerpt,
    asCase: () =>
      extent.kind === 'whole'
        ? { id: ledger.id, acts: ledger.acts }
        : partOfCase(excerpt, needs?.records, story?.id),
  };
}

function filtersFor(extent: Extent, needs: Needs | undefined): Filters {
  if (extent.kind === 'shown') return extent.filters;
  return needs === undefined
    ? OPEN_FILTERS
    : { ...OPEN_FILTERS, claims: { isHidden: false, ids: needs.claims } };
}

function storyOf({ theCase }: Ledger, extent: Extent): Story | undefined {
  if (extent.kind !== 'story') return undefined;
  const story = theCase.stories.find(({ id }) => id === extent.story);
  if (story === undefined)
    throw new RangeError(
      `handedOn: the case holds no story “${extent.story}”.`,
    );
  return story;
}
