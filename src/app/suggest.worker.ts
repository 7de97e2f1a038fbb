import type { Case, CaseArticle } from '../case';
import { extract, Fitting } from '../extraction';
import type { Suggested } from './ports';

/** What the worker is told: the case that articles come into, or one of them. */
export type SuggestionRequest =
  | {
      readonly kind: 'case';
      readonly within: Pick<Case, 'actors' | 'claims' | 'origins'>;
    }
  | { readonly kind: 'article'; readonly article: CaseArticle };

let fitting: Fitting | undefined;

/**
 * Reads articles for claims off the main thread, each in turn, fitted to the
 * case as it is with those before it. Answers nothing for one that fails.
 */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<SuggestionRequest>) => {
    if (data.kind === 'case') fitting = new Fitting(data.within);
    else self.postMessage(suggestedBy(data.article));
  },
);

function suggestedBy(article: CaseArticle): Suggested | undefined {
  try {
    const fitted = fitting?.fit(extract(article));
    if (fitted === undefined) return undefined;
    fitting?.add(fitted);
    const { actors, claims, contacts, origins } = fitted;
    return { actors, claims, contacts, origins };
  } catch {
    return undefined;
  }
}
