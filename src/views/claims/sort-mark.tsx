import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Sorting } from '../parts/listing-order';

/** Which way a column is sorted; nothing where it is not. */
export function SortMark({
  sorting,
  column,
}: {
  readonly sorting: Sorting;
  readonly column: string;
}) {
  if (sorting?.column !== column) return undefined;
  return sorting.isDescending ? (
    <ArrowDown size={13} aria-hidden="true" />
  ) : (
    <ArrowUp size={13} aria-hidden="true" />
  );
}
