import type { Case } from '../../src/case';
import type { Columns, Filters } from '../../src/lens';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import type { Network, Tie } from '../../src/network';
import { networkOf } from '../../src/network';

/** The network of a case under some filters, the others being open. */
export function networkUnder(
  within: Case | Columns,
  filters: Partial<Filters> = {},
): Network {
  const columns = 'ties' in within ? within : columnsOf(within);
  return networkOf(columns, { ...OPEN_FILTERS, ...filters });
}

/** A tie in short: “a → b by call”, an arrow only where one is stated. */
export function tieInShort({ a, b, channel, direction }: Tie): string {
  const arrows = { none: '–', forward: '→', backward: '←', both: '↔' };
  return `${a} ${arrows[direction]} ${b} by ${channel}`;
}
