import type {
  Act,
  Case,
  CaseArticle,
  Change,
  Claim,
  Contact,
  Ledger,
  ListedKind,
  Speaker,
  Steps,
} from '../case';
import { isSame, LIST_OF, LISTS, paced } from '../case';
import type { ArticleId, Quote } from '../text';
import { shapeOfChange, shapeOfField } from './act-schema';
import { caseSchema } from './case-schema';
import { inSchemaOrder } from './in-schema-order';
import type { FilePlace } from './reading';
import { listInPieces, prettyJson, recordInPieces } from './pretty-json';
import { toldClaim, toldContact, toldOnly } from './told-lists';

/** How many records or changes are written at a time. */
const MANY = 250;

/**
 * A case as the text of its file: its lists, and the acts that made them, with
 * members in the schema's order, unknown members after them. The same acts
 * always give the same text. An article whose text lies in a file beside the
 * case names that file, which `fileOf` gives. `places` tell where actors stand in
 * the drawing, where a person has put any.
 */
export function writeCase(
  ledger: Ledger,
  fileOf?: FileOf,
  places: readonly FilePlace[] = [],
): string {
  return [...caseInPieces(ledger, { fileOf, places })].join('');
}

/** The same text in steps of some milliseconds, piece by piece. */
export function* writeCaseInSteps(
  ledger: Ledger,
  onPiece: (piece: string) => void,
  places: readonly FilePlace[] = [],
  many = MANY,
): Steps<void> {
  for (const piece of caseInPieces(ledger, { places, many })) {
    if (piece !== '') onPiece(piece);
    yield;
  }
}

function* caseInPieces(
  ledger: Ledger,
  {
    fileOf,
    places,
    many = MANY,
  }: {
    readonly fileOf?: FileOf | undefined;
    readonly places: readonly FilePlace[];
    readonly many?: number;
  },
): Generator<string> {
  const { theCase } = ledger;
  const head = {
    ...theCase,
    ...Object.fromEntries(LISTS.map((list) => [list, []])),
    format: 'backchannel-case',
    version: 2,
    ...(places.length > 0 && { places }),
    acts: [],
  };
  yield* recordInPieces(
    mapped(membersOf(inOrderOf(head)), ([member, value]) => {
      const list = LISTS.find((each) => each === member);
      if (list !== undefined)
        return [member, recordsInPieces(theCase, list, fileOf, many)];
      return member === 'acts'
        ? [member, actsInPieces(ledger, fileOf, many)]
        : memberInPieces(member, value, '\n  ');
    }),
    '\n',
  );
  yield '\n';
}

type Members = Readonly<Record<string, unknown>>;

function inOrderOf(file: object): Members {
  return inSchemaOrder(caseSchema, file) as Members;
}

function membersOf(record: Members): readonly (readonly [string, unknown])[] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}

function memberInPieces(
  member: string,
  value: unknown,
  newLine: string,
): readonly [string, readonly string[]] {
  const taken = JSON.stringify(member).length + 3;
  return [member, [prettyJson(value, newLine, taken)]];
}

/** The records of a list, as many at a time as are written in one step. */
function recordsInPieces(
  theCase: Case,
  list: ListName,
  fileOf: FileOf | undefined,
  many: number,
): Generator<string> {
  const portions = mapped(
    portionsOf<Case[ListName][number]>(theCase[list], many),
    (portion) => {
      const written = portion.map((each) =>
        writtenRecord(theCase, list, each, fileOf),
      );
      return inOrderOf({ [list]: written })[list] as readonly unknown[];
    },
  );
  return listInPieces(list, portions, '\n  ');
}

function writtenRecord(
  theCase: Case,
  list: ListName,
  record: Case[ListName][number],
  fileOf: FileOf | undefined,
): object {
  if (list === 'articles') {
    const article = record as CaseArticle;
    return {
      ...writtenArticle(article, fileOf),
      attribution: writtenFor(article.id, article.attribution),
    };
  }
  if (list === 'contacts') return toldContact(theCase, record as Contact);
  if (list !== 'claims') return record;
  const claim = record as Claim;
  return {
    ...toldClaim(theCase, claim),
    attribution: writtenFor(claim.article, claim.attribution),
    quotes: claim.quotes.map((quote) => writtenIn(claim.article, quote)),
  };
}

function* portionsOf<Item>(
  items: readonly Item[],
  many: number,
): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += many)
    yield items.slice(from, from + many);
}

function* mapped<Item, Result>(
  items: Iterable<Item>,
  each: (item: Item) => Result,
): Generator<Result> {
  for (const item of items) yield each(item);
}

type ListName = (typeof LISTS)[number];

/** Gives the file beside the case file that holds an article's text, if any. */
export type FileOf = (article: CaseArticle) => string | undefined;

function writtenArticle(
  article: CaseArticle,
  fileOf: FileOf | undefined,
): object {
  const file = fileOf?.(article);
  if (file === undefined) return article;
  const { text: _, ...others } = article;
  return { ...others, file };
}

/** Records of a list that an act added, by their identities. */
type Listed = {
  readonly kind: 'add';
  readonly as: ListedKind;
  readonly ids: string[];
  /** What of these records stands in the list alone. */
  readonly without?: readonly string[];
};

type Records = ReadonlyMap<ListedKind, ReadonlyMap<string, unknown>>;

/** Records that stand in a list as they were added are named, not repeated. */
function* actsInPieces(
  ledger: Ledger,
  fileOf: FileOf | undefined,
  many: number,
): Generator<string> {
  const records: Records = new Map(
    (Object.keys(LIST_OF) as ListedKind[]).map((kind) => [
      kind,
      new Map(recordsOf(ledger.theCase, kind).map((each) => [each.id, each])),
    ]),
  );
  let before = '[\n    ';
  for (const act of ledger.acts) {
    yield before;
    before = ',\n    ';
    const changes =
      act.in === undefined ? yield* withListed(act, records) : act.changes;
    yield* actInPieces(act, changes, fileOf, many);
  }
  yield ledger.acts.length === 0 ? '[]' : '\n  ]';
}

/** So many changes never stand on one line with their act. */
const SEVERAL = 8;

function* actInPieces(
  act: Act,
  changes: readonly (Change | Listed)[],
  fileOf: FileOf | undefined,
  many: number,
): Generator<string> {
  const written = (some: readonly (Change | Listed)[]) => {
    const told = some.map((change) => inOrder(withFile(change, fileOf)));
    const file = inOrderOf({ acts: [{ ...act, changes: told }] });
    const [ordered] = file['acts'] as readonly [Members];
    return ordered;
  };
  if (changes.length <= Math.max(many, SEVERAL))
    return yield prettyJson(written(changes), '\n    ', 1);
  return yield* recordInPieces(
    mapped(membersOf(written([])), ([member, value]) => {
      if (member !== 'changes')
        return memberInPieces(member, value, '\n      ');
      const portions = mapped(
        portionsOf(changes, many),
        (portion) => written(portion)['changes'] as readonly unknown[],
      );
      return [member, listInPieces(member, portions, '\n      ')];
    }),
    '\n    ',
  );
}

/** A change with its members, and those of what it holds, in schema order. */
function inOrder(change: Change | Listed): unknown {
  const shape = shapeOfChange(change);
  const ordered = (
    shape === undefined ? change : inSchemaOrder(shape, change)
  ) as { readonly to?: unknown };
  if (change.kind !== 'set') return ordered;
  const field = shapeOfField(change.of.kind, change.field);
  return field === undefined || ordered.to === undefined
    ? ordered
    : { ...ordered, to: inSchemaOrder(field, ordered.to) };
}

function withFile(
  change: Change | Listed,
  fileOf: FileOf | undefined,
): Change | Listed {
  return change.kind === 'add' && 'record' in change && change.as === 'article'
    ? ({ ...change, record: writtenArticle(change.record, fileOf) } as Change)
    : change;
}

function recordsOf(
  theCase: Case,
  kind: ListedKind,
): readonly { readonly id: string }[] {
  return theCase[LIST_OF[kind]];
}

/** Pauses in between, for an act may have very many changes. */
function* withListed(
  { changes }: Act,
  records: Records,
): Generator<'', readonly (Change | Listed)[]> {
  const written: (Change | Listed)[] = [];
  let group: Listed | undefined;
  const pace = paced();
  for (const change of changes) {
    if (pace()) yield '';
    const as = listedAs(change, records);
    if (as === undefined) {
      written.push(change);
      group = undefined;
      continue;
    }
    const { record } = change as { readonly record: { readonly id: string } };
    const without = toldOnly(as, record);
    if (group?.as === as && isSame(group.without ?? [], without))
      group.ids.push(record.id);
    else {
      group = {
        kind: 'add',
        as,
        ids: [record.id],
        ...(without.length === 0 ? {} : { without }),
      };
      written.push(group);
    }
  }
  return written;
}

function listedAs(change: Change, records: Records): ListedKind | undefined {
  if (change.kind !== 'add' || change.as === 'case') return undefined;
  const { as, record } = change;
  const listed = records.get(as)?.get(record.id);
  return listed !== undefined && isSame(listed, record) ? as : undefined;
}

function writtenFor(
  article: ArticleId,
  speakers: readonly Speaker[],
): readonly unknown[] {
  return speakers.map((speaker) =>
    speaker.quote === undefined
      ? speaker
      : { ...speaker, quote: writtenIn(article, speaker.quote) },
  );
}

/** A quote within a claim leaves its article out where it is the claim's. */
function writtenIn(claimed: ArticleId, quote: Quote): unknown {
  const { article, ...passage } = quote;
  return article === claimed ? passage : quote;
}
