import { caseFileWords } from '../words';

/**
 * Why a file was not opened: one plain sentence that names the place, and what
 * to do about it. `others` are further problems of the same file, if any.
 */
export type Refusal = {
  readonly kind: 'refused';
  readonly sentence: string;
  readonly place?: string;
  readonly remedy?: string;
  readonly others?: readonly Refusal[];
};

const MEGABYTE = 1024 * 1024;

/** The largest case file that is read, in bytes: a million claims, and some room. */
export const LARGEST_FILE = 1024 * MEGABYTE;
/** The largest part of one that stands by itself: a browser holds no longer text. */
export const LARGEST_PIECE = 256 * MEGABYTE;

/** A refusal of the file as a whole. */
export function refused(sentence: string, remedy: string): Refusal {
  return { kind: 'refused', sentence, remedy };
}

/** A refusal of one place of a file; `what` says what is wrong there. */
export function refusedAt(
  place: string,
  what: string,
  remedy: string,
): Refusal {
  const sentence =
    place === ''
      ? caseFileWords.inFile(what)
      : caseFileWords.inPlace(place, what);
  return { kind: 'refused', sentence, place, remedy };
}

/** The first of some problems, which matters, with the others behind it. */
export function firstOf(problems: readonly Refusal[]): Refusal {
  const [problem, ...others] = problems;
  if (problem === undefined)
    return refused(caseFileWords.otherShape, caseFileWords.remedy.savedFile);
  return others.length === 0 ? problem : { ...problem, others };
}

/** The refusal of a file by its size, before it is read; `undefined` if fine. */
export function sizeRefusal(
  bytes: number,
  most = LARGEST_FILE,
): Refusal | undefined {
  if (bytes === 0)
    return refused(caseFileWords.empty, caseFileWords.remedy.otherFile);
  return bytes <= most ? undefined : tooLarge(bytes, most);
}

/** The refusal of a file of more bytes than are read. */
export function tooLarge(bytes: number, most = LARGEST_FILE): Refusal {
  return refused(
    caseFileWords.tooLarge(Math.ceil(bytes / MEGABYTE), most / MEGABYTE),
    caseFileWords.remedy.split,
  );
}

/** The refusal of a file of which one entry, or all but its lists, is too large. */
export function tooLargeInOne(): Refusal {
  return refused(
    caseFileWords.tooLargeInOne(LARGEST_PIECE / MEGABYTE),
    caseFileWords.remedy.split,
  );
}

/** A text from a file between quotation marks, cut short if it is long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return caseFileWords.quoted(
    line.length <= 60 ? line : `${line.slice(0, 59)}…`,
  );
}
