import type { Catalogue } from './message';

/** A language as people of one place write it, and what it says here. */
export type Locale = {
  /** The BCP 47 tag by which Intl counts, lists, dates and sorts. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether figures are 0 to 9. */
  readonly hasLatinDigits: boolean;
  /** Small numbers as running text writes them, from nought. */
  readonly numerals: readonly string[];
  /** The messages of one place of use, given the English ones. */
  readonly messagesOf: <Messages extends Catalogue>(
    place: string,
    english: Messages,
  ) => Messages;
};

/** English as written in Britain: the source of every message. */
export const english: Locale = {
  tag: 'en-GB',
  direction: 'ltr',
  hasLatinDigits: true,
  numerals:
    'no one two three four five six seven eight nine ten eleven twelve'.split(
      ' ',
    ),
  messagesOf: (_place, messages) => messages,
};

let chosen = english;

/** The locale in which everything is said now. */
export function chosenLocale(): Locale {
  return chosen;
}

/**
 * Chooses the locale. The entrance does so once, before anything is drawn;
 * messages are read when they are shown, never kept.
 */
export function chooseLocale(locale: Locale): void {
  chosen = locale;
}

/** What a piece of work says in a locale that is not the chosen one. */
export function saidIn<Said>(locale: Locale, work: () => Said): Said {
  const before = chosen;
  chosen = locale;
  try {
    return work();
  } finally {
    chosen = before;
  }
}
