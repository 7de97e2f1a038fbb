import type { ListedKind } from '../case';
import { sha256Of } from '../text';

/** Gives the text of a file beside the case file; `undefined` if it has none. */
export type TextOf = (file: string) => string | undefined;

type Members = { readonly [member: string]: unknown };

/**
 * A record of a file as the case holds it: with what the file may leave out.
 * Quotes get the article that their claim names, articles text and hash.
 */
export function completed(
  kind: ListedKind | 'case',
  record: Members,
  textOf?: TextOf,
): Members {
  switch (kind) {
    case 'article':
      return completedArticle(record, textOf);
    case 'claim':
      return completedClaim(record);
    case 'case':
    case 'actor':
    case 'contact':
    case 'origin':
    case 'story':
    case 'note':
    case 'analyst':
      return record;
  }
}

function completedArticle(told: Members, textOf: TextOf | undefined): Members {
  if (isWholeArticle(told)) return told;
  const { file, ...article } = told;
  const beside = typeof file === 'string' ? textOf?.(file) : undefined;
  const text = (article['text'] as string | undefined) ?? beside ?? '';
  return {
    ...article,
    text,
    sha256: article['sha256'] ?? sha256Of(text),
    body: article['body'] ?? { start: 0, end: text.length },
    attribution: quotedIn(article['id'], article['attribution']),
  };
}

function isWholeArticle(told: Members): boolean {
  return (
    typeof told['text'] === 'string' &&
    told['file'] === undefined &&
    told['sha256'] !== undefined &&
    told['body'] !== undefined &&
    isPlaced(told['attribution'])
  );
}

function completedClaim(told: Members): Members {
  if (isWholeClaim(told)) return told;
  const { article } = told;
  const channels = told['channels'] as readonly unknown[];
  const quotes = told['quotes'] as readonly Members[];
  const claim: Members = {
    ...told,
    channels: channels.length > 0 ? channels : ['unspecified'],
    attribution: isPlaced(told['attribution'])
      ? told['attribution']
      : quotedIn(article, told['attribution']),
    quotes: quotes.map((quote) => placedIn(article, quote)),
  };
  return claim['origin'] === undefined ? claim : madeBy(claim);
}

/** In version 1 the maker of a claim stood under “origin”. */
function madeBy({ origin, ...claim }: Members): Members {
  const by = (origin as { readonly by?: unknown } | null)?.by;
  return typeof by === 'string' && claim['madeBy'] === undefined
    ? { ...claim, madeBy: by }
    : claim;
}

function isWholeClaim(told: Members): boolean {
  return (
    told['origin'] === undefined &&
    (told['channels'] as readonly unknown[]).length > 0 &&
    (told['quotes'] as readonly Members[]).every(
      ({ article }) => article !== undefined,
    ) &&
    isPlaced(told['attribution'])
  );
}

/** Whether the quotes of speakers, if any, say of which article they are. */
function isPlaced(speakers: unknown): boolean {
  return (speakers as readonly Members[]).every((speaker) => {
    const quote = speaker['quote'] as Members | undefined;
    return quote === undefined || quote['article'] !== undefined;
  });
}

/** The value of a claim's field, its quotes with the article of the claim. */
export function completedField(
  article: string | undefined,
  field: string,
  value: unknown,
): unknown {
  if (field === 'attribution') return quotedIn(article, value);
  if (field === 'quotes' && Array.isArray(value))
    return value.map((quote: Members) => placedIn(article, quote));
  return value;
}

function quotedIn(article: unknown, speakers: unknown): unknown {
  if (!Array.isArray(speakers)) return speakers;
  return speakers.map((speaker: Members) => {
    const quote = speaker['quote'] as Members | undefined;
    return quote ? { ...speaker, quote: placedIn(article, quote) } : speaker;
  });
}

function placedIn(article: unknown, quote: Members): Members {
  return quote['article'] === undefined ? { ...quote, article } : quote;
}
