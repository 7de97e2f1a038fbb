import type { Case, CaseArticle } from '../case';
import { extract, fitSuggestions } from '../extraction';

/** What the worker is asked: what an article suggests to a case. */
export type SuggestionRequest = {
  readonly article: CaseArticle;
  readonly within: Case;
};

/** Reads articles for claims off the main thread; answers each in turn. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<SuggestionRequest>) => {
    const { actors, claims, contacts, origins } = fitSuggestions(
      extract(data.article),
      data.within,
    );
    self.postMessage({ actors, claims, contacts, origins });
  },
);
