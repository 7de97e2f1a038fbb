import type { Search } from '../../src/app/search';
import { SearchIndex } from '../../src/app/search';
import type { Case } from '../../src/case';
import { whole } from '../../src/case';

/** A search of one case, from nothing. */
export function searchOf(within: Case): Search {
  return whole(new SearchIndex().follow(within));
}
