import { useRef } from 'react';
import { Choice } from '../parts/choice';
import { AcceptAll } from './accept-all';
import { NothingListed } from './nothing-listed';
import { actsOf } from './review-acts';
import { REVIEW_KEYS, useReviewKeys } from './review-keys';
import type { ReviewProps } from './review-props';
import styles from './review.module.css';
import { SuggestionList } from './suggestion-list';
import type { Review, Shelf } from './use-review';
import { useReview } from './use-review';

/**
 * What a machine read in the open articles, one suggestion after the other,
 * each with its passage beside it: to be accepted, rejected or mended.
 */
export function ReviewPanel(props: ReviewProps) {
  const panel = useRef<HTMLElement>(null);
  const review = useReview(props, panel);
  const acts = actsOf(review, props);
  useReviewKeys(panel, {
    ...acts,
    accept: () => acts.settle('accepted'),
    reject: () => acts.settle('rejected'),
  });
  const { suggestions, list, shelf } = review;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="Review"
      className={styles['panel']}
    >
      <Progress review={review} />
      {suggestions.total > 0 && (
        <output className={styles['news']}>{review.news}</output>
      )}
      {list.length === 0 ? (
        <NothingListed {...props} review={review} />
      ) : (
        <>
          <SuggestionList {...props} {...{ review, acts }} />
          {suggestions.hiddenCount > 0 && shelf === 'waiting' && (
            <NothingListed {...props} review={review} />
          )}
          {shelf === 'waiting' && (
            <AcceptAll
              key={list.length}
              count={list.length}
              onAccept={acts.acceptAll}
            />
          )}
        </>
      )}
      {suggestions.total > 0 && <Keys />}
    </section>
  );
}

/** How far the review has come, and which of its two lists is shown. */
function Progress({ review }: { readonly review: Review }) {
  const { suggestions, shelf, onShelf } = review;
  const { waiting, reviewed, hiddenCount, total } = suggestions;
  if (total === 0) return undefined;
  const progress = `${reviewed.length} of ${total} reviewed`;
  return (
    <header className={styles['head']}>
      <div className={styles['progress']}>
        <h2>{progress}</h2>
        <progress
          value={reviewed.length}
          max={total}
          aria-label="Suggestions reviewed"
        >
          {progress}
        </progress>
      </div>
      <Choice<Shelf>
        legend="Which suggestions are listed"
        value={shelf}
        onChoose={onShelf}
        options={[
          {
            value: 'waiting',
            label: `To review ${waiting.length + hiddenCount}`,
          },
          {
            value: 'reviewed',
            label: `Reviewed ${reviewed.length}`,
            isEmpty: reviewed.length === 0,
          },
        ]}
      />
    </header>
  );
}

function Keys() {
  return (
    <p className={styles['keys']}>
      {REVIEW_KEYS.map(([key, meaning]) => (
        <span key={key}>
          <kbd>{key}</kbd> {meaning}
        </span>
      ))}
    </p>
  );
}
