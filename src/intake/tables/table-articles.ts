import { readingWords } from '../../words';
import type { FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import { isNamed, plainName } from './article-fields';
import { manyArticles } from './many-articles';

/**
 * The articles of a table in words (CSV, TSV): a line of names, then an article
 * a row. Commas, semicolons and tabs are told apart by papaparse.
 */
export async function tableArticles(
  text: string,
): Promise<FoundMany | Refused> {
  const { default: papa } = await import('papaparse');
  // Excel names what parts the columns in a first line of its own.
  const [told = '', delimiter] = /^\uFEFF?(?:sep=(.)\r?\n)?/.exec(text) ?? [];
  const { data } = papa.parse<readonly string[]>(text.slice(told.length), {
    skipEmptyLines: 'greedy',
    ...(delimiter === undefined ? {} : { delimiter }),
  });
  const [header = [], ...rows] = data;
  const names = header.map(plainName);
  if (!mayHoldArticles(names) && areLinks(names))
    return refused(readingWords.linksAlone);
  if (!mayHoldArticles(names))
    return refused(readingWords.noTextColumn(namesTold(header)));
  return manyArticles(
    rows.map(
      (row) => new Map(names.map((name, index) => [name, row[index] ?? ''])),
    ),
    {
      basis: readingWords.basis.column,
      none: readingWords.tableWithoutWords,
      without: readingWords.rowsWithoutWords,
    },
  );
}

/** Whether columns hold articles, or at least announce some: title, words, where. */
function mayHoldArticles(names: readonly string[]): boolean {
  const has = (wanted: Parameters<typeof isNamed>[1]): boolean =>
    names.some((name) => isNamed(name, wanted));
  return (
    has('text') || has('html') || (has('summary') && has('title') && has('url'))
  );
}

/** Whether a table lists where articles are, as those of Pocket and Instapaper. */
function areLinks(names: readonly string[]): boolean {
  return ['title', 'url'].every((name) => names.includes(name));
}

function namesTold(header: readonly string[]): readonly string[] {
  return header.slice(0, 8).map((name) => `“${name.trim().slice(0, 40)}”`);
}
