import { readingWords } from '../../words';
import type { FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import type { Row } from './article-fields';
import { articleIn, isAnnounced, isCutOff } from './article-fields';

/** How a kind of list is spoken of. */
type Said = {
  /** What is said to be the basis of an article's facts. */
  readonly basis: string;
  /** What is said where no row holds words. */
  readonly none: string;
  /** What is said where some of them hold none. */
  readonly without: (without: number, all: number) => string;
};

/** The articles that rows hold. What has no words, or was cut off, is counted and told. */
export function manyArticles(
  rows: readonly Row[],
  { basis, none, without }: Said,
): FoundMany | Refused {
  const found = rows.flatMap((row) => {
    const article = articleIn(row, basis);
    return article === undefined ? [] : [{ article, row }];
  });
  const articles = found.map(({ article }) => article);
  if (articles.length === 0) return refused(none);
  const left = rows.length - articles.length;
  const brief = found.filter(
    ({ article, row }) => isCutOff(article) || isAnnounced(row),
  ).length;
  return {
    kind: 'many',
    articles,
    notes: [
      ...(left === 0 ? [] : [without(left, rows.length)]),
      ...(brief === 0
        ? []
        : [readingWords.briefEntries(brief, articles.length)]),
    ],
  };
}
