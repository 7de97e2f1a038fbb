import { readingWords } from '../../words';
import type { FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import { articleIn, plainName, valueOf } from './article-fields';

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
  const headed = new Map(names.map((name) => [name, 'x']));
  if (
    valueOf(headed, 'text') === undefined &&
    valueOf(headed, 'html') === undefined
  )
    return refused(readingWords.noTextColumn(namesTold(header)));
  const articles = rows.flatMap(
    (row) =>
      articleIn(
        new Map(names.map((name, index) => [name, row[index] ?? ''])),
        readingWords.basis.column,
      ) ?? [],
  );
  if (articles.length === 0) return refused(readingWords.tableWithoutWords);
  const without = rows.length - articles.length;
  return {
    kind: 'many',
    articles,
    notes:
      without === 0
        ? []
        : [readingWords.rowsWithoutWords(without, rows.length)],
  };
}

function namesTold(header: readonly string[]): readonly string[] {
  return header.slice(0, 8).map((name) => `“${name.trim().slice(0, 40)}”`);
}
