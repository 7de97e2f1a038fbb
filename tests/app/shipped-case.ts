import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, CaseId } from '../../src/case';
import { readCase } from '../../src/formats';

const folder = join(import.meta.dirname, '../../seeds/edan-alexander');

/** The shipped case as the app opens it. */
export function shippedCase(): Case {
  const reading = readCase(
    readFileSync(join(folder, 'case.json'), 'utf8'),
    (file) => readFileSync(join(folder, file), 'utf8'),
  );
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  // Until the file says so itself.
  return { ...reading.ledger.theCase, id: 'edan-alexander' as CaseId };
}

/** The first of a list that a test knows not to be empty. */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('firstOf: the list is empty.');
  return first;
}
