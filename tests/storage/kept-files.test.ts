import { expect, onTestFinished, test } from 'vitest';
import { freshName } from './fake-database';
import { emptyCase } from '../../src/case';
import { writeCase } from '../../src/formats';
import type { Database, Outcome } from '../../src/storage';
import {
  isUntouched,
  keepCase,
  openCase,
  openDatabase,
} from '../../src/storage';

const NOON = '2026-11-22T12:00:00.000Z';

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'failed') throw new Error(outcome.sentence);
  return outcome.value;
}

async function database(name = freshName()): Promise<Database> {
  const opened = valueOf(await openDatabase(name));
  onTestFinished(() => opened.close());
  return opened;
}

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
  valueOf(await keepCase(within, 'key', opened, NOON, new Blob([text])));
  const file = await within.files.get('key');
  expect(new TextDecoder().decode(file?.bytes)).toBe(text);
  const { history } = valueOf(await openCase(within, 'key'));
  expect(history.now).toEqual(opened);
});
