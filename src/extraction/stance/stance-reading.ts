import type { Bearing } from '../lexicons/stance-verbs';

/** What an article says of a contact's reality, and the words that say so. */
export type StanceReading = {
  readonly bearing: Bearing;
  /** Chunk indexes of the words that it was read from. */
  readonly from: readonly number[];
};

/** Nothing bears on it: it happened. */
export const ASSERTED: StanceReading = { bearing: 'asserted', from: [] };

/** Two bearings on one contact: the stronger doubt holds. */
export function combined(
  own: StanceReading,
  above: StanceReading,
): StanceReading {
  const order: readonly Bearing[] = [
    'nothing',
    'negated',
    'alleged',
    'attempted',
    'planned',
    'asserted',
  ];
  return order.indexOf(own.bearing) <= order.indexOf(above.bearing)
    ? own
    : above;
}
