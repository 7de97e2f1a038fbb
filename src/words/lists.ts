import { keptByLocale } from './kept-by-locale';

const all = keptByLocale(
  (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }),
);
const any = keptByLocale(
  (tag) => new Intl.ListFormat(tag, { type: 'disjunction' }),
);
const collator = keptByLocale(
  (tag) => new Intl.Collator(tag, { numeric: true }),
);

const languages = keptByLocale(
  (tag) => new Intl.DisplayNames(tag, { type: 'language' }),
);

/** Several as one: "Hamas, Israel and Qatar". */
export function listed(words: Iterable<string>): string {
  return all().format(words);
}

/** Several as a choice: "Hamas, Israel or Qatar". */
export function listedAsChoice(words: Iterable<string>): string {
  return any().format(words);
}

/** A language by its BCP 47 code, as readers of the locale call it. */
export function languageInWords(code: string): string {
  return languages().of(code) ?? code;
}

/** The order of two words in a list that a person reads, numbers by value. */
export function inReadingOrder(one: string, other: string): number {
  return collator().compare(one, other);
}
