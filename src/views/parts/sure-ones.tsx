import type { Case, LikelyGroup } from '../../case';
import { mergingWords } from '../../words';
import { Button } from './button';
import styles from './likely.module.css';
import { recordName } from './record-in-words';

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
        <ul>
          {sure.map(({ kind, sure: ids }) => (
            <li key={ids.join(' ')}>
              {mergingWords.sureOf(
                recordName(theCase, kind, ids[0] ?? ''),
                ids.length,
              )}
            </li>
          ))}
        </ul>
      </details>
      <Button look="primary" onClick={() => onMerge(sure)}>
        {mergingWords.mergeSure(sure.length)}
      </Button>
    </section>
  );
}
