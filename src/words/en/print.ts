import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { figured } from './counted';

/** What stands on printed pages beside the view itself. */
export const printWords = catalogue('print', {
  claimsShown: (shown: number, total: number) =>
    `Showing ${inFigures(shown)} of ${figured(total, 'claim')}.`,
  filtered: 'Filters are set.',
  sources: 'Sources',
  source: (
    title: string,
    publisher: string,
    date: string,
    address: string | undefined,
  ) =>
    [`“${title}”`, publisher, date, address]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
});
