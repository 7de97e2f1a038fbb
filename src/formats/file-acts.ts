import type { Act, Change, ListedKind, Ref, Steps } from '../case';
import { paced } from '../case';
import { caseFileWords } from '../words';
import { shapeOfChange, shapeOfField } from './act-schema';
import type { FileCase } from './case-schema';
import type { TextOf } from './completed';
import { completed, completedField } from './completed';
import { shapedBy } from './fits';
import { misfit } from './misfit';
import { placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

type Members = { readonly [member: string]: unknown };
type FileAct = FileCase['acts'][number];

/** How many problems of one file are told. */
export const MOST = 50;

/** What an act of a file is read with, and what is found wrong with it. */
export type Reader = {
  readonly file: Pick<FileCase, 'id' | 'acts'>;
  readonly recordOf: (kind: ListedKind, id: string) => Members | undefined;
  /** The records of the lists that acts name as they were added. */
  readonly listed: Set<object>;
  readonly problems: Refusal[];
  readonly textOf: TextOf | undefined;
};

/** An act of a file as the ledger takes it. */
export function* actOf(
  act: FileAct,
  index: number,
  reader: Reader,
): Steps<Act> {
  const changes: Change[] = [];
  const pace = paced();
  for (const [at, told] of act.changes.entries()) {
    for (const change of changesIn(
      told,
      ['acts', index, 'changes', at],
      reader,
    )) {
      changes.push(change);
      if (pace()) yield;
    }
  }
  // Where it was done is told only of another case.
  const { in: other, ...rest } = act;
  const isElsewhere = other !== undefined && other !== reader.file.id;
  return {
    ...rest,
    ...(isElsewhere && { in: other }),
    changes,
  } as unknown as Act;
}

function changesIn(
  change: FileAct['changes'][number],
  path: readonly PropertyKey[],
  reader: Reader,
): Iterable<Change> {
  const shape = shapeOfChange(change);
  if (shape === undefined) {
    note(reader, path, NEWER(change.kind));
    return [];
  }
  const shaped = shapedBy(shape, change);
  if (shaped.success) return changesOf(shaped.data as Members, path, reader);
  if (reader.problems.length < MOST)
    for (const issue of shaped.error.issues)
      reader.problems.push(
        misfit(reader.file, { ...issue, path: [...path, ...issue.path] }),
      );
  return [];
}

const NEWER = (kind: string) =>
  [
    caseFileWords.unknownChange(quoted(kind)),
    caseFileWords.remedy.newer,
  ] as const;

function note(
  { file, problems }: Reader,
  path: readonly PropertyKey[],
  [what, remedy]: readonly [string, string],
): void {
  if (problems.length < MOST)
    problems.push(refusedAt(placeInWords(file, path), what, remedy));
}

function changesOf(
  change: Members,
  path: readonly PropertyKey[],
  reader: Reader,
): Iterable<Change> {
  if (change['kind'] === 'set') return settingOf(change, path, reader);
  if (change['kind'] !== 'add') return [change as unknown as Change];
  const as = change['as'] as ListedKind;
  if (change['ids'] === undefined) {
    const record = completed(as, change['record'] as Members, reader.textOf);
    if (as !== 'article' || hasText(change['record'] as Members, reader))
      return [{ ...change, record } as unknown as Change];
    note(reader, path, NO_TEXT());
    return [];
  }
  return listedIn(change, as, path, reader);
}

/** The records that a change names as the list of the file has them. */
function* listedIn(
  change: Members,
  as: ListedKind,
  path: readonly PropertyKey[],
  reader: Reader,
): Generator<Change> {
  const without = (change['without'] ?? []) as readonly string[];
  for (const id of change['ids'] as readonly string[]) {
    const whole = reader.recordOf(as, id);
    const record = whole && lacking(whole, without);
    if (record !== undefined) {
      reader.listed.add(record);
      yield { kind: 'add', as, record } as Change;
    } else
      note(reader, path, [
        caseFileWords.notListed(as, quoted(id)),
        caseFileWords.remedy.asSaved,
      ]);
  }
}

const NO_TEXT = () =>
  [caseFileWords.textNowhere, caseFileWords.remedy.asSaved] as const;

function hasText({ text, file }: Members, { textOf }: Reader): boolean {
  return (
    typeof text === 'string' ||
    (typeof file === 'string' && textOf?.(file) !== undefined)
  );
}

const NO_ARTICLE = [
  'a quote does not say of which article it is',
  'Add the article’s identity to the quote.',
] as const;

/** Whether every quote in the value of a field says of which article it is. */
function isQuoting(value: unknown): boolean {
  return (
    !Array.isArray(value) ||
    value.every((each: Members | null) => {
      if (typeof each !== 'object' || each === null) return true;
      const quote = (each['quote'] ?? each) as Members;
      return !('exact' in quote) || quote['article'] !== undefined;
    })
  );
}

/** A record without what the file holds only for those who read its lists. */
export function lacking(record: Members, members: readonly string[]): Members {
  let left = record;
  for (const member of members) {
    // Some times faster than to look at all entries, and no prototype is set.
    const { [member]: _, ...others } = left;
    left = others;
  }
  return left;
}

function settingOf(
  change: Members,
  path: readonly PropertyKey[],
  reader: Reader,
): readonly Change[] {
  const of = change['of'] as Ref;
  const field = change['field'] as string;
  const shape = shapeOfField(of.kind, field);
  if (shape === undefined) {
    note(reader, path, [
      caseFileWords.unknownField(quoted(field), quoted(of.kind)),
      caseFileWords.remedy.newer,
    ]);
    return [];
  }
  const shaped = shapedBy(shape, change['to']);
  if (!shaped.success) {
    for (const issue of shaped.error.issues)
      if (reader.problems.length < MOST)
        reader.problems.push(
          misfit(reader.file, {
            ...issue,
            path: [...path, 'to', ...issue.path],
          }),
        );
    return [];
  }
  const article =
    of.kind === 'article'
      ? of.id
      : reader.recordOf('claim', of.id)?.['article'];
  const to = completedField(article as string | undefined, field, shaped.data);
  if (!isQuoting(to)) {
    note(reader, path, NO_ARTICLE);
    return [];
  }
  const { to: _, ...rest } = change;
  return [{ ...rest, ...(to !== undefined && { to }) } as unknown as Change];
}
