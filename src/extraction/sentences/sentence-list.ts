import type { Span } from '../../text';
import { sentencesOf } from '../../text';

/** Longest stretch that is split into sentences at once: keeps time linear. */
const STRETCH = 4_000;
/** Longest sentence that is read; longer ones are lists, tables or noise. */
const LONGEST = 1_200;

/**
 * The sentences of the parts of an article that are read, cut where a line or a sentence would be
 * so long that reading it at once would cost more than in proportion.
 */
export function readableSentences(
  text: string,
  parts: readonly Span[],
): Span[] {
  const sentences: Span[] = [];
  for (const stretch of parts.flatMap((part) => stretchesOf(text, part)))
    for (const sentence of sentencesOf(text, stretch))
      for (const part of partedAtLetter(text, pastNumber(text, sentence)))
        sentences.push(...shortened(text, part));
  return sentences;
}

/** "…, called Officer D. They met": a letter ends the sentence here. */
const AFTER_LETTER =
  / \p{Lu}\. (?=(?:A|After|At|But|From|He|Her|His|In|It|On|She|Soon|The|Their|Then|There|They|This|When) \p{Ll})/gu;

/** "15 Feb. Pike came": the day of an entry is a sentence of its own. */
const AFTER_DAY =
  /^\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\. (?=\p{Lu})/u;

function partedAtLetter(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const day = AFTER_DAY.exec(words)?.[0].length;
  if (day !== undefined) {
    const start = sentence.start + day;
    return [
      { start: sentence.start, end: start - 1 },
      { start, end: sentence.end },
    ];
  }
  if (!/ [A-Z]\. [A-Z]/.test(words)) return [sentence];
  const parts: Span[] = [];
  let { start } = sentence;
  for (const found of words.matchAll(AFTER_LETTER)) {
    const end = sentence.start + found.index + found[0].length - 1;
    parts.push({ start, end });
    start = end + 1;
  }
  return [...parts, { start, end: sentence.end }];
}

const NUMBER =
  /(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s+(?:\([A-Z/]{1,6}\)\s+)?(?=["“]?\p{Lu})|\([A-Z/]{1,6}\)\s+(?=\p{Lu})/uy;

/** The number of a paragraph and its marking ("1. (SBU)") are none of its words. */
function pastNumber(text: string, sentence: Span): Span {
  const code = text.charCodeAt(sentence.start);
  const mayBe = code === 40 || (code >= 48 && code <= 57);
  NUMBER.lastIndex = sentence.start;
  const isNumbered = mayBe && NUMBER.test(text);
  return isNumbered && NUMBER.lastIndex < sentence.end
    ? { start: NUMBER.lastIndex, end: sentence.end }
    : sentence;
}

/** Cuts a text at line ends, and long lines after a full stop or a space. */
function stretchesOf(text: string, body: Span): Span[] {
  const stretches: Span[] = [];
  let start = body.start;
  while (start < body.end) {
    const least = Math.min(body.end, start + STRETCH);
    const end = least >= body.end ? body.end : cutBefore(text, start, least);
    stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

function cutBefore(text: string, start: number, least: number): number {
  const window = text.slice(start, least);
  const line = window.lastIndexOf('\n');
  if (line > 0) return start + line + 1;
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '));
  if (stop > 0) return start + stop + 2;
  const space = window.lastIndexOf(' ');
  return space > 0 ? start + space + 1 : wholeCharacter(text, least);
}

/** Never parts the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function shortened(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const parts: Span[] = [];
  let start = sentence.start;
  while (start < sentence.end) {
    const least = Math.min(sentence.end, start + LONGEST);
    const end =
      least >= sentence.end ? sentence.end : cutBefore(text, start, least);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}
