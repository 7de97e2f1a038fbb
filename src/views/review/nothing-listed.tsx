import type { Claim } from '../../case';
import { OPEN_FILTERS } from '../../lens';
import { inFigures, reviewWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { ReviewProps } from './review-props';
import styles from './review.module.css';
import type { Review } from './use-review';

/** How many other articles are named. */
const MOST = 12;

/** Why nothing, or not all, is listed, and where the review goes on. */
export function NothingListed({
  network,
  onFilters,
  onOpen,
  review,
}: Pick<ReviewProps, 'network' | 'onFilters' | 'onOpen'> & {
  readonly review: Review;
}) {
  const { hiddenCount, elsewhere } = review.suggestions;
  const { statuses } = network.filters;
  return (
    <div className={styles['nothing']}>
      <p>{reasonInWords(review)}</p>
      {hiddenCount > 0 && (
        <Button
          look="outlined"
          onClick={() => onFilters({ ...OPEN_FILTERS, statuses })}
        >
          {reviewWords.clearFilters}
        </Button>
      )}
      {review.list.length === 0 && elsewhere.length > 0 && (
        <>
          <p>{reviewWords.moreElsewhere}</p>
          <ul className={styles['elsewhere']}>
            {elsewhere.slice(0, MOST).map(({ article, count }) => (
              <li key={article.id}>
                <LinkButton onClick={() => onOpen([article.id])}>
                  “{article.title}”
                </LinkButton>
                <span>{inFigures(count)}</span>
              </li>
            ))}
          </ul>
          {elsewhere.length > MOST && (
            <>
              <p>{reviewWords.moreArticles(elsewhere.length - MOST)}</p>
              <Button
                look="outlined"
                onClick={() => review.onGrouping('contact')}
              >
                {reviewWords.reviewByContact}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

function reasonInWords({ suggestions, listed }: Review): string {
  const { reviewed, hiddenCount, total } = suggestions;
  if (total === 0) return reviewWords.none;
  if (listed === 'reviewed') return reviewWords.noneReviewed;
  if (hiddenCount > 0) return reviewWords.filtersHide(hiddenCount);
  const count = (status: Claim['status']): number =>
    reviewed.filter((claim) => claim.status === status).length;
  return reviewWords.allReviewed(count('accepted'), count('rejected'));
}
