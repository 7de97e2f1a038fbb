import type { RecordKind } from './act';
import type {
  Actor,
  Bases,
  CaseArticle,
  Claim,
  ListedKind,
  Note,
  Speaker,
} from './case';
import { LIST_OF } from './case';
import type { AnyRecord } from './entry';

/** Identities of each kind. */
export type Identities = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/** The kinds of records that name others, and the kinds of those. */
export const NAMED_BY: readonly (readonly [
  ListedKind,
  readonly RecordKind[],
])[] = [
  ['article', ['article', 'actor', 'origin']],
  ['actor', ['article', 'actor']],
  ['claim', ['article', 'actor', 'contact', 'origin']],
  ['note', ['case', ...(Object.keys(LIST_OF) as readonly ListedKind[])]],
];

/** Whether records of a kind know by which others they are named. */
export function isIndexed(kind: RecordKind): boolean {
  return kind === 'actor' || kind === 'origin';
}

/** Whether a record of a kind names any of some identities. */
export function refersTo(
  kind: RecordKind,
  record: AnyRecord,
  ids: Identities,
): boolean {
  switch (kind) {
    case 'claim':
      return claimRefersTo(record as Claim, ids);
    case 'article': {
      const { attribution } = record as CaseArticle;
      return attribution.some((each) => speakerRefersTo(each, ids));
    }
    case 'actor':
      return actorRefersTo(record as Actor, ids);
    case 'note': {
      const { of } = record as Note;
      return (
        isIn(ids.get(of.kind), of.id) ||
        (of.with !== undefined && isIn(ids.get('actor'), of.with))
      );
    }
    case 'case':
    case 'contact':
    case 'origin':
    case 'story':
    case 'analyst':
      return false;
  }
}

function actorRefersTo(
  { affiliations, basis }: Actor,
  ids: Identities,
): boolean {
  const articles = ids.get('article');
  if (articles !== undefined && basesReferTo(basis, articles)) return true;
  return affiliations.some(
    ({ actor, quotes }) =>
      isIn(ids.get('actor'), actor) ||
      quotes.some(({ article }) => isIn(articles, article)),
  );
}

/** Plain loops: every claim of a case is asked when two actors are merged. */
function claimRefersTo(claim: Claim, ids: Identities): boolean {
  const articles = ids.get('article');
  const contacts = ids.get('contact');
  const actors = ids.get('actor');
  if (articles !== undefined && claimQuotes(claim, articles)) return true;
  if (contacts !== undefined) {
    if (contacts.has(claim.contact)) return true;
    for (const about of claim.about) if (contacts.has(about)) return true;
  }
  if (actors !== undefined)
    for (const { actor } of claim.participants)
      if (actors.has(actor)) return true;
  for (const speaker of claim.attribution)
    if (speakerRefersTo(speaker, ids)) return true;
  return false;
}

function claimQuotes(claim: Claim, articles: ReadonlySet<string>): boolean {
  return (
    articles.has(claim.article) ||
    claim.quotes.some(({ article }) => articles.has(article)) ||
    basesReferTo(claim.basis, articles)
  );
}

function speakerRefersTo(
  { actor, origin, quote }: Speaker,
  ids: Identities,
): boolean {
  return (
    (actor !== undefined && isIn(ids.get('actor'), actor)) ||
    (origin !== undefined && isIn(ids.get('origin'), origin)) ||
    (quote !== undefined && isIn(ids.get('article'), quote.article))
  );
}

function basesReferTo(
  bases: Bases | undefined,
  articles: ReadonlySet<string>,
): boolean {
  return (
    bases !== undefined &&
    Object.values(bases).some((passages) =>
      passages.some(({ article }) => articles.has(article)),
    )
  );
}

function isIn(ids: ReadonlySet<string> | undefined, id: string): boolean {
  return ids !== undefined && ids.has(id);
}
