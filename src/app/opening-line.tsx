import { Button } from '../views/parts';
import { shellWords } from '../words';
import styles from './opening-line.module.css';
import { useSurface } from './session-context';

/** How far the opening of a large case is, and a way to stop it. */
export function OpeningLine() {
  const opening = useSurface((surface) => surface.opening);
  if (opening === undefined) return undefined;
  const { doing, share, stop } = opening;
  return (
    <div className={styles['opening']} role="status">
      <label>
        {doing}
        <progress value={share} max={1} />
      </label>
      {stop !== undefined && (
        <Button look="outlined" onClick={stop}>
          {shellWords.cancel}
        </Button>
      )}
    </div>
  );
}
