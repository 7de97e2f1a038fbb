import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/app/commands';
import { redo, stepsInWords, undo } from '../../src/app/deciding';
import { start } from '../../src/app/opening';
import { acceptAll, mend, openReview, settle } from '../../src/app/reviewing';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { Case, Claim } from '../../src/case';
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
  return open.history.now;
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

  test('each act is one decision, and undo gives back what was decided', async () => {
    const session = await reviewing();
    const before = now(session).claims;
    const [one, other] = waiting(session);
    if (one === undefined || other === undefined) throw new Error('none');
    settle(session, one.id, 'accepted');
    mend(session, other.id, { stance: 'alleged' });
    settle(session, other.id, 'rejected');
    expect(now(session).decisions.map(({ kind }) => kind)).toEqual([
      'accept',
      'mend',
      'reject',
    ]);
    expect(undo(session)).toMatchObject({ kind: 'reject', claim: other.id });
    expect(undo(session)).toMatchObject({ kind: 'mend', claim: other.id });
    expect(undo(session)).toMatchObject({ kind: 'accept', claim: one.id });
    expect(undo(session)).toBeUndefined();
    expect(now(session).claims).toEqual(before);
  });

  test('accepting all makes a decision of each, taken back by one or together', async () => {
    const session = await reviewing();
    const all = waiting(session);
    acceptAll(session, all);
    expect(waiting(session)).toEqual([]);
    expect(now(session).decisions).toHaveLength(all.length);
    const notice = session.surface.getState().notices.at(-1);
    expect(notice?.act?.label).toBe('Undo all');
    notice?.act?.run();
    expect(waiting(session)).toEqual(all);
    expect(session.document.getState()?.history.undone).toHaveLength(
      all.length,
    );
  });

  test('what was accepted at once is named by undo, and taken back by a command', async () => {
    const session = await reviewing();
    const all = waiting(session);
    settle(session, firstOf(all).id, 'rejected');
    acceptAll(session, waiting(session));
    const steps = (): string | undefined => {
      const open = session.document.getState();
      return open && stepsInWords(open.history).undo;
    };
    expect(steps()).toContain(`the last of ${all.length - 1} accepted at once`);
    COMMANDS.find(({ id }) => id === 'undo-together')?.run(session);
    expect(waiting(session)).toHaveLength(all.length - 1);
    expect(steps()).toMatch(/^Reject/);
    redo(session);
    expect(waiting(session)).toHaveLength(all.length - 2);
  });

  test('taking all back does not reach past a later decision', async () => {
    const session = await reviewing();
    acceptAll(session, waiting(session));
    const all = session.surface.getState().notices.at(-1);
    settle(session, firstOf(now(session).claims).id, 'rejected');
    all?.act?.run();
    expect(waiting(session)).toEqual([]);
    expect(session.surface.getState().notices.at(-1)?.kind).toBe('problem');
  });
});
