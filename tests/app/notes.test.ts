import { describe, expect, test } from 'vitest';
import { act, redo, undo } from '../../src/app/acting';
import {
  gradeAll,
  gradeSpeaker,
  sayGrades,
} from '../../src/app/editing/grade-acts';
import {
  beginNote,
  removeNote,
  saveNote,
} from '../../src/app/editing/note-acts';
import { gradeFilters } from '../../src/app/grade-filters';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { ActorId, Case, Ledger, Noted } from '../../src/case';
import { mergeChanges } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import {
  actInWords,
  columnsOf,
  notedIn,
  notesOn,
  OPEN_FILTERS,
} from '../../src/lens';
import { networkOf } from '../../src/network';
import { claimListing } from '../../src/views/claims/claim-listing';
import { tableCsv } from '../../src/views/claims/table-csv';
import { tieListing } from '../../src/views/claims/tie-listing';
import { setting } from '../../src/views/parts';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';
import { searchOf } from './search-of';

async function opened(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  return session;
}

function ledgerOf(session: Session): Ledger {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.ledger;
}

const now = (session: Session): Case => ledgerOf(session).theCase;

function lastAct(session: Session): string {
  const ledger = ledgerOf(session);
  const act = ledger.acts.at(-1);
  return act === undefined ? '' : actInWords(ledger.theCase, act, ledger);
}

const textsOn = (session: Session, of: Noted) =>
  notesOn(now(session), of).map(({ text }) => text);

const shipped = shippedCase();
const [someone, other] = firstOf(
  shipped.claims.filter(({ participants }) => participants.length === 2),
).participants.map(({ actor }) => actor);
const records: readonly Noted[] = [
  {
    kind: 'actor',
    id: someone ?? '',
    ...(other && { with: other }),
  },
  { kind: 'actor', id: firstOf(shipped.actors).id },
  { kind: 'article', id: firstOf(shipped.articles).id },
  { kind: 'origin', id: firstOf(shipped.origins).id },
  { kind: 'case', id: shipped.id },
];

describe('A note', () => {
  test.each(records)(
    'on the $kind is written, edited and removed, each by one act, and undone whole',
    async (of) => {
      const session = await opened();
      saveNote(session, of, undefined, 'Ask again in June.');
      expect(textsOn(session, of)).toEqual(['Ask again in June.']);
      expect(lastAct(session)).toMatch(/^Write a note on “/);
      const [note] = notesOn(now(session), of);
      if (note === undefined) throw new Error('no note');
      saveNote(session, of, note, 'Asked in June.');
      expect(lastAct(session)).toMatch(/^Edit the note on “/);
      removeNote(session, of, note);
      expect(lastAct(session)).toMatch(/^Remove the note on “/);
      expect(textsOn(session, of)).toEqual([]);
      undo(session);
      expect(textsOn(session, of)).toEqual(['Asked in June.']);
      undo(session);
      undo(session);
      expect(textsOn(session, of)).toEqual([]);
      redo(session);
      expect(textsOn(session, of)).toEqual(['Ask again in June.']);
    },
  );

  test('The remark that a claim brought is a note like others.', async () => {
    const session = await opened();
    const { id, note } = firstOf(
      shipped.claims.filter((claim) => claim.note !== undefined),
    );
    const of = { kind: 'claim', id } as const;
    expect(textsOn(session, of)).toEqual([note]);
    saveNote(session, of, undefined, 'A second one.');
    const [remark] = notesOn(now(session), of);
    if (remark === undefined) throw new Error('no remark');
    saveNote(session, of, remark, 'Said better.');
    expect(textsOn(session, of)).toEqual(['Said better.', 'A second one.']);
    removeNote(session, of, remark);
    expect(textsOn(session, of)).toEqual(['A second one.']);
  });

  test('It is found by its words, and leads to what it is about.', async () => {
    const session = await opened();
    const { id, name } = firstOf(shipped.actors);
    saveNote(
      session,
      { kind: 'actor', id },
      undefined,
      'A quinquennial zeppelin.',
    );
    const [found] = searchOf(now(session))('zeppelin', 5);
    expect(found).toMatchObject({
      kind: 'note',
      title: 'A quinquennial zeppelin.',
      detail: `Note on “${name}”`,
      target: { kind: 'select', selection: { kind: 'actor', id } },
    });
  });

  test('On a tie it is about its two actors, whichever comes first, and not about either alone.', async () => {
    const session = await opened();
    const tie = firstOf(networkOf(columnsOf(now(session)), OPEN_FILTERS).ties);
    session.workspace.setState({ selection: { kind: 'tie', id: tie.id } });
    beginNote(session);
    expect(session.surface.getState().written).toMatch(/^pair .* new$/);
    const of = notedIn(columnsOf(now(session)), { kind: 'tie', id: tie.id });
    if (of === undefined) throw new Error('no pair');
    saveNote(session, of, undefined, 'An odd zeppelin between them.');
    const back = { kind: 'actor', id: tie.b, with: tie.a } as const;
    expect(textsOn(session, back)).toEqual(['An odd zeppelin between them.']);
    expect(textsOn(session, { kind: 'actor', id: tie.a })).toEqual([]);
    expect(firstOf(searchOf(now(session))('zeppelin', 5)).target).toMatchObject(
      { kind: 'select', selection: { kind: 'actors' } },
    );
    const listing = tieListing(
      networkOf(columnsOf(now(session)), OPEN_FILTERS),
    );
    expect(tableCsv(listing.columns, listing.rows)).toContain('odd zeppelin');
  });

  test('On two actors it follows them when one is merged, and becomes one on the actor that both are.', async () => {
    const session = await opened();
    const [a, b, c] = shipped.actors.map(({ id }) => id);
    if (!a || !b || !c) throw new Error('too few actors');
    const of = { kind: 'actor', id: b, with: c } as const;
    saveNote(session, of, undefined, 'Brothers?');
    const merged = (ids: readonly ActorId[]) =>
      act(session, mergeChanges(ledgerOf(session), 'actor', ids));
    merged([a, b]);
    expect(textsOn(session, { kind: 'actor', id: a, with: c })).toEqual([
      'Brothers?',
    ]);
    merged([a, c]);
    expect(textsOn(session, { kind: 'actor', id: a })).toEqual(['Brothers?']);
    undo(session);
    undo(session);
    expect(textsOn(session, of)).toEqual(['Brothers?']);
    const reading = readCase(writeCase(ledgerOf(session)));
    if (reading.kind !== 'case') throw new Error(JSON.stringify(reading));
    expect(notesOn(reading.ledger.theCase, of)).toHaveLength(1);
  });

  test('It stands in the saved table, and never computes there.', async () => {
    const session = await opened();
    const { id } = firstOf(
      shipped.claims.filter((claim) => claim.note === undefined),
    );
    saveNote(session, { kind: 'claim', id }, undefined, '=HYPERLINK("x")');
    const { columns, rows } = claimListing(columnsOf(now(session)));
    expect(tableCsv(columns, rows)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('Edited, and in a case that grades in words, it is saved and opened again.', async () => {
    const session = await opened();
    const of = { kind: 'actor', id: firstOf(shipped.actors).id } as const;
    saveNote(session, of, undefined, 'First.');
    saveNote(session, of, firstOf(notesOn(now(session), of)), 'Second.');
    sayGrades(session, 'words');
    const reading = readCase(writeCase(ledgerOf(session)));
    if (reading.kind !== 'case') throw new Error(JSON.stringify(reading));
    expect(notesOn(reading.ledger.theCase, of)).toMatchObject([
      { text: 'Second.' },
    ]);
    expect(reading.ledger.theCase.grading).toBe('words');
  });

  test('It is begun on what is selected, and on the case where nothing is.', async () => {
    const session = await opened();
    beginNote(session);
    expect(session.surface.getState().written).toMatch(/^case /);
    const { id } = firstOf(shipped.actors);
    session.workspace.setState({ selection: { kind: 'actor', id } });
    beginNote(session);
    expect(session.surface.getState().written).toBe(`actor ${id} new`);
  });
});

test('A grade holds its reason, and articles of a publisher are graded by one act', async () => {
  const session = await opened();
  const of = shipped.articles.map(
    ({ id }) => ({ kind: 'article', id }) as const,
  );
  gradeAll(session, of, { reliability: 'C' }, 'One newsroom.');
  expect(now(session).articles.map(({ grade }) => grade?.reliability)).toEqual(
    of.map(() => 'C'),
  );
  expect(ledgerOf(session).acts.at(-1)?.why).toBe('One newsroom.');
  undo(session);
  expect(now(session).articles.map(({ grade }) => grade)).toEqual(
    of.map(() => undefined),
  );
});

test('Grades that the case has are offered as filters, and those it lacks are not', async () => {
  const session = await opened();
  const { id } = firstOf(shipped.claims);
  gradeAll(session, [{ kind: 'claim', id }], { credibility: 2 }, '');
  const offered = gradeFilters(now(session));
  expect(offered.map(({ title }) => title)).toEqual([
    'Filter by grade: only claims, 2: probably true',
    'Filter by grade: only claims, Not graded',
    'Filter by grade: only articles, Not graded',
  ]);
  expect(firstOf(offered).filters.credibilities).toEqual([
    1,
    3,
    4,
    5,
    6,
    'none',
  ]);
});

test('A speaker who was nobody’s voice so far is graded by one act, and undone whole', async () => {
  const session = await opened();
  const claim = firstOf(
    shipped.claims.filter(({ attribution }) => attribution.length > 0),
  );
  const { origin: _, ...nobodys } = firstOf(claim.attribution);
  act(session, [setting(claim, 'attribution', [nobodys])]);
  const speaker = () =>
    now(session).claims.find(({ id }) => id === claim.id)?.attribution[0];
  gradeSpeaker(session, claim.id, 0, { reliability: 'B' }, 'Long known.');
  expect(lastAct(session)).toMatch(/^Grade “/);
  expect(
    now(session).origins.find(({ id }) => id === speaker()?.origin),
  ).toMatchObject({
    name: speaker()?.speaker,
    grade: { reliability: 'B' },
  });
  undo(session);
  expect(speaker()?.origin).toBeUndefined();
});
