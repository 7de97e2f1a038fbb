import { useMemo } from 'react';
import type { CaseArticle, Claim } from '../../case';
import type { ArticleId, Span } from '../../text';
import type { ArticleFields } from '../../views/parts';
import { useSession } from '../session-context';
import { editArticle, removeArticle } from './article-edits';
import type { WordsUse } from './making-claims';
import { makeClaim, putWordsTo } from './making-claims';

/** What the articles may ask for: claims from words, and edits of articles. */
export function useArticleActs() {
  const session = useSession();
  return useMemo(
    () => ({
      onMakeClaim: (article: ArticleId, span: Span) =>
        makeClaim(session, article, span),
      onUseWords: (claim: Claim, span: Span, use: WordsUse) =>
        void putWordsTo(session, claim, span, use),
      onEditArticle: (article: CaseArticle, fields: ArticleFields) =>
        void editArticle(session, article, fields),
      onRemoveArticle: (article: CaseArticle) =>
        removeArticle(session, article),
    }),
    [session],
  );
}
