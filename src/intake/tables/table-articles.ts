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
  if (!names.some((name) => isNamed(name, 'text') || isNamed(name, 'html')))
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

function namesTold(header: readonly string[]): readonly string[] {
  return header.slice(0, 8).map((name) => `“${name.trim().slice(0, 40)}”`);
}
