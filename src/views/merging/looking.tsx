import { mergingWords } from '../../words';
import { Button } from '../parts/button';
import styles from './merging.module.css';

/** That likely duplicates are being looked for, how far that is, and what stops it. */
export function Looking({
  share,
  onStop,
}: {
  /** From 0 to 1; nothing until that is known. */
  readonly share: number | undefined;
  readonly onStop: () => void;
}) {
  return (
    <div className={styles['looking']}>
      <p role="status">{mergingWords.looking}</p>
      <progress
        aria-label={mergingWords.looking}
        {...(share !== undefined && { value: share })}
      />
      <Button look="outlined" onClick={onStop}>
        {mergingWords.stopLooking}
      </Button>
    </div>
  );
}
