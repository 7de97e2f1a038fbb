import type { Case, CaseArticle } from '../case';
import { extract, Fitting } from '../extraction';
import type { Suggested } from './ports';

/**
 * What the worker is told: the case that articles come into, which may come in
 * slices, or one of the articles.
 */
export type SuggestionRequest =
  | {
      readonly kind: 'case';
      readonly within: Pick<Case, 'actors' | 'claims' | 'origins'>;
    }
  | { readonly kind: 'article'; readonly article: CaseArticle };

/** The case as far as it has come, until the first article does. */
let slices: Pick<Case, 'actors' | 'claims' | 'origins'>[] = [];
let fitting: Fitting | undefined;

/**
 * Reads articles for claims off the main thread, each in turn, fitted to the
 * case as it is with those before it. Answers nothing for one that fails.
 */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<SuggestionRequest>) => {
    if (data.kind === 'case') slices.push(data.within);
    else self.postMessage(suggestedBy(data.article));
  },
);

function suggestedBy(article: CaseArticle): Suggested | undefined {
  try {
    if (slices.length > 0) {
      fitting = new Fitting({
        actors: slices.flatMap(({ actors }) => actors),
        claims: slices.flatMap(({ claims }) => claims),
        origins: slices.flatMap(({ origins }) => origins),
      });
      slices = [];
    }
    const fitted = fitting?.fit(extract(article));
    if (fitted === undefined) return undefined;
    fitting?.add(fitted);
    const { actors, claims, contacts, origins } = fitted;
    return { actors, claims, contacts, origins };
  } catch {
    return undefined;
  }
}
