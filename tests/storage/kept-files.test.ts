import { expect, test } from 'vitest';
import { freshName } from './fake-database';
import { database, valueOf } from './opened-database';
import { afterDecision, emptyCase, renewed } from '../../src/case';
import { writeCase } from '../../src/formats';
import {
  isUntouched,
  Keeper,
  keepCase,
  keptCases,
  openCase,
  renewCase,
} from '../../src/storage';

const NOON = '2026-11-22T12:00:00.000Z';

test('A browser is untouched until its database was opened', async () => {
  const name = freshName();
  expect(await isUntouched(name)).toBe(true);
  await database(name);
  expect(await isUntouched(name)).toBe(false);
});

test('A case that came from a file is kept as that file, byte for byte', async () => {
  const within = await database();
  const opened = emptyCase('From a file');
  const text = `\n ${writeCase(opened)}`;
  valueOf(
    await keepCase(within, 'key', opened, NOON, { file: new Blob([text]) }),
  );
  const file = await within.files.get('key');
  expect(new TextDecoder().decode(file?.bytes)).toBe(text);
  const { history } = valueOf(await openCase(within, 'key'));
  expect(history.now).toEqual(opened);
});

test('A renewed case keeps its log, its desk and its editions', async () => {
  const within = await database();
  const editions = ['one'];
  valueOf(
    await keepCase(within, 'key', emptyCase('First'), NOON, { editions }),
  );
  const opened = valueOf(await openCase(within, 'key'));
  const keeper = new Keeper(within, opened, {
    onHistory: () => {},
    onFailure: ({ sentence }) => expect.unreachable(sentence),
  });
  const retitle = { kind: 'retitle', title: 'Mine', at: NOON } as const;
  await keeper.keepHistory(afterDecision(opened.history, retitle), NOON);
  keeper.keepDesk({ query: 'view=claims', positions: {} });
  await keeper.stop();

  const left = valueOf(await openCase(within, 'key'));
  const { history } = renewed(left.history, {
    ...emptyCase('Second'),
    summary: 'Better.',
  });
  const next = { ...left, history, editions: ['one', 'two'] };
  valueOf(await renewCase(within, next));
  const after = valueOf(await openCase(within, 'key'));
  expect(after).toMatchObject({
    editions: ['one', 'two'],
    desk: { query: 'view=claims' },
    history: {
      opened: { title: 'Second' },
      now: { title: 'Mine', summary: 'Better.' },
    },
  });
  expect(valueOf(await keptCases(within))[0]?.title).toBe('Mine');
});
