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
  return strongerBearing(own.bearing, above.bearing) === own.bearing
    ? own
    : above;
}

/** The one of two bearings that doubts more. */
export function strongerBearing(one: Bearing, other: Bearing): Bearing {
  return DOUBTS.indexOf(one) <= DOUBTS.indexOf(other) ? one : other;
}

/** From the strongest doubt to none. */
const DOUBTS: readonly Bearing[] = [
  'nothing',
  'negated',
  'alleged',
  'attempted',
  'planned',
  'asserted',
];
