import type { Case, CaseArticle } from '../case';
import { emptyCase } from '../case';
import { extract } from '../extraction';
import type { Proposal } from '../intake';
import type { ArticleId } from '../text';

/** An article read from a file, under the file's name without its ending. */
export type NamedArticle = {
  readonly name: string;
  readonly proposal: Proposal;
};

/**
 * A case of suggested claims from some articles. Actors that bear the same
 * identity in several are one; their other names are put together.
 */
export function caseOfFiles(files: readonly NamedArticle[]): Case {
  let found = emptyCase('Suggested claims');
  const taken = new Set<string>();
  for (const file of files) {
    const article = articleOf(file, taken);
    const suggested = extract(article);
    found = {
      ...found,
      articles: [...found.articles, article],
      actors: byId(found.actors, suggested.actors),
      claims: [...found.claims, ...suggested.claims],
      contacts: [...found.contacts, ...suggested.contacts],
      origins: byId(found.origins, suggested.origins),
    };
  }
  return found;
}

/** A name that was not taken before: itself, or with a number. */
export function unique(name: string, taken: Set<string>): string {
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return id;
}

function articleOf(
  { name, proposal }: NamedArticle,
  taken: Set<string>,
): CaseArticle {
  const id = unique(name, taken);
  const {
    notes: _,
    encoding: _e,
    section: _s,
    byline: _b,
    ...article
  } = proposal;
  return { language: 'en', ...article, id: id as ArticleId, attribution: [] };
}

/** The first of those with the same identity stays. */
function byId<Item extends { readonly id: string }>(
  before: readonly Item[],
  more: readonly Item[],
): readonly Item[] {
  const known = new Set(before.map((each) => each.id));
  return [...before, ...more.filter((each) => !known.has(each.id))];
}
