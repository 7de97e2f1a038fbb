import type { Claim } from '../../case';
import { OPEN_FILTERS } from '../../lens';
import { counted } from '../../network';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { ReviewProps } from './review-props';
import styles from './review.module.css';
import type { Review } from './use-review';

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
          Clear the filters
        </Button>
      )}
      {review.list.length === 0 && elsewhere.length > 0 && (
        <>
          <p>More wait in:</p>
          <ul>
            {elsewhere.map(({ article, count }) => (
              <li key={article.id}>
                <LinkButton onClick={() => onOpen([article.id])}>
                  “{article.title}”
                </LinkButton>{' '}
                {count.toLocaleString('en-GB')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function reasonInWords({ suggestions, shelf }: Review): string {
  const { reviewed, hiddenCount, total } = suggestions;
  if (total === 0) return 'Nothing is suggested in what is open.';
  if (shelf === 'reviewed') return 'Nothing has been reviewed here yet.';
  if (hiddenCount > 0)
    return `The filters hide ${counted(hiddenCount, 'suggestion')}.`;
  const count = (status: Claim['status']): number =>
    reviewed.filter((claim) => claim.status === status).length;
  return `All reviewed: ${count('accepted')} accepted, ${count('rejected')} rejected.`;
}
