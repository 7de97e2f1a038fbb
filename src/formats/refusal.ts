import { inFigures } from '../words';

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

/** The largest case file that is read, in bytes: 256 MB. */
export const LARGEST_FILE = 256 * 1024 * 1024;

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
    place === '' ? `In this case file, ${what}.` : `In ${place}: ${what}.`;
  return { kind: 'refused', sentence, place, remedy };
}

/** The first of some problems, which matters, with the others behind it. */
export function firstOf(problems: readonly Refusal[]): Refusal {
  const [problem, ...others] = problems;
  if (problem === undefined)
    return refused(
      'This file has not the shape of a case.',
      'Choose a file that Backchannel saved.',
    );
  return others.length === 0 ? problem : { ...problem, others };
}

/** The refusal of a file by its size, before it is read; `undefined` if fine. */
export function sizeRefusal(bytes: number): Refusal | undefined {
  if (bytes === 0)
    return refused('This file is empty.', 'Choose another file.');
  if (bytes <= LARGEST_FILE) return undefined;
  const megabytes = inFigures(Math.ceil(bytes / 1024 / 1024));
  return refused(
    `This file is too large to open: ${megabytes} MB, and a case may have 256 MB.`,
    'Split the case into several files, or check that it is a case file.',
  );
}

/** A count with its noun: "1 claim", "6,058 characters". */
export function counted(count: number, noun: string): string {
  return `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text from a file between quotation marks, cut short if it is long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 60 ? `“${line}”` : `“${line.slice(0, 59)}…”`;
}
