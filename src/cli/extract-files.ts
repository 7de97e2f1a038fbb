import type { Case, CaseArticle } from '../case';
import { emptyCase } from '../case';
import { extract } from '../extraction';
import type { ArticleId } from '../text';
import { sha256Of } from '../text';

/** A plain text file: its name without folder and ending, and its text. */
export type TextFile = {
  readonly name: string;
  readonly text: string;
  /** EDTF day of publication. */
  readonly published?: string;
};

/**
 * A case of suggested claims from some text files. Actors that bear the same
 * identity in several files are one; their other names are put together.
 */
export function caseOfFiles(files: readonly TextFile[]): Case {
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

function articleOf(file: TextFile, taken: Set<string>): CaseArticle {
  let id = file.name;
  for (let number = 2; taken.has(id); number++) id = `${file.name}-${number}`;
  taken.add(id);
  return {
    id: id as ArticleId,
    title: titleIn(file),
    ...(file.published === undefined ? {} : { published: file.published }),
    language: 'en',
    text: file.text,
    sha256: sha256Of(file.text),
    body: { start: 0, end: file.text.length },
    attribution: [],
  };
}

/** The first line with words in it, if it is short enough to be a headline. */
function titleIn({ name, text }: TextFile): string {
  const line = text
    .slice(0, 400)
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '');
  return line !== undefined && line.length < 200 ? line : name;
}

/** The first of those with the same identity stays. */
function byId<Item extends { readonly id: string }>(
  before: readonly Item[],
  more: readonly Item[],
): readonly Item[] {
  const known = new Set(before.map((each) => each.id));
  return [...before, ...more.filter((each) => !known.has(each.id))];
}
