import type { Act, Case, Change, MergedKind, Noted, Ref } from '../case';
import { holdsColors, retractedBy, VOCABULARY } from '../case';
import { actWords, basisWords, inFigures, vocabularyWords } from '../words';
import { nameIn } from './name-in';
import type { Lookup } from './own-name';
import { ownName, ownRecord } from './own-name';

/** What acts of one run come to, in words. */
export function runInWords(
  theCase: Case,
  run: readonly Act[],
  ledger: Lookup,
): string {
  const [first] = run;
  if (first === undefined) return actWords.nothing;
  // What came with a file is not told one by one.
  const joining = run.find(({ joined }) => joined);
  if (joining !== undefined) return actInWords(theCase, joining, ledger);
  const told = run.filter((each) => !holdsColors(each));
  if (told.length === 1 || retractedBy(first) !== undefined)
    return actInWords(theCase, first, ledger);
  const all = told.flatMap((each) => each.changes);
  // Nothing weighs more than articles; they are few among what comes with them.
  const articles = all.filter(
    (change) => change.kind === 'add' && change.as === 'article',
  );
  const changes = articles.length > 0 ? articles : all;
  return actInWords(theCase, { ...first, changes }, ledger);
}

/** An act as a menu or a log names it: "Reject “Witkoff called …”". */
export function actInWords(theCase: Case, act: Act, ledger: Lookup): string {
  const retracted = retractedBy(act);
  if (retracted !== undefined)
    return undoingInWords(theCase, retracted, ledger);
  if (act.joined !== undefined) return actWords.join(act.joined.name);
  const moved = act.changes.some(isMove);
  // A contact that is added only for a claim to be put to it is not told.
  const told = act.changes.filter(
    (each) => !moved || each.kind !== 'add' || each.as !== 'contact',
  );
  let [first] = told;
  for (const each of told)
    if (first === undefined || weightOf(each) > weightOf(first)) first = each;
  if (first === undefined) return actWords.nothing;
  const alike = told.filter((each) => isAlike(each, first));
  return alike.length === 1
    ? changeInWords(theCase, first, ledger, fieldsSetBy(told, first))
    : severalInWords(first, alike);
}

/** Whether a change puts a claim to another contact. */
function isMove(change: Change): boolean {
  return (
    change.kind === 'set' &&
    change.of.kind === 'claim' &&
    change.field === 'contact'
  );
}

/** Taking back an act undoes it; taking back an undoing does it again. */
function undoingInWords(
  theCase: Case,
  ids: readonly Act['id'][],
  ledger: Lookup,
): string {
  const actsOf = (all: readonly Act['id'][] = []): readonly Act[] =>
    all.flatMap((id) => ledger.actOf(id) ?? []);
  const targets = actsOf(ids);
  const [target] = targets;
  if (targets.some(({ joined }) => joined))
    return actWords.undo(runInWords(theCase, targets, ledger));
  const isOne = targets.every(
    (each) => runKey(each) === runKey(target ?? each),
  );
  if (!isOne || target === undefined) return actWords.undoSeveral(ids.length);
  const again = actsOf(retractedBy(target));
  const isAgain =
    again.some(({ joined }) => joined) ||
    (again[0] !== undefined && retractedBy(again[0]) === undefined);
  return isAgain
    ? actWords.redo(runInWords(theCase, again, ledger))
    : actWords.undo(runInWords(theCase, targets, ledger));
}

function runKey({ id, run = id }: Act): Act['id'] {
  return run;
}

const WEIGHTS: readonly Change['kind'][] = [
  'retract',
  'remove',
  'set',
  'grade',
  'judge',
  'add',
  'same',
];

/** What an act is about: what it adds rather than what it sets on the way. */
function weightOf(change: Change): number {
  const weight = WEIGHTS.indexOf(change.kind) * 10;
  if (change.kind === 'set' && change.of.kind === 'analyst') return 0;
  if (change.kind === 'remove' && change.of.kind === 'article')
    return weight + 5;
  if (change.kind !== 'add') return weight;
  if (change.as === 'article') return weight + 20;
  if (change.as === 'claim') return weight + 9;
  // It comes for the sake of a claim, or of its grade.
  if (change.as === 'origin') return 5;
  return change.as === 'analyst' ? 0 : weight;
}

function isAlike(one: Change, other: Change): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'add' && other.kind === 'add') return one.as === other.as;
  if (one.kind === 'judge' && other.kind === 'judge')
    return one.status === other.status;
  if (one.kind === 'same' && other.kind === 'same')
    return one.verdict === other.verdict;
  if (one.kind === 'remove' && other.kind === 'remove')
    return (one.of.kind === 'article') === (other.of.kind === 'article');
  if (one.kind === 'set' && other.kind === 'set')
    return (
      one === other ||
      (one.of.kind === other.of.kind &&
        one.field === other.field &&
        one.of.id !== other.of.id)
    );
  return true;
}

/** Which fields of the one record that is edited are set, by their names. */
function fieldsSetBy(
  changes: readonly Change[],
  first: Change,
): readonly string[] {
  if (first.kind !== 'set') return [];
  const { kind, id } = first.of;
  const names: Readonly<Record<string, string>> = basisWords.field;
  const set = changes.flatMap((each) =>
    each.kind === 'set' && each.of.kind === kind && each.of.id === id
      ? (names[each.field] ?? [])
      : [],
  );
  return [...new Set(set)];
}

function changeInWords(
  theCase: Case,
  change: Change,
  ledger: Lookup,
  fields: readonly string[],
): string {
  const nameOf = (ref: Noted): string =>
    nameIn(theCase, ref) ?? ownName(theCase, ledger, ref) ?? actWords.unnamed;
  switch (change.kind) {
    case 'judge':
      return judgementInWords(
        change.status,
        nameOf({ kind: 'claim', id: change.claim }),
      );
    case 'set':
      if (change.of.kind === 'case') return headChangeInWords(theCase, change);
      if (change.of.kind === 'analyst')
        return actWords.signAs(String(change.to));
      if (change.of.kind === 'note')
        return actWords.editNote(nameOf(notedBy(ledger, change.of)));
      return actWords.editFields(nameOf(change.of), fields);
    case 'add':
      return addingInWords(change, nameOf);
    case 'remove':
      return change.of.kind === 'note'
        ? actWords.removeNote(nameOf(notedBy(ledger, change.of)))
        : actWords.remove(nameOf(change.of));
    case 'grade':
      return actWords.grade(nameOf(change.of));
    case 'same':
      return verdictInWords(change.verdict, nameOf(change.a), nameOf(change.b));
    case 'retract':
      return actWords.undoSeveral(1);
  }
}

/** A change of what the case says of itself as a whole. */
function headChangeInWords(
  theCase: Case,
  { field, to }: Extract<Change, { kind: 'set' }>,
): string {
  switch (field) {
    case 'title':
      return actWords.renameCase(String(to));
    case 'sideColors':
      return actWords.colorSides;
    case 'grading':
      return to === 'words' ? actWords.gradeInWords : actWords.gradeOnScale;
    default:
      return actWords.editFields(theCase.title, []);
  }
}

function judgementInWords(
  status: Extract<Change, { kind: 'judge' }>['status'],
  claim: string,
): string {
  switch (status) {
    case 'accepted':
      return actWords.accept(claim);
    case 'rejected':
      return actWords.reject(claim);
    case 'suggested':
      return actWords.reopen(claim);
  }
}

function addingInWords(
  change: Extract<Change, { kind: 'add' }>,
  nameOf: (ref: Noted) => string,
): string {
  switch (change.as) {
    case 'case':
      return actWords.beginCase;
    case 'article':
      return actWords.addArticle(change.record.title);
    case 'claim':
      return actWords.addClaim(nameOf({ kind: 'claim', id: change.record.id }));
    case 'note':
      return actWords.addNote(nameOf(change.record.of));
    case 'actor':
    case 'origin':
      return actWords.addNamed(change.record.name);
    case 'analyst':
      return actWords.signAs(change.record.name);
    case 'contact':
    case 'story':
      return actWords.addNamed(
        nameOf({ kind: change.as, id: change.record.id }),
      );
  }
}

function verdictInWords(
  verdict: Extract<Change, { kind: 'same' }>['verdict'],
  one: string,
  other: string,
): string {
  switch (verdict) {
    case 'same':
      return actWords.merge(one, other);
    case 'different':
      return actWords.keepApart(one, other);
    case 'unsure':
      return actWords.leaveUnsure(one, other);
  }
}

function severalInWords(change: Change, alike: readonly Change[]): string {
  const count = alike.length;
  switch (change.kind) {
    case 'judge':
      return {
        accepted: actWords.acceptSeveral,
        rejected: actWords.rejectSeveral,
        suggested: actWords.reopenSeveral,
      }[change.status](count);
    case 'set':
      return settingInWords(change, alike);
    case 'add':
      if (change.as === 'article') return actWords.addArticles(count);
      return change.as === 'claim'
        ? actWords.addClaims(count)
        : actWords.addRecords(count);
    case 'remove':
      return change.of.kind === 'article'
        ? actWords.removeArticles(count)
        : actWords.removeSeveral(count);
    case 'grade':
      return gradingInWords(change, alike);
    case 'same':
      return verdictOnSeveral(change, alike);
    case 'retract':
      return actWords.undoSeveral(count);
  }
}

/** What a note is about, though it may have been removed since. */
function notedBy(ledger: Lookup, note: Ref): Noted {
  const record = ownRecord(ledger, note);
  return (record as { readonly of?: Noted } | undefined)?.of ?? note;
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** One field of several records, with its value where they share it. */
function settingInWords(
  { of, field, to }: ChangeOf<'set'>,
  alike: readonly Change[],
): string {
  const count = alike.length;
  const isShared = alike.every((each) => each.kind === 'set' && each.to === to);
  if (of.kind === 'claim' && field === 'contact')
    return isShared ? actWords.joinContact(count) : actWords.ownContacts(count);
  if (of.kind === 'actor' && isShared && field === 'side')
    return typeof to === 'string'
      ? actWords.setSide(count, to)
      : actWords.clearSide(count);
  const kind = VOCABULARY.kinds.find((each) => each === to);
  if (of.kind === 'actor' && isShared && field === 'kind' && kind)
    return actWords.setKind(count, vocabularyWords.kind[kind]);
  return of.kind === 'claim'
    ? actWords.editSeveral(count)
    : actWords.editRecords(count);
}

function gradingInWords(
  { credibility }: ChangeOf<'grade'>,
  alike: readonly Change[],
): string {
  const isOfClaims = alike.every(
    (each) => each.kind === 'grade' && each.of.kind === 'claim',
  );
  const isShared = alike.every(
    (each) => each.kind === 'grade' && each.credibility === credibility,
  );
  if (!isOfClaims || !isShared) return actWords.gradeSeveral(alike.length);
  return credibility === undefined
    ? actWords.clearGrades(alike.length)
    : actWords.gradeClaims(alike.length, inFigures(credibility));
}

/** Judgements on pairs, told by the records that they join or keep apart. */
function verdictOnSeveral(
  { verdict, a }: ChangeOf<'same'>,
  alike: readonly Change[],
): string {
  const ids = alike.flatMap((each) =>
    each.kind === 'same' ? [each.a.id, each.b.id] : [],
  );
  const count = new Set(ids).size;
  const kind = isPlural(a.kind) ? a.kind : 'actor';
  switch (verdict) {
    case 'same':
      return actWords.mergeSeveral[kind](count);
    case 'different':
      return actWords.keepSeveralApart[kind](count);
    case 'unsure':
      return actWords.leaveSeveralUnsure[kind](count);
  }
}

function isPlural(kind: Ref['kind']): kind is MergedKind {
  return kind === 'actor' || kind === 'contact' || kind === 'origin';
}
