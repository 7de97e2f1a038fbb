import type { Claim } from '../../case';
import type { Thing } from '../../lens';
import { joined, selectionOf, withToggled } from '../../lens';
import type { ReviewProps } from './review-props';
import type { Review } from './use-review';

/** How several suggestions are selected together. */
export type Picks = {
  /** Selects a claim beside what is selected, or all from the current one. */
  readonly pick: (claim: Claim, isRange: boolean) => void;
  /** Selects the suggestion after the selected ones, or before them, too. */
  readonly extend: (by: 1 | -1) => void;
  /** Selects all that are listed. */
  readonly pickAll: () => void;
};

/** The ways to select several of the suggestions that are listed now. */
export function picksOf(
  { list, at, picked }: Review,
  { selection, onSelect }: ReviewProps,
): Picks {
  const pick: Picks['pick'] = (claim, isRange) => {
    const ends = [Math.max(0, at), list.indexOf(claim)];
    const range = list.slice(Math.min(...ends), Math.max(...ends) + 1);
    onSelect(
      isRange
        ? joined(selection, range.map(asThing), 'with')
        : withToggled(selection, asThing(claim)),
    );
  };
  return {
    pick,
    extend(by) {
      const isPicked = ({ id }: Claim) => picked.has(id);
      const rim =
        by === 1 ? list.findLastIndex(isPicked) : list.findIndex(isPicked);
      const next = list[(rim === -1 ? at : rim) + by];
      if (next !== undefined) pick(next, false);
    },
    pickAll: () => onSelect(selectionOf(list.map(asThing))),
  };
}

function asThing({ id }: Claim): Thing {
  return { kind: 'claim', id };
}
