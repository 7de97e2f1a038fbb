import { mergingWords } from '../../words';
import styles from './merging.module.css';

/** Where a person says why records are judged so, if they like. */
export function ReasonField({
  why,
  onWhy,
}: {
  readonly why: string;
  readonly onWhy: (why: string) => void;
}) {
  return (
    <label className={styles['field']}>
      <span>{mergingWords.why}</span>
      <input
        type="text"
        autoComplete="off"
        value={why}
        onChange={({ target }) => onWhy(target.value)}
      />
    </label>
  );
}
