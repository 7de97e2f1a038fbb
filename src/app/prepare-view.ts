import { prepareDrawing, prepareLine } from '../views/network';
import { addressIn, viewIn } from './address';

/**
 * Readies what draws the view that an address asks for: while the page is put
 * together and the case is on its way, there is time for that.
 */
export function prepareView(fragment: string): void {
  const { query } = addressIn(fragment);
  if (viewIn(new URLSearchParams(query)) !== 'network') return;
  prepareDrawing();
  prepareLine();
}
