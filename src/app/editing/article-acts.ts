import { useMemo } from 'react';
import type { CaseArticle, Claim } from '../../case';
import type { ArticleId, Body, Span } from '../../text';
import type { ArticleFields } from '../../views/parts';
import { useSession } from '../session-context';
import type { WordsUse } from './making-claims';

const making = () => import('./making-claims');
const edits = () => import('./article-edits');
const bodies = () => import('./marking-body');

/**
 * What the articles may ask for: claims from words, and edits of articles. What
 * does it is loaded when it is first asked for.
 */
export function useArticleActs() {
  const session = useSession();
  return useMemo(
    () => ({
      onMakeClaim: async (article: ArticleId, span: Span) =>
        (await making()).makeClaim(session, article, span),
      onUseWords: async (claim: Claim, span: Span, use: WordsUse) =>
        (await making()).putWordsTo(session, claim, span, use),
      onEditArticle: async (article: CaseArticle, fields: ArticleFields) =>
        (await edits()).editArticle(session, article, fields),
      onMarkBody: async (article: CaseArticle, body: Body) =>
        (await bodies()).markBody(session, article, body),
      onRemoveArticle: async (article: CaseArticle) =>
        (await edits()).removeArticle(session, article),
    }),
    [session],
  );
}
