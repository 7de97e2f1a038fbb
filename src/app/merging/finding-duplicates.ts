import type { Act, Case, Ledger, LikelyGroup } from '../../case';
import { stillLikely } from '../../case';
import { mergingWords } from '../../words';
import type { Notice, Session } from '../session';
import { notify, untilWhole } from '../session';
import { reviewDuplicates } from './asking-to-merge';
import type { Looked } from './looking-for-duplicates';
import { lookedIn } from './looking-for-duplicates';
import { mergeSure } from './merging';

/**
 * What the open case proposes to be one, each by one judgement; looked for
 * while the page answers. Nothing where that was stopped.
 */
export async function likelyGroupsIn(
  session: Session,
  given = session.document.getState(),
): Promise<readonly LikelyGroup[]> {
  const looked = await lookForLikely(session, given);
  return looked.kind === 'found' ? looked.groups : [];
}

/** The same, and where nothing is proposed, why. */
export async function lookForLikely(
  session: Session,
  given = session.document.getState(),
): Promise<Looked> {
  const { ports, document } = session;
  const isThere = await untilWhole(session);
  const open = given?.isWhole === false ? document.getState() : given;
  if (!isThere || open === undefined) return { kind: 'stopped' };
  const { theCase, ledger } = open;
  const looked = await lookedIn(ports, theCase, ledger);
  return looked.kind === 'found'
    ? { kind: 'found', groups: stillLikely(looked.groups, ledger) }
    : looked;
}

/**
 * Says so where articles brought records that may be others of the case, and
 * offers to merge at once those that surely are.
 */
export async function tellOfDuplicates(
  session: Session,
  acts: readonly Act[],
): Promise<void> {
  const open = session.document.getState();
  const added = new Set<string>(
    acts
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.kind === 'add' ? [change.record.id] : [])),
  );
  const proposals = (await likelyGroupsIn(session, open)).filter(({ ids }) =>
    ids.some((id) => added.has(id)),
  );
  if (open === undefined || proposals.length === 0) return;
  forgetEarlier(session);
  const sure = proposals.filter((each) => each.sure.length > 0);
  const review = {
    label: mergingWords.review,
    run: () => reviewDuplicates(session),
  };
  if (sure.length === 0)
    return notify(
      session,
      'news',
      mergingWords.found(proposals.length),
      review,
    );
  notify(
    session,
    // What makes fifty actors of one must not pass unseen.
    'lasting',
    mergingWords.foundSure(
      sure.map(({ sure: [first] }) => nameOf(open.theCase, first)),
      proposals.length - sure.length,
    ),
    {
      label: mergingWords.mergeSure(sure.length),
      run: () => mergeSure(session, stillLikely(sure, open.ledger)),
      // The review offers it, too.
      isDone: () =>
        session.document.getState()?.key !== open.key ||
        session.surface.getState().beside === 'review' ||
        !isAnyApart(open.ledger, sure),
    },
    review,
  );
}

/** What was said after the article before is said anew, of both. */
function forgetEarlier({ surface }: Session): void {
  const { notices } = surface.getState();
  const isOther = ({ act, other }: Notice): boolean =>
    [act, other].every((each) => each?.label !== mergingWords.review);
  surface.setState({ notices: notices.filter(isOther) });
}

/** Whether records that are surely one still stand as several. */
function isAnyApart(ledger: Ledger, groups: readonly LikelyGroup[]): boolean {
  return groups.some(({ kind, sure }) => {
    const standing = sure.filter((id) => ledger.standsAs({ kind, id }) === id);
    return standing.length > 1;
  });
}

function nameOf({ actors }: Case, id: string | undefined): string {
  return actors.find((each) => each.id === id)?.name ?? '';
}
