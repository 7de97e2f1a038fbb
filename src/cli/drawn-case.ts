import type { Reading } from '../formats';
import type { Still } from '../figure';
import { columnsOf, OPEN_FILTERS } from '../lens';
import type { Positions } from '../network';
import { layoutOf, layoutRequestOf, networkOf } from '../network';

type Opened = Reading & { readonly kind: 'case' };

/** Where actors stand: where the file has put them, the others laid out. */
export function placesOf({ ledger, places = [] }: Opened): Positions {
  const saved: Positions = Object.fromEntries(
    places.map(({ actor, x, y }) => [actor, { x, y }]),
  );
  const request = layoutRequestOf(columnsOf(ledger.theCase), saved);
  return { ...layoutOf(request), ...saved };
}

/** A whole case as a figure shows it, without a window to be seen in. */
export function drawnCase(reading: Opened): Still {
  const { theCase } = reading.ledger;
  const places = Object.entries(placesOf(reading));
  return {
    network: networkOf(columnsOf(theCase), OPEN_FILTERS),
    places: Object.fromEntries(
      places.map(([id, place]) => [id, { ...place, pinned: false }]),
    ),
    measure: 'contacts',
    title: theCase.title,
  };
}
