import type { CaseArticle, Change, Claim } from '../../case';
import type { Body } from '../../text';
import { bodyWords } from '../../words';
import { act, undoOf } from '../acting';
import type { Addition } from '../intake/additions';
import { changesOf, heldIn } from '../intake/additions';
import { searched } from '../intake/searching';
import type { Session } from '../session';
import { notify } from '../session';

/** How long the search for further claims may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Changes which words of an article are read, and looks for claims in those
 * that were not read before: one act. Claims that quote what is left out now
 * stay, and are told.
 */
export async function markBody(
  session: Session,
  article: CaseArticle,
  body: Body,
): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const signal = AbortSignal.timeout(PATIENCE);
  const found: Addition[] = [];
  const marked = [{ ...article, body }];
  for await (const each of searched(session, marked, open.theCase, signal))
    found.push(each);
  const now = session.document.getState();
  // Another case may have been opened meanwhile: nothing goes into that one.
  if (now?.key !== open.key) return;
  const added = changesOf(found, heldIn(now.theCase));
  const set: Change = {
    kind: 'set',
    of: { kind: 'article', id: article.id },
    field: 'body',
    to: body,
    basis: { kind: 'typed' },
  };
  const done = act(session, [set, ...added]);
  if (done === undefined) return;
  const further = added.filter(
    (change) => change.kind === 'add' && change.as === 'claim',
  ).length;
  const outside = now.theCase.claims.filter(
    (claim) => claim.article === article.id && quotesOutside(claim, body),
  ).length;
  notify(
    session,
    'news',
    [
      bodyWords.changed(further),
      ...(outside === 0 ? [] : [bodyWords.outside(outside)]),
    ].join(' '),
    undoOf(session, done, bodyWords.undo),
  );
}

function quotesOutside({ quotes }: Claim, body: Body): boolean {
  const holes = [
    { start: 0, end: body.start },
    ...(body.without ?? []),
    { start: body.end, end: Infinity },
  ];
  return quotes.some(({ start, end }) =>
    holes.some((hole) => start < hole.end && hole.start < end),
  );
}
