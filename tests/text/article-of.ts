import type { Article, ArticleId } from '../../src/text';
import { sha256Of } from '../../src/text';

/** An article with nothing but a text, all of it body. */
export function articleOf(text: string): Article {
  return {
    id: 'a' as ArticleId,
    title: 'An article',
    text,
    sha256: sha256Of(text),
    body: { start: 0, end: text.length },
  };
}
