import type { Act, CaseId, ListedKind, Steps } from '../case';
import { isSame, Ledger, LIST_OF, paced, whole } from '../case';
import { caseFileWords } from '../words';
import { actOutline } from './act-schema';
import type { FileCase } from './case-schema';
import { caseOutline } from './case-schema';
import type { TextOf } from './completed';
import { completed } from './completed';
import type { CutFile } from './cut-file';
import type { Reader } from './file-acts';
import { actOf, lacking, MOST } from './file-acts';
import { fits, shapedBy } from './fits';
import type { Handing } from './handing-over';
import { handFileOver, handOver } from './handing-over';
import { incoherences } from './incoherences';
import { misfit } from './misfit';
import { missingTexts } from './missing-texts';
import { placeInWords } from './place-in-words';
import type { Reading } from './reading';
import type { Refusal } from './refusal';
import { firstOf, refused, refusedAt } from './refusal';
import { unsoundActs, unsoundActsInSteps } from './unsound-acts';
import { toldOnly } from './told-lists';

type Members = { readonly [member: string]: unknown };

/**
 * Reads a file of version 2, in steps: its acts, held against its lists. Of one
 * that was `cut` the acts are handed over first, as they stand there; anew, once
 * they are known, where the file left something to be filled in.
 */
export function* readActs(
  raw: unknown,
  {
    textOf,
    handing,
    cut,
  }: {
    readonly textOf?: TextOf | undefined;
    readonly handing?: Handing | undefined;
    readonly cut?: CutFile | undefined;
  },
): Steps<Reading> {
  const isHanded = cut && handing && handFileOver(raw as object, cut, handing);
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
  if (handing && !(isHanded === true && file === raw))
    handOver({ id, acts }, handing);
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
