import type { Case } from '../case';
import type { Columns, Filters, Network } from '../network';
import { columnsOf, networkOf } from '../network';

/** Remembers the last result of a function of one or two arguments. */
function remembered<A, B, Result>(
  derive: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
  let last: { a: A; b: B; result: Result } | undefined;
  return (a, b) => {
    if (last === undefined || last.a !== a || last.b !== b)
      last = { a, b, result: derive(a, b) };
    return last.result;
  };
}

const derivedColumns = remembered((within: Case, _: undefined) =>
  columnsOf(within),
);
const derivedNetwork = remembered((columns: Columns, filters: Filters) =>
  networkOf(columns, filters),
);

/** The columns of the open case, derived once for each state of it. */
export function columnsFor(within: Case): Columns {
  return derivedColumns(within, undefined);
}

/** The network of the open case under filters, derived once for each pair. */
export function networkFor(within: Case, filters: Filters): Network {
  return derivedNetwork(columnsFor(within), filters);
}
