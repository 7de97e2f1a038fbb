import type { Case } from '../case';
import type { Columns } from '../lens';
import { sourcesOf } from '../lens';
import { searchForm } from '../text';
import { standpointWords } from '../words';
import { columnsFor } from './derive';
import type { GradeFilter } from './grade-filters';

/**
 * The case according to its sources, as commands: the first few whose titles hold
 * the sought words. Their forms are kept: of thousands each key asks.
 */
export function sourceFilters(
  theCase: Case,
  sought: string,
  most: number,
): readonly GradeFilter[] {
  const words = sought.split(/\s+/).map(lettersOf);
  const found: GradeFilter[] = [];
  for (const { filter, letters } of offersOf(columnsFor(theCase))) {
    if (found.length === most) break;
    if (words.every((word) => letters.includes(word))) found.push(filter);
  }
  return found;
}

/** A filter, and the letters of its title, by which it is sought. */
type Offer = { readonly filter: GradeFilter; readonly letters: string };

const known = new WeakMap<Columns, readonly Offer[]>();

function offersOf(columns: Columns): readonly Offer[] {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const offers = sourcesOf(columns).map(({ source, name }) => {
    const title = standpointWords.offered(name);
    return {
      filter: { title, filters: { according: source } },
      letters: lettersOf(title),
    };
  });
  known.set(columns, offers);
  return offers;
}

/** Words as they are compared, however they are spelt and spaced. */
function lettersOf(words: string): string {
  return searchForm(words).replaceAll(' ', '');
}
