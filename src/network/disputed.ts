import type { ContactId } from '../case';
import type { Disagreement } from '../corroboration';
import { disagreementOf, GRAVITIES } from '../corroboration';
import type { Lens } from '../lens';
import { gathered } from './answers';

/** A contact of which the shown and accepted claims tell different things. */
export type DisputedContact = Disagreement & { readonly contact: ContactId };

/**
 * The contacts on which shown claims disagree, the gravest first, then those
 * told differently in more details, then the earliest.
 */
export function disputedIn(lens: Lens): readonly DisputedContact[] {
  return gathered(lens, () => true)
    .flatMap(({ contact, claims }) => {
      const disagreement = disagreementOf(claims);
      return disagreement === undefined ? [] : [{ contact, ...disagreement }];
    })
    .toSorted(
      (one, other) =>
        GRAVITIES.indexOf(one.gravity) - GRAVITIES.indexOf(other.gravity) ||
        other.details.length - one.details.length,
    );
}
