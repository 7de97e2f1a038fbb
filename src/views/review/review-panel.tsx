import { useRef } from 'react';
import { doubtWords, reviewWords } from '../../words';
import { Choice } from '../parts/choice';
import { SureOnes } from '../parts/sure-ones';
import { AcceptAll } from './accept-all';
import type { Grouping } from './groups';
import { NothingListed } from './nothing-listed';
import { actsOf } from './review-acts';
import { useReviewKeys } from './review-keys';
import type { ReviewProps } from './review-props';
import styles from './review.module.css';
import { SuggestionList } from './suggestion-list';
import type { Review, ReviewList, ReviewOrder } from './use-review';
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
    judge: review.counterparts.length > 0 ? acts.judge : undefined,
  });
  const { suggestions, list, listed } = review;
  const isMatched = review.counterparts.length > 0;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-letters={isMatched ? 'review reviewMatch' : 'review'}
      aria-label={reviewWords.panel}
      className={styles['panel']}
    >
      <Progress review={review} />
      {suggestions.total > 0 && (
        <output className={styles['news']}>{review.news}</output>
      )}
      <SureOnes
        theCase={props.network.columns.within}
        proposals={props.likely.sure}
        onMerge={props.likely.onMergeSure}
      />
      {list.length === 0 ? (
        <NothingListed {...props} review={review} />
      ) : (
        <>
          {props.several}
          <SuggestionList {...props} {...{ review, acts }} />
          {suggestions.hiddenCount > 0 && listed === 'waiting' && (
            <NothingListed {...props} review={review} />
          )}
          {listed === 'waiting' && (
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

const GROUPINGS: readonly Grouping[] = ['article', 'contact', 'speaker'];

/** How far the review has come, and which of its two lists is shown. */
function Progress({ review }: { readonly review: Review }) {
  const { suggestions, listed, onListed, grouping, onGrouping } = review;
  const { waiting, reviewed, hiddenCount, total } = suggestions;
  if (total === 0 && suggestions.elsewhere.length === 0) return undefined;
  const progress = reviewWords.progress(reviewed.length, total);
  return (
    <header className={styles['head']}>
      <div className={styles['progress']}>
        <h2>{progress}</h2>
        <progress
          value={reviewed.length}
          max={total}
          aria-label={reviewWords.progressBar}
        >
          {progress}
        </progress>
      </div>
      <Choice<ReviewList>
        legend={reviewWords.lists}
        value={listed}
        onChoose={onListed}
        options={[
          {
            value: 'waiting',
            label: reviewWords.waiting(waiting.length + hiddenCount),
          },
          {
            value: 'reviewed',
            label: reviewWords.reviewed(reviewed.length),
            isEmpty: reviewed.length === 0,
          },
        ]}
      />
      {(suggestions.elsewhere.length > 0 || grouping !== 'article') && (
        <Choice<Grouping>
          legend={reviewWords.grouping}
          value={grouping}
          onChoose={onGrouping}
          options={GROUPINGS.map((value) => ({
            value,
            label: reviewWords.groupings[value],
          }))}
        />
      )}
      {grouping === 'article' && (
        <Choice<ReviewOrder>
          legend={doubtWords.order}
          value={review.order}
          onChoose={review.onOrder}
          options={[
            { value: 'text', label: doubtWords.inText },
            { value: 'unsure', label: doubtWords.unsureFirst },
          ]}
        />
      )}
    </header>
  );
}

function Keys() {
  return (
    <p className={styles['keys']}>
      {Object.values(reviewWords.keys).map(({ keys, does }) => (
        <span key={keys}>
          <kbd>{keys}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
