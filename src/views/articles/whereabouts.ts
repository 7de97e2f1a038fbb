import { useMemo, useState } from 'react';
import type { CaseArticle, ClaimId } from '../../case';
import type { ArticleId } from '../../text';
import type { PassageTarget } from './follow';
import type { Reading } from './reading';

/** Where a reader is: the article in front, and the passage to go to. */
export type Whereabouts = {
  /** The article that is seen where there is room for one only. */
  readonly tab: ArticleId | undefined;
  readonly onTab: (article: ArticleId) => void;
  readonly goal: PassageTarget | undefined;
  /** Go to a claim's first passage. */
  readonly goTo: (claim: ClaimId) => void;
};

/** Where the reader last went: by a target from outside, or in the view. */
export function useWhereabouts(
  target: PassageTarget | undefined,
  opened: readonly CaseArticle[],
  reading: Reading,
): Whereabouts {
  const [own, setOwn] = useState<{
    readonly target: PassageTarget | undefined;
    readonly goal?: PassageTarget;
    readonly tab?: ArticleId;
  }>({ target: undefined });
  // A new target from outside outdates what was done in the view before.
  const isOwn = own.target === target;
  const goal = (isOwn ? own.goal : undefined) ?? target;
  const wanted =
    (isOwn ? own.tab : undefined) ??
    (goal?.claim && reading.claim(goal.claim)?.article) ??
    goal?.words?.[0]?.article;
  const tab = (opened.find(({ id }) => id === wanted) ?? opened[0])?.id;
  return useMemo(
    () => ({
      tab,
      onTab: (article) =>
        setOwn({ target, tab: article, ...(goal ? { goal } : {}) }),
      goal,
      goTo: (claim) => setOwn({ target, goal: { claim } }),
    }),
    [tab, target, goal],
  );
}
