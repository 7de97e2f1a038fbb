import type { Ledger } from '../case';
import { writeCase } from '../formats';

/** A text file that lies beside a case file: its name from there, its words. */
export type BesideText = { readonly file: string; readonly text: string };

/**
 * A case as its seed holds it: the texts of articles stay in the files beside
 * it. Fails where an article's text is in none of them.
 */
export function seedOf(ledger: Ledger, beside: readonly BesideText[]): string {
  const files = new Map(beside.map(({ file, text }) => [text, file]));
  const homeless = ledger.theCase.articles.find(({ text }) => !files.has(text));
  if (homeless !== undefined)
    throw new Error(
      `seedOf: no file of the seed holds the text of “${homeless.id}”. Put it into articles/ first.`,
    );
  return writeCase(ledger, ({ text }) => files.get(text));
}
