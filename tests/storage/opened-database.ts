import { onTestFinished } from 'vitest';
import { freshName } from './fake-database';
import type { Database, Outcome } from '../../src/storage';
import { openDatabase } from '../../src/storage';

/** 32 letters and digits, as a browser's own. */
export const MARK = 'feed'.repeat(8);

/** What was done; a failure fails the test. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'failed') throw new Error(outcome.sentence);
  return outcome.value;
}

/** A database that is closed when its test is over. */
export async function database(name = freshName()): Promise<Database> {
  const opened = valueOf(await openDatabase(MARK, name));
  onTestFinished(() => opened.close());
  return opened;
}
