import type { Case, LikelyGroup } from '../../case';
import { mergingWords } from '../../words';
import { Button } from './button';
import styles from './likely.module.css';
import { PagedList } from './paged-list';
import { recordName } from './record-in-words';

/** So many of them are listed at once. */
const PAGE = 100;

/** Actors that are surely one in several articles: merged all at once. */
export function SureOnes({
  theCase,
  proposals,
  onMerge,
}: {
  readonly theCase: Case;
  readonly proposals: readonly LikelyGroup[];
  readonly onMerge: (sure: readonly LikelyGroup[]) => void;
}) {
  const sure = proposals.filter((each) => each.sure.length > 0);
  if (sure.length === 0) return undefined;
  return (
    <section className={styles['sure']} aria-label={mergingWords.sureList}>
      <p>{mergingWords.sure(sure.length)}</p>
      <details>
        <summary>{mergingWords.sureList}</summary>
        <PagedList className={undefined} entries={sure} page={PAGE}>
          {({ kind, sure: ids }) => (
            <li key={ids[0]}>
              {mergingWords.sureOf(
                recordName(theCase, kind, ids[0] ?? ''),
                ids.length,
              )}
            </li>
          )}
        </PagedList>
      </details>
      <Button look="primary" onClick={() => onMerge(sure)}>
        {mergingWords.mergeSure(sure.length)}
      </Button>
    </section>
  );
}
