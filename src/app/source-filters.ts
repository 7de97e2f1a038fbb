import type { Case } from '../case';
import { sourcesOf } from '../lens';
import { standpointWords } from '../words';
import { columnsFor } from './derive';
import type { GradeFilter } from './grade-filters';

/** The case according to each of its sources, as commands. */
export function sourceFilters(theCase: Case): readonly GradeFilter[] {
  return sourcesOf(columnsFor(theCase)).map(({ source, name }) => ({
    title: standpointWords.offered(name),
    filters: { according: source },
  }));
}
