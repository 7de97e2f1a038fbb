import { memo, useDeferredValue } from 'react';
import type { Columns, Filters } from '../lens';
import { filterCount, publicationDateInWords, publisherInLine } from '../lens';
import { standpointsIn, usePrinting } from '../views/parts';
import { printWords, viewWords } from '../words';
import { columnsFor, networkFor } from './derive';
import styles from './printed.module.css';
import type { Document } from './session';
import { useDocument, useWorkspace } from './session-context';
import { useShown } from './use-shown';
import type { View } from './views';

/** What stands over a printed view: the case, and how much of it is shown. */
export function PrintedHead() {
  const open = useDocument();
  return open && <HeadOfOpen key={open.key} open={open} />;
}

function HeadOfOpen({ open }: { readonly open: Document }) {
  const { theCase, filters } = useDeferredValue(useShown(open));
  const view = useWorkspace((workspace) => workspace.view);
  // Laid out here and looked through below: a piece of work each.
  return <HeadOf {...{ view, filters }} columns={columnsFor(theCase)} />;
}

/** While other filters come one upon the other, those of before are left alone. */
const HeadOf = memo(function HeadOf({
  view,
  filters,
  columns,
}: {
  readonly view: View;
  readonly filters: Filters;
  readonly columns: Columns;
}) {
  const theCase = columns.within;
  const { shown } = networkFor(theCase, filters);
  const total = columns.within.claims.length - columns.suggestedCount;
  return (
    <div className={styles['head']}>
      <p className={styles['title']}>{theCase.title}</p>
      <p>
        {viewWords[view].printed}.{' '}
        {printWords.claimsShown(shown.claimCount, total)}{' '}
        {filterCount(filters) > 0 && printWords.filtered}
      </p>
      {standpointsIn(columns, filters).map(({ part, words }) => (
        <p key={part}>{words}.</p>
      ))}
    </div>
  );
});

/** More articles than these are listed only once they are to be printed. */
const FEW = 200;

/** What stands below it: the articles that all of it rests on. */
export function PrintedSources() {
  const articles = useDocument()?.theCase.articles ?? [];
  const isPrinting = usePrinting();
  const isWanted = isPrinting || articles.length <= FEW;
  if (articles.length === 0 || !isWanted) return undefined;
  return (
    <div className={styles['sources']}>
      <p className={styles['subtitle']}>{printWords.sources}</p>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            {printWords.source(
              article.title,
              publisherInLine(article),
              publicationDateInWords(article),
              article.url,
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
