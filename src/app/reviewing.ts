import type { Case, Claim, ClaimId, Status } from '../case';
import type { ArticleId } from '../text';
import { shellWords } from '../words';
import { act, undoOf } from './acting';
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
  const within = session.document.getState()?.theCase;
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

/** Accepts or rejects suggestions; the review itself tells what was done. */
export function settle(
  session: Session,
  claims: readonly ClaimId[],
  status: Status,
): void {
  act(
    session,
    claims.map((claim) => ({ kind: 'judge', claim, status })),
  );
}

/** Accepts several claims by one act, which the notice takes back whole. */
export function acceptAll(session: Session, claims: readonly Claim[]): void {
  const done = act(
    session,
    claims.map(({ id }) => ({ kind: 'judge', claim: id, status: 'accepted' })),
  );
  if (done === undefined) return;
  notify(
    session,
    'news',
    shellWords.accepted(claims.length),
    undoOf(session, done),
  );
}
