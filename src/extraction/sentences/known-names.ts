import type { Span } from '../../text';

/**
 * The words that an article writes with a capital inside its sentences. They
 * are names even where they open a sentence.
 */
export function capitalisedWords(
  text: string,
  within: Span,
): ReadonlySet<string> {
  const names = new Set<string>();
  const inside = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{M}'’-]*/gu;
  for (const found of text.slice(within.start, within.end).matchAll(inside)) {
    names.add(found[0].replace(/['’]s?$/u, ''));
  }
  return names;
}
