import type { CaseId } from '../case';
import { Ledger } from '../case';
import { caseFileWords } from '../words';
import { identity } from './plain-shapes';
import { readAct } from './read-acts';
import type { Reading } from './reading';
import { refused } from './refusal';

/** What marks a recovery copy, in the place of a case file's own format. */
export const RECOVERY_FORMAT = 'backchannel-recovery';

/** What storage writes into a recovery copy, as far as it can be trusted. */
type RecoveryCopy = {
  readonly key?: unknown;
  readonly title?: unknown;
  /** The case file: as text, or in Base64 where it is no text. */
  readonly file?: unknown;
  readonly setAside?: unknown;
  /** Acts that are not in the file. */
  readonly acts?: unknown;
};

/**
 * Reads a recovery copy: of its case files the first that can be read, and
 * every act beside it that the case can take. What cannot be read is told.
 */
export function readRecovery(
  copy: RecoveryCopy,
  readFile: (text: string) => Reading,
): Reading {
  const lost: string[] = [];
  const key = identity.safeParse(copy.key);
  const ledger =
    fileOf(copy, readFile, lost) ??
    (key.success ? new Ledger(key.data as CaseId) : undefined);
  if (ledger !== undefined) takeActs(ledger, listIn(copy.acts), lost);
  const { articles = [], actors = [] } = ledger?.theCase ?? {};
  if (ledger === undefined || articles.length + actors.length === 0)
    return refused(
      caseFileWords.nothingRecovered(lost[0] ?? caseFileWords.empty),
      caseFileWords.remedy.otherFile,
    );
  return { kind: 'case', ledger, lost };
}

function fileOf(
  copy: RecoveryCopy,
  readFile: (text: string) => Reading,
  lost: string[],
): Ledger | undefined {
  for (const file of [copy.file, ...listIn(copy.setAside)]) {
    if (file === undefined) continue;
    const reading =
      typeof file === 'string'
        ? readFile(file)
        : refused(caseFileWords.binary, caseFileWords.remedy.otherFile);
    if (reading.kind === 'case') return reading.ledger;
    lost.push(caseFileWords.lostFile(reading.sentence));
  }
  return undefined;
}

/** Takes what acts a case can take, one after the other, as they were done. */
function takeActs(
  ledger: Ledger,
  acts: readonly unknown[],
  lost: string[],
): void {
  acts.forEach((_, index) => {
    const read = readAct(ledger, acts, index);
    if ('kind' in read) lost.push(read.sentence);
    else ledger.take([read]);
  });
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
