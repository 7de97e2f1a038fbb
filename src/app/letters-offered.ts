import type { LetterPlace } from '../views/parts';
import { LETTERS } from '../views/parts';
import { letterWords } from '../words';
import { nextTurn } from './next-turn';
import type { Choice } from './offered';

/** Places whose letters mean something wherever the focus is beside them. */
const FROM_ANYWHERE: readonly LetterPlace[] = [
  'words',
  'review',
  'reviewMatch',
];

/**
 * What letters mean where somebody was when the search was opened, to be chosen
 * from it as well: the letter is then pressed there. Places say in their
 * `data-letters` which letters they take.
 */
export function lettersOffered(from: Element): readonly Choice[] {
  return Object.entries(letterWords).flatMap(([name, meanings]) => {
    const place = name as keyof typeof letterWords;
    const holder = `[data-letters~="${place}"]`;
    const isHere = FROM_ANYWHERE.includes(place)
      ? from.ownerDocument.querySelector(holder) !== null
      : from.closest(holder) !== null;
    if (!isHere) return [];
    const titles: Readonly<Record<string, string>> = meanings;
    return Object.entries(LETTERS[place]).map(([letter, meaning]): Choice => ({
      id: `letter ${place} ${letter}`,
      title: titles[meaning] ?? '',
      detail: letter.toUpperCase(),
      isQuote: false,
      run: () => void press(from, letter),
    }));
  });
}

/** Presses a letter where the focus is again once the search is closed. */
async function press(from: Element, letter: string): Promise<void> {
  await nextTurn();
  const how = { key: letter, bubbles: true, cancelable: true };
  from.dispatchEvent(new KeyboardEvent('keydown', how));
}
