import type { ReadableArticle } from './sentences/readable-article';
import type { Registry } from './actors/registry';
import { emptyRegistry, registerName } from './actors/registry';
import type { ClaimDraft } from './claims/claim-draft';
import { claimsOfSentence } from './claims/claims-of-sentence';
import type { Focus } from './actors/focus';
import type { ParsedSentence } from './phrases/parsed-sentence';
import { emptyFocus } from './actors/focus';
import { resolvedActors } from './actors/coreference';
import { worthReading } from './sentences/candidates';
import { capitalisedWords } from './sentences/known-names';
import { parsedSentence } from './phrases/parse-sentence';
import { readableSentences } from './sentences/sentence-list';
import type { Suggestions } from './claims/suggestions';
import { suggestionsOf } from './claims/suggestions';

/** Sentences whose grammar is held at once; bounds memory on long texts. */
const BLOCK = 400;

/**
 * The actors and claims that an English article suggests, each with the spans
 * it was read from. The same article gives the same suggestions; no text is
 * refused, and time grows in proportion to its length.
 */
export function extract(article: ReadableArticle): Suggestions {
  const body = article.body ?? { start: 0, end: article.text.length };
  const sentences = readableSentences(article.text, body);
  const worth = worthReading(article.text, sentences);
  const names = capitalisedWords(article.text, body);
  const registry = emptyRegistry();
  const focus = emptyFocus();
  const claims: ClaimDraft[] = [];
  for (let from = 0; from < sentences.length; from += BLOCK) {
    const block = sentences
      .slice(from, from + BLOCK)
      .filter((_, index) => worth[from + index])
      .map((sentence) => parsedSentence(article.text, sentence, names));
    claims.push(...claimsOfBlock(article, block, registry, focus));
  }
  return suggestionsOf(article, claims);
}

/** Names are gathered first, so that a short form may precede the full name. */
function claimsOfBlock(
  article: ReadableArticle,
  block: readonly ParsedSentence[],
  registry: Registry,
  focus: Focus,
): readonly ClaimDraft[] {
  for (const sentence of block)
    for (const mention of sentence.mentions)
      if (mention !== undefined) registerName(registry, mention);
  return block.flatMap((sentence) => {
    const actors = resolvedActors(registry, focus, sentence);
    return claimsOfSentence(article, sentence, actors, focus);
  });
}
