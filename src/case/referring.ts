import type { RecordKind } from './act';
import type { Actor, Bases, CaseArticle, Claim, Note, Speaker } from './case';
import type { AnyRecord } from './entry';

/** Identities of each kind. */
export type Identities = ReadonlyMap<RecordKind, ReadonlySet<string>>;

type Ids = ReadonlySet<string> | undefined;

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
      return (record as Actor).affiliations.some(
        ({ actor, quotes }) =>
          isIn(ids.get('actor'), actor) ||
          quotes.some(({ article }) => isIn(ids.get('article'), article)),
      );
    case 'note': {
      const { of } = record as Note;
      return isIn(ids.get(of.kind), of.id);
    }
    case 'case':
    case 'contact':
    case 'origin':
    case 'story':
    case 'analyst':
      return false;
  }
}

function claimRefersTo(claim: Claim, ids: Identities): boolean {
  const articles = ids.get('article');
  const contacts = ids.get('contact');
  const actors = ids.get('actor');
  return (
    (contacts !== undefined &&
      (contacts.has(claim.contact) ||
        claim.about.some((each) => contacts.has(each)))) ||
    (actors !== undefined &&
      claim.participants.some(({ actor }) => actors.has(actor))) ||
    claim.attribution.some((each) => speakerRefersTo(each, ids)) ||
    (articles !== undefined &&
      (articles.has(claim.article) ||
        claim.quotes.some(({ article }) => articles.has(article)) ||
        basesReferTo(claim.basis, articles)))
  );
}

function speakerRefersTo(
  { actor, origin, quote }: Speaker,
  ids: Identities,
): boolean {
  return (
    isIn(ids.get('actor'), actor) ||
    isIn(ids.get('origin'), origin) ||
    isIn(ids.get('article'), quote?.article)
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

function isIn(ids: Ids, id: string | undefined): boolean {
  return id !== undefined && ids !== undefined && ids.has(id);
}
