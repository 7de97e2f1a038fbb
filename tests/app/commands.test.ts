import { expect, test, vi } from 'vitest';
import type { Command } from '../../src/app/commands';
import { COMMANDS, commandOf, select } from '../../src/app/commands';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { VIEWS } from '../../src/app/views';
import { caseWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const keyed = COMMANDS.filter(({ key }) => key !== undefined);

function chordOf({ key, isChord, isShifted }: Command): string {
  return [isChord && 'Ctrl', isShifted && 'Shift', key]
    .filter(Boolean)
    .join(' ');
}

test.each(VIEWS)('in the view “%s” every key has one meaning', (view) => {
  const keys = keyed
    .filter(({ isOf }) => isOf?.includes(view) !== false)
    .map(chordOf);
  expect(keys).toEqual([...new Set(keys)]);
});

test('what a view does by key is a command, which palette and help name', () => {
  const ofViews = keyed.filter(({ isOf }) => isOf !== undefined);
  expect(ofViews.map(({ key, isOf }) => `${key} ${isOf?.join()}`)).toEqual(
    expect.arrayContaining([
      'f network',
      '+ network,timeline',
      '- network,timeline',
      'p network',
      'n articles',
      'p articles',
    ]),
  );
});

test('one key opens the editor of the selected claim, and closes it', async () => {
  // What is typed meanwhile waits for its first field.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const { id } = firstOf(shippedCase().claims);
  session.workspace.setState({ selection: { kind: 'claim', id } });
  const edited = () => {
    commandOf('edit-selected').run(session);
    return session.surface.getState().edited;
  };
  expect([edited(), edited()]).toEqual([id, undefined]);
  vi.unstubAllGlobals();
});

test.each([
  ['edit-selected', caseWords.nothingToEdit],
  ['merge-actor', caseWords.nothingToMerge],
  ['grade', caseWords.nothingToGrade],
  ['cite', caseWords.nothingSelected],
] as const)(
  '%s says what it needs where nothing is selected',
  async (id, sentence) => {
    const session = sessionOf(fakePorts(shippedCase()).ports);
    await start(session, '');
    commandOf(id).run(session);
    await vi.waitFor(() =>
      expect(session.surface.getState().notices.at(-1)?.sentence).toBe(
        sentence,
      ),
    );
  },
);

test('the editor of a claim is not left open where something else is selected', async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const { claims } = shippedCase();
  const [one, other] = [firstOf(claims).id, firstOf(claims.slice(1)).id];
  const edited = (id?: typeof one): unknown => {
    session.surface.setState({ edited: one });
    select(session, id && { kind: 'claim', id });
    return session.surface.getState().edited;
  };
  expect(edited(one)).toBe(one);
  expect(edited(other)).toBeUndefined();
  expect(edited()).toBeUndefined();
});
