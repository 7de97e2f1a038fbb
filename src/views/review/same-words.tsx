import type { Case, Claim } from '../../case';
import { claimInWords } from '../../lens';
import { reviewWords } from '../../words';
import styles from './review.module.css';

/** More claims than these are counted, not told. */
const MOST = 3;

/** That accepted claims of the case rest on the words of a suggestion already. */
export function SameWords({
  claim,
  within,
}: {
  readonly claim: Claim;
  readonly within: Case;
}) {
  const others = withSameWords(within, claim);
  if (others.length === 0) return undefined;
  return (
    <div className={styles['same']}>
      <p>{reviewWords.sameWords(others.length)}</p>
      <ul>
        {others.slice(0, MOST).map((other) => (
          <li key={other.id}>{claimInWords(within, other)}</li>
        ))}
      </ul>
      {others.length > MOST && (
        <p className={styles['quiet']}>
          {reviewWords.moreSameWords(others.length - MOST)}
        </p>
      )}
    </div>
  );
}

/** The accepted claims one of whose quotes is, holds, or lies in one of a claim. */
export function withSameWords(
  { claims }: Case,
  { id, quotes }: Claim,
): readonly Claim[] {
  return claims.filter(
    (other) =>
      other.id !== id &&
      other.status === 'accepted' &&
      other.quotes.some((one) =>
        quotes.some(
          (quote) =>
            quote.article === one.article &&
            ((one.start <= quote.start && quote.end <= one.end) ||
              (quote.start <= one.start && one.end <= quote.end)),
        ),
      ),
  );
}
