import type { Case, Claim, ClaimId, Mending, Status } from '../case';
import { afterDecision } from '../case';
import type { ArticleId } from '../text';
import { shellWords } from '../words';
import { change, take, undoTogether } from './deciding';
import type { Session } from './session';
import { notify } from './session';

/** The articles that lie open: those being read, or else the first. */
export function lyingOpen(
  within: Case,
  reading: readonly ArticleId[],
): readonly ArticleId[] {
  return reading.length > 0
    ? reading
    : within.articles.slice(0, 1).map(({ id }) => id);
}

/**
 * Shows the review beside what is being read; where nothing waits in that,
 * beside the first article in which something does.
 */
export function openReview(session: Session): void {
  const within = session.document.getState()?.history.now;
  if (within === undefined) return;
  const waiting = within.claims.filter(({ status }) => status === 'suggested');
  const open = lyingOpen(within, session.workspace.getState().reading);
  const isHere = waiting.some(({ article }) => open.includes(article));
  const first = within.articles.find(({ id }) =>
    waiting.some(({ article }) => article === id),
  );
  session.surface.setState({ isEvidenceOpen: true, beside: 'review' });
  session.workspace.setState({
    view: 'articles',
    ...(isHere || first === undefined ? {} : { reading: [first.id] }),
  });
}

/** Accepts or rejects a suggestion; the review itself tells what was done. */
export function settle(session: Session, claim: ClaimId, status: Status): void {
  if (status === 'suggested') return;
  const kind = status === 'accepted' ? 'accept' : 'reject';
  take(session, { kind, claim, at: session.ports.now() });
}

/** Changes what a claim states; one decision for each change. */
export function mend(session: Session, claim: ClaimId, mending: Mending): void {
  take(session, { kind: 'mend', claim, mending, at: session.ports.now() });
}

/**
 * Accepts several claims at once. Each stays a decision of its own, so that a
 * log names each and any can be taken back; the notice takes all back, and so
 * does a command as long as nothing else was decided.
 */
export function acceptAll(session: Session, claims: readonly Claim[]): void {
  const at = session.ports.now();
  change(session, (before) =>
    claims.reduce(
      (history, { id }) =>
        afterDecision(history, { kind: 'accept', claim: id, at }),
      before,
    ),
  );
  const decided = session.document.getState()?.history.decided;
  notify(session, 'news', shellWords.accepted(claims.length), {
    label: shellWords.undoAll,
    run: () => {
      // Whatever was decided since is not the notice's to take back.
      if (session.document.getState()?.history.decided === decided)
        return undoTogether(session);
      return notify(session, 'problem', shellWords.changedSince);
    },
  });
}
