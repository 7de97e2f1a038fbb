import { entriesOf, wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** Words that put what "would" tells after the story, and not ahead of us. */
const LATER = wordsOf(
  'afterwards, eventually, later, subsequently, ultimately',
);

/** How many words after its verb "years later" may stand. */
const NEAR = 9;
const LONG_SPANS = wordsOf('decades, months, years');

/** "Would later tell her", "was to tell her years later": and did so. */
export function laterDone(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  // "Was to meet her later on Friday": perhaps he never did.
  const isLater =
    tokens
      .slice(Math.max(0, from - 1), to)
      .some(({ lower }) => LATER.has(lower)) ||
    tokens
      .slice(to, to + NEAR)
      .some(
        ({ lower }, at) =>
          lower === 'later' && LONG_SPANS.has(tokens[to + at - 1]?.lower ?? ''),
      );
  // "Said that he would later call": as he promised.
  const isSaid = chunks
    .slice(0, verb)
    .some(
      ({ kind, verb: group }) =>
        kind === 'subordinator' ||
        kind === 'quotation' ||
        (group !== undefined && group.lemma !== 'be'),
    );
  return isLater && !isSaid;
}

/** Verbs by which one makes use of a chance, and what one has that does so. */
const SEIZING = wordsOf('find, grab, seize, take, use');
const HAD = wordsOf(`
  audacity, courage, fortune, grace, honor, honour, luck, misfortune, nerve, occasion, opportunity, pleasure
  privilege, temerity
`);
const CHANCES = wordsOf('chance, courage, occasion, opportunity, time');

/** "Took the chance to call", "had the honour to meet": it came to that. */
export function isSeized(noun: string, governor: string): boolean {
  return (
    (SEIZING.has(governor) && CHANCES.has(noun)) ||
    (governor === 'have' && HAD.has(noun))
  );
}

/** Verbs that, where they are denied, let one do it: "did not hesitate to". */
export const UNHINDERED = wordsOf('help, hesitate, resist, scruple');

/** What one says of a thought that one has dropped. */
const DROPPED: readonly string[] = entriesOf(
  'better of it, decided against it, decided not to, chose not to, never did',
);

/** "Considered writing to her, but thought better of it": and did not. */
export function isDropped(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const words = tokens
    .slice(chunks[verb]?.to ?? 0)
    .map(({ lower }) => lower)
    .join(' ');
  return DROPPED.some((phrase) => words.includes(` ${phrase}`));
}
