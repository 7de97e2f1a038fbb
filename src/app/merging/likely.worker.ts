import type { ComparedSlice, LikelyGroup, PlainJudgements } from '../../case';
import {
  comparedFromSlices,
  judgementsFrom,
  likelyDuplicatesInSteps,
  likelyGroupsFrom,
  whole,
} from '../../case';

/** What the worker is told: a piece of the case, or that it has all of it. */
export type LikelyTask =
  | { readonly kind: 'slice'; readonly slice: ComparedSlice }
  | { readonly kind: 'begin'; readonly judged: PlainJudgements };

/** What it tells: how far it is, some proposals as JSON, and that these are all. */
export type LikelyNews =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'proposals'; readonly text: string }
  | { readonly kind: 'done' };

/** So much is done once the case is handed over, and once all is compared. */
const HANDED_OVER = 0.2;
const COMPARED = 0.9;
/** So many proposals a page reads in some milliseconds. */
const SOME = 500;

const { add, lists } = comparedFromSlices();

/** Looks for records of a case that may be one, off the main thread. */
self.addEventListener('message', ({ data }: MessageEvent<LikelyTask>) => {
  if (data.kind === 'begin') return look(data.judged);
  add(data.slice);
  return tell({ kind: 'share', share: HANDED_OVER * data.slice.share });
});

function look(judged: PlainJudgements): void {
  const judgements = judgementsFrom(judged);
  const onShare = (share: number): void =>
    tell({
      kind: 'share',
      share: HANDED_OVER + share * (COMPARED - HANDED_OVER),
    });
  const pairs = whole(likelyDuplicatesInSteps(lists, judgements, onShare));
  tell({ kind: 'share', share: COMPARED });
  const groups: readonly LikelyGroup[] = likelyGroupsFrom(
    lists,
    judgements,
    pairs,
  );
  for (let at = 0; at < groups.length; at += SOME)
    tell({
      kind: 'proposals',
      text: JSON.stringify(groups.slice(at, at + SOME)),
    });
  tell({ kind: 'done' });
}

function tell(news: LikelyNews): void {
  self.postMessage(news);
}
