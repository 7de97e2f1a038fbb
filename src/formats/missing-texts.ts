import type { TextOf } from './completed';
import { placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

/** The articles of a file that neither hold their text nor find it beside it. */
export function missingTexts(
  file: {
    readonly articles: readonly {
      readonly text?: string | undefined;
      readonly file?: string | undefined;
    }[];
  },
  textOf: TextOf | undefined,
): readonly Refusal[] {
  const problems: Refusal[] = [];
  file.articles.forEach((article, index) => {
    if (typeof article.text === 'string') return;
    const place = placeInWords(file, ['articles', index]);
    if (typeof article.file !== 'string')
      problems.push(
        refusedAt(place, '“text” is missing', 'Add the article’s text.'),
      );
    else if (textOf?.(article.file) === undefined)
      problems.push(
        refusedAt(
          place,
          `the text is in another file, ${quoted(article.file)}, which did not come with this one`,
          'Open the case where its articles lie beside it, or put the text into “text”.',
        ),
      );
  });
  return problems;
}
