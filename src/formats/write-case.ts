import type {
  Act,
  Case,
  CaseArticle,
  Change,
  Ledger,
  ListedKind,
  Speaker,
} from '../case';
import { isSame, LIST_OF } from '../case';
import type { ArticleId, Quote } from '../text';
import { shapeOfChange, shapeOfField } from './act-schema';
import { caseSchema } from './case-schema';
import { inSchemaOrder } from './in-schema-order';
import type { FilePlace } from './reading';
import { prettyJson } from './pretty-json';
import { toldLists, toldOnly } from './told-lists';

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
  const { theCase } = ledger;
  const { claims, contacts } = toldLists(theCase);
  const file = {
    ...theCase,
    contacts,
    format: 'backchannel-case',
    version: 2,
    articles: theCase.articles.map((article) => ({
      ...writtenArticle(article, fileOf),
      attribution: writtenFor(article.id, article.attribution),
    })),
    claims: claims.map((claim) => ({
      ...claim,
      attribution: writtenFor(claim.article, claim.attribution),
      quotes: claim.quotes.map((quote) => writtenIn(claim.article, quote)),
    })),
    ...(places.length > 0 && { places }),
    acts: writtenActs(ledger, fileOf),
  };
  return `${prettyJson(inSchemaOrder(caseSchema, file))}\n`;
}

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
function writtenActs(
  ledger: Ledger,
  fileOf: FileOf | undefined,
): readonly unknown[] {
  const records: Records = new Map(
    (Object.keys(LIST_OF) as ListedKind[]).map((kind) => [
      kind,
      new Map(recordsOf(ledger.theCase, kind).map((each) => [each.id, each])),
    ]),
  );
  return ledger.acts.map((act) => {
    const changes =
      act.in === undefined ? withListed(act, records) : act.changes;
    return {
      ...act,
      changes: changes.map((change) => inOrder(withFile(change, fileOf))),
    };
  });
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

function withListed(
  { changes }: Act,
  records: Records,
): readonly (Change | Listed)[] {
  const written: (Change | Listed)[] = [];
  let group: Listed | undefined;
  for (const change of changes) {
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
