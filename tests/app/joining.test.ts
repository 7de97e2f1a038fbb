import { describe, expect, test } from 'vitest';
import { act, judge, undo } from '../../src/app/acting';
import { opponentsIn, settlementsFor } from '../../src/app/history/settling';
import { broughtRows } from '../../src/app/history/brought-rows';
import { inTheWayOf, rowsOf, rowsWith } from '../../src/app/history/rows';
import { sideInWords } from '../../src/app/history/value-in-words';
import { join, offerFile } from '../../src/app/joining';
import { openFile, start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { AnalystId, CaseId, Change } from '../../src/case';
import { actOn, conflictsIn, importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { sha256Of } from '../../src/text';
import { historyWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const shipped = shippedCase();
const claim = firstOf(shipped.claims);
const BO = { by: 'bo' as AnalystId, device: 'bo', now: Date.UTC(2026, 5) };

async function begun() {
  const fakes = fakePorts(shipped);
  const session = sessionOf(fakes.ports);
  await start(session, '');
  return { ...fakes, session };
}

function openIn(session: Session) {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

/** The same case, with what a colleague did to it elsewhere. */
function colleaguesWith(session: Session, ...changes: readonly Change[]) {
  const { ledger } = openIn(session);
  const theirs = new Ledger(ledger.id, ledger.acts.slice(0, 1));
  theirs.take([
    actOn(theirs, BO, [
      { kind: 'add', as: 'analyst', record: { id: BO.by, name: 'Bo' } },
      ...changes,
    ]),
  ]);
  return theirs;
}

function fileOf(theirs: Ledger): File {
  return new File([writeCase(theirs)], 'theirs.json');
}

function previewIn(session: Session) {
  const { joining } = session.surface.getState();
  if (joining === undefined) throw new Error('nothing is offered');
  return joining;
}

describe('joining a colleague’s file', () => {
  test('shows what it adds before anything is added, and is taken back at once', async () => {
    const { session, acts } = await begun();
    const other = { ...shipped, id: 'case~other' as CaseId };
    const theirs = new Ledger(other.id, [importOf(other, 'beef')]);
    const before = openIn(session).theCase;
    await offerFile(session, fileOf(theirs));
    const preview = previewIn(session);
    expect(preview).toMatchObject({ isSameCase: false, articles: [] });
    expect(preview.actors).toBe(shipped.actors.length);
    expect(openIn(session).theCase).toBe(before);
    await join(session, preview);
    expect(openIn(session).theCase.articles).toHaveLength(2);
    expect(openIn(session).theCase.actors).toHaveLength(
      2 * shipped.actors.length,
    );
    expect(acts).toHaveLength(1);
    session.surface.getState().notices.at(-1)?.act?.run();
    expect(openIn(session).theCase).toEqual(before);
  });

  test('is refused where the two cases together would not open again', async () => {
    const { session } = await begun();
    const article = firstOf(shipped.articles);
    const record = { ...article, id: 'article~one' as typeof article.id };
    act(session, [{ kind: 'add', as: 'article', record }]);
    // Elsewhere the same identity came to mean another text.
    const text = `${article.text} And more.`;
    const theirs = colleaguesWith(session, {
      kind: 'add',
      as: 'article',
      record: { ...record, text, sha256: sha256Of(text) },
    });
    const before = openIn(session).theCase;
    await offerFile(session, fileOf(theirs));
    expect(session.surface.getState().joining).toBeUndefined();
    expect(session.surface.getState().notices.at(-1)).toMatchObject({
      kind: 'problem',
      sentence: expect.stringContaining('theirs.json'),
    });
    expect(openIn(session).theCase).toBe(before);
  });

  test('of the same case adds what they did; opening it again adds nothing', async () => {
    const { session } = await begun();
    const theirs = colleaguesWith(session, {
      kind: 'judge',
      claim: claim.id,
      status: 'rejected',
    });
    const file = fileOf(theirs);
    await openFile(session, file);
    expect(previewIn(session)).toMatchObject({
      isSameCase: true,
      claims: 0,
      updated: 1,
      conflicts: [],
    });
    await join(session, previewIn(session));
    expect(openIn(session).theCase.claims[0]?.status).toBe('rejected');
    // What somebody else did is not one's own to undo.
    expect(undo(session)).toBeUndefined();
    await openFile(session, file);
    expect(session.surface.getState().joining).toBeUndefined();
  });

  test('a conflict is listed with both values, and settled by an act', async () => {
    const { session } = await begun();
    const theirs = colleaguesWith(session, {
      kind: 'judge',
      claim: claim.id,
      status: 'suggested',
    });
    judge(session, claim.id, 'rejected');
    await offerFile(session, fileOf(theirs));
    const { conflicts, acts } = previewIn(session);
    expect(conflicts).toHaveLength(1);
    // What would come is told before it is joined.
    const [row] = broughtRows(openIn(session).ledger, acts, () => 'Bo');
    expect(row?.line).toMatch(/^Put “.+” back among the suggestions \(Bo\)$/);
    await join(session, previewIn(session));
    const { ledger, theCase } = openIn(session);
    const [conflict] = conflictsIn(ledger);
    if (conflict === undefined) throw new Error('no conflict');
    expect(
      conflict.sides.map(({ to }) => sideInWords(theCase, conflict, to)),
    ).toEqual(expect.arrayContaining(['Suggested', 'Rejected']));
    expect(opponentsIn([conflict])).toContain(BO.by);
    act(session, settlementsFor([conflict], BO.by));
    expect(openIn(session).theCase.claims[0]?.status).toBe('suggested');
    expect(conflictsIn(ledger)).toEqual([]);
  });

  test('is taken back at once where conflicts came with it, too', async () => {
    const { session } = await begun();
    judge(session, claim.id, 'rejected');
    const before = openIn(session).theCase;
    const theirs = colleaguesWith(session, {
      kind: 'judge',
      claim: claim.id,
      status: 'suggested',
    });
    await offerFile(session, fileOf(theirs));
    await join(session, previewIn(session));
    const notice = firstOf(session.surface.getState().notices.slice(-1));
    expect(notice.act?.label).toBe(historyWords.settle);
    notice.other?.run();
    expect(openIn(session).theCase).toEqual(before);
  });

  test('tells as changed only what would read differently', async () => {
    const { session } = await begun();
    judge(session, claim.id, 'rejected');
    const theirs = colleaguesWith(session, {
      kind: 'judge',
      claim: claim.id,
      status: 'rejected',
    });
    await offerFile(session, fileOf(theirs));
    expect(previewIn(session)).toMatchObject({ updated: 0, conflicts: [] });
  });
});

describe('the history', () => {
  test('lists every act in words, the latest first, by whom and found by words', async () => {
    const { session } = await begun();
    judge(session, claim.id, 'rejected');
    undo(session);
    const { ledger } = openIn(session);
    const me = session.surface.getState().analyst.id;
    const rows = rowsOf(ledger, me);
    expect(rows.map(({ words }) => words.split(' ')[0])).toEqual([
      'Undo:',
      'Reject',
      'Add',
    ]);
    expect(rows.map(({ stands }) => stands)).toEqual([true, false, true]);
    expect(rowsWith(rows, me, 'reject')).toHaveLength(2);
    expect(rowsWith(rows, 'nobody', '')).toEqual([]);
  });

  test('names the acts that stand in the way of undoing one', async () => {
    const { session } = await begun();
    judge(session, claim.id, 'rejected');
    judge(session, claim.id, 'accepted');
    const { ledger } = openIn(session);
    const rejecting = ledger.acts.at(-2);
    if (rejecting === undefined) throw new Error('no act');
    const { id } = session.surface.getState().analyst;
    expect(inTheWayOf(ledger, rejecting, id)).toEqual([
      expect.stringMatching(/^Accept .* · You, .*\d{4}, \d\d:\d\d$/),
    ]);
  });
});
