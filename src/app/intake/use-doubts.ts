import { useLayoutEffect, useState } from 'react';
import type { CaseArticle } from '../../case';
import { useSession } from '../session-context';
import type { Doubts } from './doubts';
import { doubtsInSteps } from './doubts';
import type { Drafts } from './draft';

const NONE: Doubts = new Map();

/**
 * The doubts about drafts, as far as they have been compared: of few that is
 * done before they are drawn, of many while the page answers.
 */
export function useDoubts(
  { drafts, taking }: Drafts,
  held: readonly CaseArticle[],
): Doubts {
  const session = useSession();
  const [doubts, setDoubts] = useState(NONE);
  const isTaking = taking !== undefined;
  useLayoutEffect(() => {
    let isStale = false;
    const compare = async (): Promise<void> => {
      const found = await doubtsInSteps(session, drafts, held);
      if (!isStale) setDoubts(found);
    };
    if (!isTaking) void compare();
    return () => {
      isStale = true;
    };
  }, [session, drafts, held, isTaking]);
  return doubts;
}
