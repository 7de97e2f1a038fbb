import type { Span } from '../text';
import { FRAMES } from './frames';
import { CONTACT_NOUNS } from './lexicons/contact-nouns';
import { formsOf } from './word-classes';

/** Every form of every word that can tell of a contact, in lower case. */
const CUES: ReadonlySet<string> = new Set([
  ...[...FRAMES.keys(), 'learn', 'find', 'hear', 'disclose'].flatMap(formsOf),
  ...[...CONTACT_NOUNS.keys()].map((noun) => noun.split(/[ -]/).at(-1) ?? noun),
]);

/** How many sentences before a cue are read, so that pronouns find their names. */
const CONTEXT = 2;

const NAME_RUN =
  /\p{Lu}[\p{L}’'-]+(?: (?:(?:al|bin|ben|van|von|der|de|el) )*(?:al-|el-)?\p{Lu}[\p{L}’'.-]+)+/gu;

/**
 * Which sentences are worth the cost of their grammar: those with a word that
 * can tell of a contact, the ones just before, and those that introduce a name.
 */
export function worthReading(
  text: string,
  sentences: readonly Span[],
): readonly boolean[] {
  const worth = sentences.map((sentence) => hasCue(text, sentence));
  const cues = [...worth];
  const introduced = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    if (cues[index] === true)
      for (let back = 1; back <= CONTEXT; back++)
        if (index >= back) worth[index - back] = true;
    if (introducesName(text, sentence, introduced)) worth[index] = true;
  }
  return worth;
}

function hasCue(text: string, { start, end }: Span): boolean {
  let from = -1;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 0;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const length = at - from;
    if (
      length > 2 &&
      length < 20 &&
      CUES.has(text.slice(from, at).toLowerCase())
    )
      return true;
    from = -1;
  }
  return false;
}

function introducesName(
  text: string,
  { start, end }: Span,
  introduced: Set<string>,
): boolean {
  let isNew = false;
  for (const [name] of text.slice(start, end).matchAll(NAME_RUN)) {
    if (introduced.has(name)) continue;
    introduced.add(name);
    isNew = true;
  }
  return isNew;
}
