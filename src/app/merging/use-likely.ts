import { useEffect, useMemo, useRef, useState } from 'react';
import type { Claim, ContactId, LikelyGroup } from '../../case';
import { counterpartsOf, stillLikely, tellsAlike } from '../../case';
import type { LikelyInCase } from '../../views/review';
import { useDocument, useSession } from '../session-context';
import { lookForLikely } from './finding-duplicates';
import type { Looked } from './looking-for-duplicates';
import { judgeCounterpart, mergeSure, partiesOf } from './merging';

/** Acts may follow each other faster; in milliseconds. */
const PAUSE = 500;
/** Where looking takes long, it begins the more seldom. */
const SELDOM = 4;

/** Proposals as far as they are there; `outcome` says of a search that it is over. */
export type Likely = {
  readonly groups: readonly LikelyGroup[] | undefined;
  readonly outcome: Looked['kind'] | undefined;
};

/**
 * What the open case proposes to be one. What was judged goes at once; all is
 * looked for anew when records came, went or were merged, or claims tell
 * otherwise, and no act has followed for a moment. That a claim is accepted or
 * rejected changes nothing.
 */
export function useLikely(): Likely {
  const session = useSession();
  const open = useDocument();
  const { theCase, ledger, revision } = open ?? {};
  const { actors, contacts, origins } = theCase ?? {};
  const told = useTold(theCase?.claims);
  const [looked, setLooked] = useState<Looked>();
  const pause = useRef(0);
  useEffect(() => {
    if (actors === undefined) return undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const from = performance.now();
      const found = await lookForLikely(session);
      pause.current = Math.max(PAUSE, SELDOM * (performance.now() - from));
      if (!isOver) setLooked(found);
    };
    const timer = setTimeout(() => void look(), pause.current);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [session, actors, contacts, origins, told]);
  const groups = useMemo(
    () =>
      theCase && ledger && looked?.kind === 'found'
        ? stillLikely(looked.groups, ledger)
        : undefined,
    // The ledger takes more. That two are kept apart leaves the case as it is:
    // only its revision tells.
    // oxlint-disable-next-line react/exhaustive-deps
    [looked, ledger, theCase, revision],
  );
  return { groups, outcome: looked?.kind };
}

/** The claims, as long as they tell the same the list that told it first. */
function useTold(
  claims: readonly Claim[] | undefined,
): readonly Claim[] | undefined {
  const [told, setTold] = useState(claims);
  const isAlike = told && claims ? tellsAlike(told, claims) : told === claims;
  if (!isAlike) setTold(claims);
  return isAlike ? told : claims;
}

/** What of the case a claim under review probably is, and how to say so. */
export function useLikelyInCase(): LikelyInCase {
  const session = useSession();
  const open = useDocument();
  const { groups } = useLikely();
  const oneFor = useMemo(() => oneForEach(groups ?? []), [groups]);
  return useMemo((): LikelyInCase => {
    const likely = groups ?? [];
    return {
      sure: likely.filter(
        ({ kind, sure }) => kind === 'actor' && sure.length > 0,
      ),
      oneFor,
      counterpartsOf: (claim) =>
        open === undefined
          ? []
          : counterpartsOf(open.theCase, open.ledger, likely, claim),
      alongWith: ({ kind, own, other }) =>
        open === undefined || kind !== 'contact'
          ? []
          : partiesOf(open.theCase, [own, other], likely),
      onJudge: (counterpart, verdict, why) =>
        judgeCounterpart(session, counterpart, verdict, why, likely),
      onMergeSure: (sure) => mergeSure(session, sure),
    };
  }, [session, open, groups, oneFor]);
}

/** The first of the contacts that each is proposed to be one with, or itself. */
export function oneForEach(
  groups: readonly LikelyGroup[],
): (contact: ContactId) => string {
  const firsts = new Map<string, string>();
  for (const { kind, ids, isOpen } of groups) {
    const [first] = ids;
    if (kind !== 'contact' || isOpen || first === undefined) continue;
    for (const id of ids) if (!firsts.has(id)) firsts.set(id, first);
  }
  return (contact) => firsts.get(contact) ?? contact;
}
