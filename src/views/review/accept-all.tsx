import { useState } from 'react';
import { reviewWords } from '../../words';
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
          {reviewWords.acceptAllListed(count)}
        </Button>
      </div>
    );
  return (
    <div className={styles['all']} role="group" aria-labelledby="accept-all">
      <p id="accept-all">{reviewWords.acceptUnread(count)}</p>
      <Button look="primary" onClick={onAccept}>
        {reviewWords.acceptCount(count)}
      </Button>
      <Button
        ref={(button) => button?.focus()}
        onClick={() => setAsking(false)}
      >
        {reviewWords.cancel}
      </Button>
    </div>
  );
}
