import { letterOf } from './letter-of';

/**
 * What letters mean in the places that take some themselves, before the commands
 * of the whole app do. Keys are understood and listed in the help from here.
 */
export const LETTERS = {
  rows: { o: 'read' },
  match: { m: 'follow' },
  words: { s: 'sentence' },
  passage: { s: 'sentence' },
  review: {
    j: 'next',
    k: 'previous',
    a: 'accept',
    x: 'reject',
    e: 'edit',
    u: 'undo',
  },
  reviewMatch: { m: 'same', d: 'different', o: 'unsure' },
  duplicates: {
    j: 'next',
    k: 'previous',
    m: 'same',
    d: 'different',
    o: 'unsure',
    u: 'undo',
  },
} as const;

/** A place that takes letters itself. */
export type LetterPlace = keyof typeof LETTERS;

type Meaning<Place extends LetterPlace> =
  (typeof LETTERS)[Place][keyof (typeof LETTERS)[Place]];

/** What a pressed key means in a place, if it means anything there. */
export function meantIn<Place extends LetterPlace>(
  place: Place,
  event: { readonly key: string; readonly code: string },
): Meaning<Place> | undefined {
  const letter = letterOf(event);
  const meanings = Object.entries(LETTERS[place]) as [string, Meaning<Place>][];
  return meanings.find(([each]) => each === letter)?.[1];
}
