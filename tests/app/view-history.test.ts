import { expect, test } from 'vitest';
import { judge, retitle } from '../../src/app/acting';
import { moveActor, releasePins } from '../../src/app/arranging';
import { commandOf, setFilters } from '../../src/app/commands';
import { setLook } from '../../src/app/looking';
import type { Look } from '../../src/app/looks';
import { LOOK_PARTS } from '../../src/app/looks';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { stepsInWords } from '../../src/app/steps-in-words';
import type { Filters } from '../../src/lens';
import { OPEN_FILTERS } from '../../src/lens';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const shipped = shippedCase();
const witkoff = firstOf(
  shipped.actors.filter(({ name }) => name === 'Steve Witkoff'),
).id;

async function opened() {
  let now = Date.UTC(2026, 0);
  const { ports } = fakePorts(shipped);
  const session = sessionOf({ ...ports, now: () => now });
  await start(session, '');
  const open = () => {
    const document = session.document.getState();
    if (document === undefined) throw new Error('nothing is open');
    return document;
  };
  return {
    session,
    open,
    title: () => open().theCase.title,
    filters: () => session.workspace.getState().filters,
    words: () => stepsInWords(session, open().ledger),
    undo: () => commandOf('undo').run(session),
    redo: () => commandOf('redo').run(session),
    filter: (some: Partial<Filters>) =>
      setFilters(session, { ...OPEN_FILTERS, ...some }),
    wait: (milliseconds: number) => void (now += milliseconds),
  };
}

test('undo takes back acts and changes of the view in the order in which they were done', async () => {
  const { session, title, filters, words, undo, redo, filter } = await opened();
  filter({ channels: ['call'] });
  retitle(session, 'Renamed');
  filter({ channels: ['call'], actors: [witkoff] });
  expect(words().undo).toBe('Hide “Steve Witkoff”');
  undo();
  expect(filters()).toEqual({ ...OPEN_FILTERS, channels: ['call'] });
  expect(words().undo).toBe('Rename the case to “Renamed”');
  undo();
  expect(title()).toBe(shipped.title);
  expect(words().undo).toBe('Hide “Call”');
  undo();
  expect(filters()).toEqual(OPEN_FILTERS);
  expect(words()).toEqual({ undo: undefined, redo: 'Hide “Call”' });

  redo();
  redo();
  expect(title()).toBe('Renamed');
  expect(filters().actors).toEqual([]);
  redo();
  expect(filters().actors).toEqual([witkoff]);
  expect(words().redo).toBeUndefined();
});

test('a drag and the release of pins are taken back, and who came since stays', async () => {
  const { session, open, words, undo } = await opened();
  const before = open().positions[witkoff];
  moveActor(session, witkoff, { x: 5, y: 6 });
  releasePins(session);
  expect(words().undo).toBe('Release pinned actors');
  undo();
  expect(open().positions[witkoff]).toMatchObject({ x: 5, pinned: true });
  const { positions } = open();
  const late = { x: 1, y: 1, pinned: false };
  session.document.setState({ positions: { ...positions, late } });
  expect(words().undo).toBe('Move “Steve Witkoff”');
  undo();
  expect(open().positions[witkoff]).toEqual(before);
  expect(open().positions['late']).toEqual(late);
});

test('a stretch of time that is dragged or played is one step', async () => {
  const { filters, filter, undo, words, wait } = await opened();
  const to = (day: number) => ({ from: 0, to: Date.UTC(2025, 4, day) - 1 });
  for (const day of [2, 3, 4]) {
    filter({ time: to(day) });
    wait(700);
  }
  expect(words().undo).toBe('Show 1 January 1970 – 3 May 2025');
  wait(5000);
  filter({ time: to(9) });
  undo();
  expect(filters().time).toEqual(to(4));
  undo();
  expect(filters().time).toBeUndefined();
});

test('something new is done again by no redo of what went before it', async () => {
  const { session, filters, filter, undo, redo, words } = await opened();
  filter({ stances: ['planned'] });
  undo();
  filter({ leastOrigins: 2 });
  redo();
  expect(filters().stances).toEqual([]);
  undo();
  judge(session, firstOf(shipped.claims).id, 'rejected');
  redo();
  expect(filters().leastOrigins).toBe(1);
  expect(words().redo).toBeUndefined();
});

test('filters that stay as they are make no step', async () => {
  const { filter, words } = await opened();
  filter({});
  expect(words().undo).toBeUndefined();
});

/** Another way to show each thing, and what undo calls the change. */
const OTHER_LOOKS: { readonly [Part in keyof Look]: [Look[Part], string] } = {
  listed: [
    { grouping: 'ties', sorting: undefined },
    'Change what the table lists',
  ],
  lanes: ['side', 'Change the lanes of the timeline'],
  clock: ['published', 'Change the clock of the timeline'],
  order: ['name', 'Change how the matrix is sorted'],
  measure: ['reach', 'Change what the size of actors stands for'],
  coloring: ['community', 'Change what the colour of actors stands for'],
  areRegionsShown: [false, 'Hide the regions of sides'],
  grouping: [
    { manner: 'grouped', opened: [] },
    'Change between groups and actors',
  ],
};

test('undo takes back how things are shown, whatever of it stands in the address', async () => {
  const { session, words, undo, redo } = await opened();
  const look = (part: keyof Look) => session.workspace.getState()[part];
  for (const part of LOOK_PARTS) {
    const [after, said] = OTHER_LOOKS[part];
    const before = look(part);
    setLook(session, part, after);
    setLook(session, part, after);
    expect(words().undo).toBe(said);
    undo();
    expect(look(part)).toEqual(before);
    redo();
    expect(look(part)).toEqual(after);
  }
  // The rest is filters, or where one is: the browser goes back there.
  const gone = ['view', 'selection', 'question', 'reading', 'passage', 'step'];
  expect([...LOOK_PARTS, ...gone, 'filters'].sort()).toEqual(
    Object.keys(session.workspace.getState()).sort(),
  );
});

test('the rows of the table are sorted anew by a step of its own', async () => {
  const { session, words, undo } = await opened();
  const sorting = { column: 'who', isDescending: true };
  setLook(session, 'listed', { grouping: 'claims', sorting });
  expect(words().undo).toBe('Change how the table is sorted');
  undo();
  expect(session.workspace.getState().listed.sorting).toBeUndefined();
});
