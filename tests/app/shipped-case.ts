import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Ledger } from '../../src/case';
import { readCase } from '../../src/formats';

const folder = join(import.meta.dirname, '../../seeds/edan-alexander');

/** The shipped case as the app opens it, with the acts that made it. */
export function shippedLedger(): Ledger {
  const reading = readCase(
    readFileSync(join(folder, 'case.json'), 'utf8'),
    (file) => readFileSync(join(folder, file), 'utf8'),
  );
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.ledger;
}

/** The shipped case as those acts leave it. */
export function shippedCase(): Case {
  return shippedLedger().theCase;
}

/** The first of a list that a test knows not to be empty. */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('firstOf: the list is empty.');
  return first;
}
