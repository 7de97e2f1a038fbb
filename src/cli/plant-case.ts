import type { Ledger } from '../case';
import { writeCase } from '../formats';
import { terminalWords } from '../words';

/** A text file that lies beside a case file: its name from there, its words. */
export type BesideText = { readonly file: string; readonly text: string };

/** The case file of a seed, or why there is none, in one sentence. */
export type Seed =
  | { readonly kind: 'seed'; readonly text: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * A case as its seed holds it: the texts of articles stay in the files beside
 * it. Refused where an article's text is in none of them.
 */
export function seedOf(ledger: Ledger, beside: readonly BesideText[]): Seed {
  const files = new Map(beside.map(({ file, text }) => [text, file]));
  const homeless = ledger.theCase.articles.find(({ text }) => !files.has(text));
  if (homeless !== undefined)
    return { kind: 'refused', sentence: terminalWords.homeless(homeless.id) };
  const text = writeCase(ledger, (article) => files.get(article.text));
  return { kind: 'seed', text };
}
