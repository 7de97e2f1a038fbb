import type { CaseArticle, Claim } from '../../case';
import { selectionOf } from '../../lens';
import type { ArticleId } from '../../text';
import { reviewWords } from '../../words';
import { Button } from '../parts/button';
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

type ListProps = ReviewProps & { readonly review: Review; readonly acts: Acts };

/** A stretch of the list under its own head. */
type Section = {
  readonly key: string;
  readonly title: string;
  readonly claims: readonly Claim[];
};

/** The suggestions under their heads; the current one is unfolded. */
export function SuggestionList(props: ListProps) {
  const { network, open, review, onSelect } = props;
  const { list, at, grouping, picked } = review;
  const end = Math.max(PAGE, at + PAGE / 2);
  const begin = grouping === 'article' ? 0 : Math.max(0, end - 2 * PAGE);
  const listed = new Set(list.slice(begin, end));
  const articles = new Map(
    network.columns.within.articles.map((each) => [each.id, each]),
  );
  const isHeaded = grouping !== 'article' || open.length > 1;
  return (
    <>
      {begin > 0 && (
        <p className={styles['quiet']}>{reviewWords.moreBefore(begin)}</p>
      )}
      {sectionsOf(props, articles).map(({ key, title, claims }) => {
        const shown = claims.filter((claim) => listed.has(claim));
        if (shown.length === 0) return undefined;
        return (
          <div key={key}>
            {isHeaded && <h3 className={styles['article']}>{title}</h3>}
            {grouping !== 'article' && (
              <GroupPick
                count={claims.length}
                isPicked={claims.every(({ id }) => picked.has(id))}
                onPick={() =>
                  onSelect(
                    selectionOf(
                      claims.map(({ id }) => ({ kind: 'claim', id })),
                    ),
                  )
                }
              />
            )}
            <ol className={styles['list']} aria-label={title}>
              {shown.map((claim) => {
                const article = articles.get(claim.article);
                return (
                  article && (
                    <Suggestion
                      key={claim.id}
                      {...props}
                      {...{ claim, article }}
                    />
                  )
                );
              })}
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

/** By article in the open ones, else by group. */
function sectionsOf(
  { open, review }: ListProps,
  articles: ReadonlyMap<ArticleId, CaseArticle>,
): readonly Section[] {
  const { list, grouping, groups, nameOf } = review;
  if (grouping === 'article')
    return open.flatMap((id) => {
      const article = articles.get(id);
      const claims = list.filter((claim) => claim.article === id);
      return article === undefined
        ? []
        : [{ key: id, title: article.title, claims }];
    });
  return groups.map(({ kind, key, speaker, claims }) => {
    const [first] = claims;
    const words =
      speaker ?? (first === undefined ? '' : castInWords(first, nameOf));
    return {
      key,
      title: reviewWords.group[kind](words, claims.length),
      claims,
    };
  });
}

/** Selects all suggestions of a group, to be decided together. */
function GroupPick({
  count,
  isPicked,
  onPick,
}: {
  readonly count: number;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}) {
  return (
    <Button look="outlined" disabled={isPicked} onClick={onPick}>
      {reviewWords.pickGroup(count)}
    </Button>
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
      {review.grouping !== 'article' && (
        <p className={styles['source']}>{article.title}</p>
      )}
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
