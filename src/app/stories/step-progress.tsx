import { storyWords } from '../../words';
import styles from './step-progress.module.css';

/** How far a story or lesson is: in words, and as a line that fills. */
export function StepProgress({
  at,
  total,
}: {
  readonly at: number;
  readonly total: number;
}) {
  return (
    <p className={styles['progress']}>
      {storyWords.of(at + 1, total)}
      <progress aria-hidden="true" value={at + 1} max={total} />
    </p>
  );
}
