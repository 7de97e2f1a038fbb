import type { AnalystId, Case, CaseArticle, CaseId } from '../case';
import { emptyCase, importOf, Ledger } from '../case';
import { extract, Fitting } from '../extraction';
import type { Proposal } from '../intake';
import type { ArticleId } from '../text';
import { sha256Of } from '../text';
import { terminalWords } from '../words';

/** An article read from a file, under the file's name without its ending. */
export type NamedArticle = {
  readonly name: string;
  readonly proposal: Proposal;
};

/** The rules by which articles are read, as an analyst of the case. */
const READER = 'reader:rules@2' as AnalystId;

/**
 * A case of suggested claims from some articles: one act by the reader. The
 * same suggestions are the same case, whoever makes it and when.
 */
export function caseOfFiles(files: readonly NamedArticle[]): Ledger {
  const unnamed = suggestedFrom(files);
  const hash = sha256Of(JSON.stringify(unnamed));
  const id = `extract~${hash.slice(0, 16)}` as CaseId;
  const act = importOf({ ...unnamed, id }, hash.slice(0, 32));
  return new Ledger(id, [{ ...act, by: READER }]);
}

/** Each article's suggestions, told in the actors of those before it. */
function suggestedFrom(files: readonly NamedArticle[]): Case {
  const taken = new Set<string>();
  const articles = files.map((file) => articleOf(file, taken));
  const nothing = emptyCase('' as CaseId, terminalWords.suggested);
  const fitting = new Fitting(nothing);
  const found = articles.map((article) => {
    const fitted = fitting.fit(extract(article));
    fitting.add(fitted);
    return fitted;
  });
  return {
    ...nothing,
    analysts: [{ id: READER, name: terminalWords.reader }],
    articles,
    actors: found.flatMap(({ actors }) => actors),
    claims: found.flatMap(({ claims }) => claims),
    contacts: found.flatMap(({ contacts }) => contacts),
    origins: found.flatMap(({ origins }) => origins),
  };
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
  const { notes: _, encoding: _e, ...article } = proposal;
  return { language: 'en', ...article, id: id as ArticleId, attribution: [] };
}
