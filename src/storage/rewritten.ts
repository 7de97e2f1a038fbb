import type { Act, Outlook } from '../case';
import { Ledger } from '../case';
import type { FilePlace, Reading, Refusal } from '../formats';
import { lookOver, readCaseInSteps, writeCaseInSteps } from '../formats';
import { isPackedFile } from './file-bytes';
import { readBlob } from './read-blob';
import { unhurried } from './unhurried';

/** A case file with acts taken in, or why that could not be. */
export type Rewriting =
  { readonly kind: 'rewritten'; readonly file: Blob } | Refusal;

/** How many characters of a file are held as text until the browser has them. */
const PART = 4_000_000;

/**
 * A case as its file, written while the page answers, and given over to the
 * browser part by part: no text holds a long one.
 */
export async function writtenHere(
  ledger: Ledger,
  places: readonly FilePlace[] = [],
): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  const giveOver = (): void => {
    parts.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  const onPiece = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    if (length > PART) giveOver();
  };
  await unhurried(writeCaseInSteps(ledger, onPiece, places));
  giveOver();
  return new Blob(parts, { type: 'application/json' });
}

/** Reads a case file on the spot, while the page answers. */
export async function readHere(file: Blob): Promise<Reading> {
  return (await isPackedFile(file))
    ? readBlob(file)
    : unhurried(readCaseInSteps(await file.text()));
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
  const after = await withActs(file, acts);
  if (after.kind === 'refused') return after;
  const again = await readBlob(after.file);
  return again.kind === 'refused' ? again : after;
}

/** In a function of its own: two large cases at once might be too much. */
async function withActs(file: Blob, acts: readonly Act[]): Promise<Rewriting> {
  const reading = await readBlob(file);
  if (reading.kind === 'refused') return reading;
  reading.ledger.take(acts);
  return { kind: 'rewritten', file: await writtenHere(reading.ledger) };
}
