import { describe, expect, test } from 'vitest';
import { act, judge, redo, undo, undoAct } from '../../src/app/acting';
import { opponentsIn, settlementsFor } from '../../src/app/history/settling';
import { broughtRows } from '../../src/app/history/brought-rows';
import { inTheWayOf, rowsOf, rowsWith } from '../../src/app/history/rows';
import { sideInWords } from '../../src/app/history/value-in-words';
import { join, offerFile } from '../../src/app/joining';
import { openFile, start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { AnalystId, CaseId, Change } from '../../src/case';
import {
  actOn,
  conflictsIn,
  importOf,
  joiningAct,
  Ledger,
} from '../../src/case';
import { writeCase } from '../../src/formats';
import { shapeOfField } from '../../src/formats/act-schema';
import { recordSchemas } from '../../src/formats/record-schemas';
import { sha256Of } from '../../src/text';
import { historyWords } from '../../src/words';
import { syntheticCase } from '../lens/synthetic-case';
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

test('while a large file is looked over, and then joined, the window says which of the two is done, and only the first can be stopped', async () => {
  const { ports } = fakePorts(shipped);
  const { lookOver } = ports;
  const session = sessionOf({
    ...ports,
    lookOver(own, file, onProgress, signal) {
      onProgress(0.5);
      return lookOver(own, file, onProgress, signal);
    },
  });
  await start(session, '');
  const seen = new Map<string, boolean>();
  session.surface.subscribe(({ opening }) => {
    if (opening !== undefined)
      seen.set(opening.doing, opening.stop !== undefined);
  });
  const many = { seed: 2, actors: 9, claims: 2_100, articles: 9, origins: 4 };
  const other = { ...syntheticCase(many), id: 'case~other' as CaseId };
  const theirs = new Ledger(other.id, [importOf(other, 'beef')]);
  await offerFile(session, fileOf(theirs));
  await join(session, previewIn(session));
  expect([...seen]).toEqual([
    [historyWords.lookingOver('theirs.json'), true],
    [historyWords.joining('theirs.json'), false],
  ]);
});

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
    expect(acts.map(({ joined }) => joined?.name)).toEqual([
      undefined,
      'theirs.json',
    ]);
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
    await openFile(session, file);
    expect(session.surface.getState().joining).toBeUndefined();
    // What somebody else did is not one's own to undo; having joined it is.
    expect(undo(session)?.joined?.name).toBe('theirs.json');
    expect(undo(session)).toBeUndefined();
    expect(openIn(session).theCase.claims[0]?.status).toBe(claim.status);
    redo(session);
    expect(openIn(session).theCase.claims[0]?.status).toBe('rejected');
  });

  test('is one entry of the history, undone whole at any later time', async () => {
    const { session, ...fakes } = await begun();
    const other = { ...shipped, id: 'case~other' as CaseId };
    const theirs = new Ledger(other.id, [importOf(other, 'beef')]);
    const before = openIn(session).theCase;
    await offerFile(session, fileOf(theirs));
    await join(session, previewIn(session));
    judge(session, claim.id, 'rejected');
    const brought = openIn(session).theCase.claims.find(({ id }) =>
      id.endsWith('@case~other'),
    );
    if (brought === undefined) throw new Error('nothing came');
    judge(session, brought.id, 'rejected');
    // As it is opened again, from a file or from the browser.
    const again = sessionOf(fakes.ports);
    again.surface.setState(session.surface.getState());
    await openFile(again, fileOf(openIn(session).ledger));
    const { ledger } = openIn(again);
    const me = again.surface.getState().analyst.id;
    const row = rowsOf(ledger, me).find(({ act: { joined } }) => joined);
    expect(row).toMatchObject({
      words: 'Join theirs.json',
      stands: true,
      isReversible: true,
    });
    if (row === undefined) throw new Error('no entry');
    // What was done to what came stands in the way, and nothing else does.
    expect(inTheWayOf(ledger, row.act, me)).toEqual([
      expect.stringMatching(/^Reject /),
    ]);
    undo(again);
    expect(inTheWayOf(ledger, row.act, me)).toEqual([]);
    undoAct(again, row.act);
    const { claims, actors } = openIn(again).theCase;
    expect(actors).toEqual(before.actors);
    expect(claims.filter(({ status }) => status === 'rejected')).toHaveLength(
      1,
    );
    expect(rowsOf(ledger, me)[0]?.words).toBe('Undo: Join theirs.json');
    redo(again);
    expect(rowsOf(ledger, me)[0]?.words).toMatch(/^Redo: Join theirs\.json$/);
  });

  test('by somebody else is theirs to undo, for it may hold acts of one’s own', async () => {
    const { session } = await begun();
    const { ledger } = openIn(session);
    const theirs = new Ledger(ledger.id, ledger.acts.slice(0, 1));
    judge(session, claim.id, 'rejected');
    const mine = ledger.acts.slice(1);
    theirs.take([...mine, joiningAct(theirs, BO, mine, 'mine.json')]);
    // That they know what is known here is nothing new.
    await offerFile(session, fileOf(theirs));
    expect(previewIn(session).acts).toEqual([]);
    theirs.take([
      actOn(theirs, BO, [
        { kind: 'judge', claim: claim.id, status: 'accepted' },
      ]),
    ]);
    await offerFile(session, fileOf(theirs));
    await join(session, previewIn(session));
    const me = session.surface.getState().analyst.id;
    const rows = rowsOf(openIn(session).ledger, me);
    expect(
      rows
        .filter(({ act: { joined } }) => joined)
        .map(({ words, isReversible }) => [words, isReversible]),
    ).toEqual([
      ['Join theirs.json', true],
      ['Join mine.json', false],
    ]);
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

describe('a conflict', () => {
  test('names every field that can be set, and what it was set to', () => {
    const named = new Set(Object.keys(historyWords.field));
    const fields = Object.entries(recordSchemas).flatMap(([kind, { shape }]) =>
      Object.keys(shape).filter((field) =>
        shapeOfField(kind as keyof typeof recordSchemas, field),
      ),
    );
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
    const on = (field: string) =>
      ({
        kind: 'field',
        of: { kind: 'case', id: shipped.id },
        field,
        sides: [],
      }) as const;
    for (const [field, to, words] of [
      ['sideColors', { Hamas: 3, US: 1 }, 'Hamas: 3 and US: 1'],
      ['grading', 'words', 'Grade in three words'],
      [
        'steps',
        [{ id: 's', query: 'view=claims', caption: 'It _began_ so.' }],
        'one step: It began so.',
      ],
    ] as const) {
      expect(sideInWords(shipped, on(field), to)).toBe(words);
      expect(historyWords.field).toHaveProperty(field);
    }
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

  test('tells two who gave no name apart', async () => {
    const { session } = await begun();
    const { ledger } = openIn(session);
    for (const device of ['one', 'two']) {
      const hand = { ...BO, by: device as AnalystId, device };
      ledger.take([
        actOn(ledger, hand, [
          { kind: 'judge', claim: claim.id, status: 'rejected' },
        ]),
      ]);
    }
    const { id } = session.surface.getState().analyst;
    expect(rowsOf(ledger, id).map(({ who }) => who)).toEqual([
      'An analyst without a name (2)',
      'An analyst without a name (1)',
      historyWords.importer,
    ]);
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
