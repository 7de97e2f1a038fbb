import { describe, expect, test } from 'vitest';
import { act, redo, undo } from '../../src/app/acting';
import { stepsInWords } from '../../src/app/steps-in-words';
import { start } from '../../src/app/opening';
import { acceptAll, openReview, settle } from '../../src/app/reviewing';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { Case, Claim } from '../../src/case';
import { setting } from '../../src/views/parts/claim-edits';
import { caseToReview } from '../views/review/case-to-review';
import { fakePorts } from './fake-ports';
import { firstOf } from './shipped-case';

async function reviewing(): Promise<Session> {
  const session = sessionOf(fakePorts(caseToReview()).ports);
  await start(session, '');
  return session;
}

function now(session: Session): Case {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.theCase;
}

function waiting(session: Session): readonly Claim[] {
  return now(session).claims.filter(({ status }) => status === 'suggested');
}

describe('reviewing', () => {
  test('it opens beside the first article in which something waits', async () => {
    const session = await reviewing();
    openReview(session);
    const { view, reading } = session.workspace.getState();
    expect(view).toBe('articles');
    expect(reading).toEqual([now(session).articles[1]?.id]);
    expect(session.surface.getState().beside).toBe('review');
  });

  test('each act is undone by itself, the last one first', async () => {
    const session = await reviewing();
    const before = now(session).claims;
    const [one, other] = waiting(session);
    if (one === undefined || other === undefined) throw new Error('none');
    settle(session, [one.id], 'accepted');
    act(session, [setting(other, 'stance', 'alleged')]);
    settle(session, [other.id], 'rejected');
    const undone = [undo(session), undo(session), undo(session)];
    expect(undone.map((each) => each?.changes[0])).toMatchObject([
      { kind: 'judge', claim: other.id, status: 'rejected' },
      { kind: 'set', field: 'stance', to: 'alleged' },
      { kind: 'judge', claim: one.id, status: 'accepted' },
    ]);
    expect(undo(session)).toBeUndefined();
    expect(now(session).claims).toEqual(before);
  });

  test('accepting all is one act, and is taken back whole', async () => {
    const session = await reviewing();
    const all = waiting(session);
    acceptAll(session, all);
    expect(waiting(session)).toEqual([]);
    const open = session.document.getState();
    expect(open && stepsInWords(session, open.ledger).undo).toMatch(
      /^Accept (?!“)/,
    );
    session.surface.getState().notices.at(-1)?.act?.run();
    expect(waiting(session)).toEqual(all);
    redo(session);
    expect(waiting(session)).toEqual([]);
  });

  test('taking all back says so where a later act stands in the way', async () => {
    const session = await reviewing();
    const all = waiting(session);
    acceptAll(session, all);
    const notice = session.surface.getState().notices.at(-1);
    settle(session, [firstOf(all).id], 'rejected');
    notice?.act?.run();
    expect(waiting(session)).toEqual([]);
    expect(session.surface.getState().notices.at(-1)?.kind).toBe('problem');
  });
});
