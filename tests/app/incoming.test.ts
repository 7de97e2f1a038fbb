import { expect, test } from 'vitest';
import { importFile, readImport } from '../../src/app/importing/importing';
import { join } from '../../src/app/joining';
import { undoAct } from '../../src/app/acting';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

test('A graph of another program is looked over, taken as suggestions, and undone by one act', async () => {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const before = session.document.getState()?.theCase;
  const text =
    '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>';
  const file = new File([text], 'talks.graphml');
  importFile(session, file);
  expect(session.surface.getState().overlay).toBe('import');
  const { signal } = new AbortController();
  await readImport(session, file, undefined, signal, () => undefined);
  expect(session.surface.getState().overlay).toBe('join');
  expect(session.document.getState()?.theCase).toEqual(before);
  const preview = session.surface.getState().joining;
  if (preview === undefined) throw new Error('nothing was looked over');
  await join(session, preview);
  const open = session.document.getState();
  const known = new Set(before?.claims.map(({ id }) => id));
  const added = open?.theCase.claims.filter(({ id }) => !known.has(id)) ?? [];
  expect(added.map(({ status }) => status)).toEqual(['suggested']);
  const [act] = preview.acts;
  if (act !== undefined) undoAct(session, act);
  expect(session.document.getState()?.theCase.claims).toEqual(before?.claims);
});
