import type { Act, CaseId, Change, ListedKind, Ref, Steps } from '../case';
import { isSame, Ledger, LIST_OF, paced, whole } from '../case';
import { caseFileWords } from '../words';
import { actOutline, shapeOfChange, shapeOfField } from './act-schema';
import type { FileCase } from './case-schema';
import { caseOutline } from './case-schema';
import type { TextOf } from './completed';
import { completed, completedField } from './completed';
import { fits, shapedBy } from './fits';
import { incoherences } from './incoherences';
import { misfit } from './misfit';
import { missingTexts } from './missing-texts';
import { placeInWords } from './place-in-words';
import type { Reading } from './reading';
import type { Refusal } from './refusal';
import { firstOf, quoted, refused, refusedAt } from './refusal';
import { unsoundActs, unsoundActsInSteps } from './unsound-acts';
import { toldOnly } from './told-lists';

type Members = { readonly [member: string]: unknown };
type FileAct = FileCase['acts'][number];

/** How many problems of one file are told. */
const MOST = 50;

/** Told of acts that have their shape; whether they are sound is yet to come. */
export type OnActs = (draft: Pick<Ledger, 'id' | 'acts'>) => void;

/** Reads a file of version 2, in steps: its acts, held against its lists. */
export function* readActs(
  raw: unknown,
  {
    textOf,
    onActs,
  }: {
    readonly textOf?: TextOf | undefined;
    readonly onActs?: OnActs | undefined;
  },
): Steps<Reading> {
  const shaped = yield* outlined(raw);
  if (!shaped.success)
    return firstOf(
      shaped.error.issues.slice(0, MOST).map((issue) => misfit(raw, issue)),
    );
  const file = shaped.data;
  const missing = missingTexts(file, textOf);
  if (missing.length > 0) return firstOf(missing);
  const lists = yield* listsOf(file, textOf);
  const reader: Reader = {
    file,
    recordOf: (kind, id) => lists.get(kind)?.get(id),
    listed: new Set(),
    problems: [],
    textOf,
  };
  const acts: Act[] = [];
  for (const [index, act] of file.acts.entries())
    acts.push(yield* actOf(act, index, reader));
  noteOrder(acts, reader.problems);
  if (reader.problems.length > 0) return firstOf(reader.problems);
  const id = file.id as CaseId;
  onActs?.({ id, acts });
  const ledger = yield* Ledger.inSteps(id, acts);
  const refusal = yield* refusalOf(file, lists, ledger, reader.listed);
  if (refusal !== undefined) return refusal;
  const { places } = file;
  return { kind: 'case', ledger, ...(places && { places }) };
}

/** The file in its outline; a large one is looked at entry by entry. */
function* outlined(raw: unknown) {
  const pace = paced();
  const lists = Object.values(LIST_OF);
  const bare = { ...(raw as Members) };
  for (const list of lists) {
    const entries = bare[list];
    if (!Array.isArray(entries)) continue;
    const shape = caseOutline.shape[list];
    bare[list] = [];
    for (const entry of entries) {
      // Whatever does not fit is completed, or told of, in the whole.
      if (!fits(shape, [entry])) return shapedBy(caseOutline, raw);
      if (pace()) yield;
    }
  }
  return fits(caseOutline, bare)
    ? { success: true as const, data: raw as FileCase }
    : shapedBy(caseOutline, raw);
}

/** Why a case cannot be opened that was put together, if it cannot. */
function* refusalOf(
  file: FileCase,
  lists: Lists,
  ledger: Ledger,
  listed: ReadonlySet<object>,
): Steps<Refusal | undefined> {
  // Records of the lists are checked as such, in the end.
  const unsound = yield* unsoundActsInSteps(ledger, ledger.acts, {
    isSound: (change) => change.kind === 'add' && listed.has(change.record),
  });
  if (unsound.length > 0) return firstOf(unsound);
  const difference = yield* differenceFrom(file, lists, ledger);
  if (difference !== undefined) return difference;
  const problems = yield* incoherences(ledger.theCase);
  return problems.length > 0 ? firstOf(problems) : undefined;
}

/**
 * Reads one act by itself, as it was kept beside a case file: the act, or why
 * the case cannot take it. `others` are the acts among which it stands.
 */
export function readAct(
  ledger: Ledger,
  others: readonly unknown[],
  index: number,
): Act | Refusal {
  const shaped = actOutline.safeParse(others[index]);
  const file = { id: ledger.id, acts: others as FileCase['acts'] };
  if (!shaped.success)
    return firstOf(
      shaped.error.issues.map((issue) =>
        misfit(file, { ...issue, path: ['acts', index, ...issue.path] }),
      ),
    );
  const problems: Refusal[] = [];
  const reader: Reader = {
    file,
    recordOf: (kind, id) => ledger.addedAs(kind, id),
    listed: new Set(),
    problems,
    textOf: undefined,
  };
  const act = whole(actOf(shaped.data, index, reader));
  noteOrder([act], problems);
  return problems[0] ?? unsoundActs(ledger, [act])[0] ?? act;
}

type Lists = ReadonlyMap<ListedKind, ReadonlyMap<string, Members>>;

const KINDS = Object.keys(LIST_OF) as readonly ListedKind[];

/** The records of the lists by identity, with what a file may leave out. */
function* listsOf(file: FileCase, textOf: TextOf | undefined): Steps<Lists> {
  const pace = paced();
  const lists = new Map<ListedKind, ReadonlyMap<string, Members>>();
  for (const kind of KINDS) {
    const records = new Map<string, Members>();
    for (const record of file[LIST_OF[kind]] as readonly Members[]) {
      records.set(record['id'] as string, completed(kind, record, textOf));
      if (pace()) yield;
    }
    lists.set(kind, records);
  }
  return lists;
}

type Reader = {
  readonly file: Pick<FileCase, 'id' | 'acts'>;
  readonly recordOf: (kind: ListedKind, id: string) => Members | undefined;
  /** The records of the lists that acts name as they were added. */
  readonly listed: Set<object>;
  readonly problems: Refusal[];
  readonly textOf: TextOf | undefined;
};

function* actOf(act: FileAct, index: number, reader: Reader): Steps<Act> {
  const changes: Change[] = [];
  const pace = paced();
  for (const [at, told] of act.changes.entries()) {
    for (const change of changesIn(
      told,
      ['acts', index, 'changes', at],
      reader,
    ))
      changes.push(change);
    if (pace()) yield;
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
): readonly Change[] {
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
): readonly Change[] {
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
  const without = (change['without'] ?? []) as readonly string[];
  const added: Change[] = [];
  for (const id of change['ids'] as readonly string[]) {
    const whole = reader.recordOf(as, id);
    const record = whole && lacking(whole, without);
    if (record !== undefined) {
      reader.listed.add(record);
      added.push({ kind: 'add', as, record } as Change);
    } else
      note(reader, path, [
        caseFileWords.notListed(as, quoted(id)),
        caseFileWords.remedy.asSaved,
      ]);
  }
  return added;
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
function lacking(record: Members, members: readonly string[]): Members {
  if (members.length === 0) return record;
  return Object.fromEntries(
    Object.entries(record).filter(([member]) => !members.includes(member)),
  );
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

/** Acts that came before what they saw, or that bear one identity. */
function noteOrder(acts: readonly Act[], problems: Refusal[]): void {
  const known = new Set<string>();
  acts.forEach(({ id, saw }, index) => {
    const note = (what: string): void => {
      if (problems.length < MOST)
        problems.push(
          refusedAt(
            placeInWords({ acts }, ['acts', index]),
            what,
            caseFileWords.remedy.asSaved,
          ),
        );
    };
    if (known.has(id)) note(caseFileWords.sameAct);
    known.add(id);
    if (saw.some((seen) => seen >= id)) note(caseFileWords.sawLater);
  });
}

/** Where the lists of a file are not what its acts amount to, if anywhere. */
function* differenceFrom(
  file: FileCase,
  lists: Lists,
  { theCase }: Ledger,
): Steps<Refusal | undefined> {
  const pace = paced();
  for (const kind of KINDS) {
    const told = [...(lists.get(kind)?.values() ?? [])];
    const folded: readonly unknown[] = theCase[LIST_OF[kind]];
    const count = Math.max(told.length, folded.length);
    for (let at = 0; at < count; at++) {
      if (!isSame(toldBesides(kind, told[at], folded[at]), folded[at]))
        return mismatch(placeInWords(file, [LIST_OF[kind], at]));
      if (pace()) yield;
    }
  }
  if (file.title !== theCase.title || file.summary !== theCase.summary)
    return mismatch(caseFileWords.titleAndSummary);
  return undefined;
}

/** What a list says of a record, but for the sentence made for its readers. */
function toldBesides(
  kind: ListedKind,
  told: Members | undefined,
  folded: unknown,
): Members | undefined {
  return told === undefined || typeof folded !== 'object' || folded === null
    ? told
    : lacking(told, toldOnly(kind, folded));
}

function mismatch(place: string): Refusal {
  return {
    ...refused(
      caseFileWords.listsDiffer(place),
      caseFileWords.remedy.listsByHand,
    ),
    place,
  };
}
