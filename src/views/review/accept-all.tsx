import { useState } from 'react';
import { counted } from '../../network';
import { Button } from '../parts/button';
import styles from './review.module.css';

/** Accepts all that is listed, after asking once. */
export function AcceptAll({
  count,
  onAccept,
}: {
  readonly count: number;
  readonly onAccept: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div className={styles['all']}>
        <Button look="outlined" onClick={() => setAsking(true)}>
          Accept all {count.toLocaleString('en-GB')} listed…
        </Button>
      </div>
    );
  return (
    <div className={styles['all']} role="group" aria-labelledby="accept-all">
      <p id="accept-all">
        Accept {counted(count, 'suggestion')} without reading{' '}
        {count === 1 ? 'it' : 'each'}? Each stays a decision of its own that can
        be undone.
      </p>
      <Button look="primary" onClick={onAccept}>
        Accept {count.toLocaleString('en-GB')}
      </Button>
      <Button
        ref={(button) => button?.focus()}
        onClick={() => setAsking(false)}
      >
        Cancel
      </Button>
    </div>
  );
}
