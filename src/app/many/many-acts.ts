import type { Act } from '../../case';
import { actInWords } from '../../lens';
import type { ManyRequest, Plan } from '../../views/many';
import { manyWords } from '../../words';
import { act, undoOf } from '../acting';
import { columnsFor } from '../derive';
import type { Session } from '../session';
import { notify } from '../session';
import { planFor } from './plan-for';

/** What a request would do to the open case; nothing is done yet. */
export function plan(session: Session, request: ManyRequest): Plan {
  const open = session.document.getState();
  return open === undefined
    ? { request, changes: [], count: 0, left: [] }
    : planFor(request, open.ledger, columnsFor(open.theCase));
}

/** Does what a plan says as one act, tells it by its name, and offers undo. */
export function carryOut(session: Session, { request, changes }: Plan): void {
  const done = act(session, changes);
  if (done === undefined) return;
  if (request.kind === 'remove-articles') forget(session);
  tell(session, done);
}

function tell(session: Session, done: Act): void {
  const open = session.document.getState();
  if (open === undefined) return;
  notify(
    session,
    'news',
    manyWords.done(actInWords(open.theCase, done, open.ledger)),
    undoOf(session, done),
  );
}

/** What is gone is neither selected nor read any longer. */
function forget({ workspace, document }: Session): void {
  const articles = document.getState()?.theCase.articles ?? [];
  const held = new Set(articles.map(({ id }) => id));
  workspace.setState(({ reading }) => ({
    reading: reading.filter((id) => held.has(id)),
    passage: undefined,
    selection: undefined,
  }));
}
