import type { CaseArticle, Claim } from '../../case';
import { reviewWords } from '../../words';
import { castInWords } from '../parts/cast-in-words';
import { Counterparts } from './counterparts';
import type { Acts } from './review-acts';
import type { ReviewProps } from './review-props';
import styles from './review.module.css';
import { SuggestionDetails } from './suggestion-details';
import { SuggestionLine } from './suggestion-line';
import type { Review } from './use-review';

/** How many suggestions are written out at once, around the current one. */
const PAGE = 60;

/** The suggestions by article; the current one is unfolded. */
export function SuggestionList(
  props: ReviewProps & { readonly review: Review; readonly acts: Acts },
) {
  const { network, open, review } = props;
  const { list, at } = review;
  const end = Math.max(PAGE, at + PAGE / 2);
  const listed = list.slice(0, end);
  const articles = new Map(
    network.columns.within.articles.map((each) => [each.id, each]),
  );
  return (
    <>
      {open.map((id) => {
        const article = articles.get(id);
        const claims = listed.filter((claim) => claim.article === id);
        if (article === undefined || claims.length === 0) return undefined;
        return (
          <div key={id}>
            {open.length > 1 && (
              <h3 className={styles['article']}>{article.title}</h3>
            )}
            <ol className={styles['list']} aria-label={article.title}>
              {claims.map((claim) => (
                <Suggestion key={claim.id} {...props} {...{ claim, article }} />
              ))}
            </ol>
          </div>
        );
      })}
      {list.length > end && (
        <p className={styles['quiet']}>
          {reviewWords.moreFollow(list.length - end)}
        </p>
      )}
    </>
  );
}

type SuggestionProps = ReviewProps & {
  readonly review: Review;
  readonly acts: Acts;
  readonly claim: Claim;
  readonly article: CaseArticle;
};

function Suggestion(props: SuggestionProps) {
  const { review, acts, claim, article, network } = props;
  const isCurrent = claim === review.current;
  const isPicked = review.picked.has(claim.id);
  return (
    <li
      className={styles['item']}
      data-current={isCurrent || undefined}
      data-picked={(isPicked && review.picked.size > 1) || undefined}
    >
      <input
        type="checkbox"
        className={styles['pick']}
        aria-label={reviewWords.pick(castInWords(claim, review.nameOf))}
        checked={isPicked}
        onChange={({ nativeEvent }) =>
          acts.pick(
            claim,
            'shiftKey' in nativeEvent && nativeEvent.shiftKey === true,
          )
        }
      />
      <SuggestionLine
        claim={claim}
        isCurrent={isCurrent}
        nameOf={review.nameOf}
        onChoose={(manner) =>
          manner === 'alone'
            ? review.onGo(claim)
            : acts.pick(claim, manner === 'range')
        }
      />
      {isCurrent && (
        <SuggestionDetails
          {...{ claim, article, acts }}
          editing={props.editing}
          whys={props.whys}
          within={network.columns.within}
          isEditing={review.isEditing}
          counterparts={<CounterpartsBeside {...props} />}
          onRead={() => props.onRead(claim.id)}
        />
      )}
    </li>
  );
}

function CounterpartsBeside(props: SuggestionProps) {
  const { review, acts, claim, network, likely } = props;
  const { counterparts, nameOf, why, onWhy, onFocus } = review;
  return (
    <Counterparts
      {...{ claim, counterparts, nameOf, why, onWhy }}
      theCase={network.columns.within}
      alongWith={likely.alongWith}
      onWritten={onFocus}
      onJudge={(counterpart, verdict) => acts.judge(verdict, counterpart)}
    />
  );
}
