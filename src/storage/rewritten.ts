import type { Act, Outlook } from '../case';
import { Ledger } from '../case';
import type { FilePlace, Reading, Refusal } from '../formats';
import { lookOver, readCase, writeCase, writeCaseInSteps } from '../formats';
import { readBlob } from './read-blob';
import { unhurried } from './unhurried';

/** A case file with acts taken in, or why that could not be. */
export type Rewriting =
  { readonly kind: 'rewritten'; readonly bytes: Uint8Array } | Refusal;

/** A case as the pieces of its file, written while the page answers. */
export function piecesOf(
  ledger: Ledger,
  places: readonly FilePlace[] = [],
): Promise<readonly string[]> {
  return unhurried(writeCaseInSteps(ledger, places));
}

/** Reads a case file on the spot. */
export function readHere(file: Blob): Promise<Reading> {
  return readBlob(file);
}

/** Reads a case file and looks over what it would add to a case, on the spot. */
export async function lookedOverHere(
  own: Ledger,
  file: Blob,
): Promise<Outlook | Refusal> {
  const reading = await readHere(file);
  if (reading.kind === 'refused') return reading;
  return lookOver(new Ledger(own.id, own.acts), reading.ledger);
}

/**
 * Takes acts into a case file. The new file is read once more before it is
 * given: what takes a file's place must open.
 */
export async function rewrittenHere(
  file: Blob,
  acts: readonly Act[],
): Promise<Rewriting> {
  const reading = await readBlob(file);
  if (reading.kind === 'refused') return reading;
  reading.ledger.take(acts);
  const text = writeCase(reading.ledger);
  const again = readCase(text);
  if (again.kind === 'refused') return again;
  return { kind: 'rewritten', bytes: new TextEncoder().encode(text) };
}
