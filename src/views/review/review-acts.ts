import type { Act, Claim, Counterpart, Status, Verdict } from '../../case';
import { editorWords, reviewWords, vocabularyWords } from '../../words';
import { castInWords } from '../parts/cast-in-words';
import type { Edit } from '../parts/claim-edits';
import type { Picks } from './review-picks';
import { picksOf } from './review-picks';
import type { ReviewProps } from './review-props';
import type { Suggestions } from './suggestions';
import type { Review } from './use-review';

/** What a person may do in a review. */
export type Acts = Picks & {
  readonly step: (by: 1 | -1) => void;
  readonly settle: (status: Status) => void;
  readonly edit: () => void;
  /** Changes the current claim, and tells what was done or why it was not. */
  readonly change: (edit: Edit, done: string) => void;
  /** Says what a record of the current claim is: the first, if none is named. */
  readonly judge: (verdict: Verdict, counterpart?: Counterpart) => void;
  readonly acceptAll: () => void;
  readonly undo: () => void;
};

/** The acts of a review as it stands now; each tells what it did. */
export function actsOf(review: Review, props: ReviewProps): Acts {
  const { list, at, current, onNews, onGo, onFocus } = review;
  return {
    step(by) {
      const next = list[at + by];
      if (next === undefined) onFocus();
      else onGo(next);
    },
    settle(status) {
      if (current === undefined) return;
      if (review.picked.size > 1) {
        props.onSettle([...review.picked], status);
        onNews(settledInWords(status, review.picked.size));
        return onFocus();
      }
      props.onSettle([current.id], status);
      onNews(
        reviewWords.settled(
          vocabularyWords.status[status],
          inWords(review, current),
          progressAfter(review.suggestions, current),
        ),
      );
      const isGoing = review.listed === 'waiting';
      const next = isGoing ? (list[at + 1] ?? list[at - 1]) : current;
      return next === undefined ? onFocus() : onGo(next);
    },
    ...picksOf(review, props),
    edit() {
      if (review.isEditing) onFocus();
      review.onEditing(!review.isEditing);
    },
    change(edit, done) {
      if (edit.kind === 'refused') return onNews(editorWords.refused[edit.why]);
      props.onChange(edit.changes);
      return onNews(done);
    },
    judge(verdict, counterpart = review.counterparts[0]) {
      if (counterpart === undefined) return;
      props.likely.onJudge(counterpart, verdict, review.why.trim());
      review.onWhy('');
      onNews(reviewWords.counterpartJudged[counterpart.kind][verdict]);
      onFocus();
    },
    acceptAll() {
      props.onAcceptAll(list);
      onNews(reviewWords.acceptedCount(list.length));
      onFocus();
    },
    undo: () => undo(review, props),
  };
}

function undo(review: Review, props: ReviewProps): void {
  const { claims } = props.network.columns.within;
  const undone = props.onUndo();
  if (undone === undefined) return review.onNews(reviewWords.nothingToUndo);
  const about = claimsOf(undone);
  // Of many that were decided at once none is named for all.
  if (about.size > 1)
    return review.onNews(reviewWords.undoneSeveral(about.size));
  const claim = claims.find((each) => about.has(each.id));
  if (claim === undefined) return review.onNews(reviewWords.undone);
  const isHere = review.isEditing && claim.id === review.current?.id;
  if (!isHere) review.onGo(claim);
  return review.onNews(reviewWords.undoneOf(inWords(review, claim)));
}

/** The claims that an act is about. */
function claimsOf({ changes }: Act): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'judge') claims.add(change.claim);
    if (change.kind === 'set' && change.of.kind === 'claim')
      claims.add(change.of.id);
  }
  return claims;
}

function settledInWords(status: Status, count: number): string {
  return {
    accepted: reviewWords.acceptedSeveral,
    rejected: reviewWords.rejectedSeveral,
    suggested: reviewWords.reopenedSeveral,
  }[status](count);
}

function inWords(review: Review, claim: Claim): string {
  return castInWords(claim, review.nameOf);
}

function progressAfter(
  { reviewed, total }: Suggestions,
  settled: Claim,
): string {
  const done = reviewed.length + (settled.status === 'suggested' ? 1 : 0);
  return reviewWords.progress(done, total);
}
