import { caseFileWords } from '../words';
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
        refusedAt(
          place,
          caseFileWords.textMissing,
          caseFileWords.remedy.addText,
        ),
      );
    else if (textOf?.(article.file) === undefined)
      problems.push(
        refusedAt(
          place,
          caseFileWords.textElsewhere(quoted(article.file)),
          caseFileWords.remedy.besideArticles,
        ),
      );
  });
  return problems;
}
