import type { Columns, Filters, Lens } from '../lens';
import { lensOf } from '../lens';
import type { Tie } from './tie';
import { tiesOf } from './ties';

/** A case as a graph, as far as filters show it: what every view draws from. */
export type Network = Lens & {
  readonly ties: readonly Tie[];
};

/** Derives the network of a case under filters: one filter step, whole. */
export function networkOf(columns: Columns, filters: Filters): Network {
  const lens = lensOf(columns, filters);
  return { ...lens, ties: tiesOf(columns, lens.shown) };
}
