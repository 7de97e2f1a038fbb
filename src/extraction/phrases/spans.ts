import type { Span } from '../../text';
import type { ParsedSentence } from './parsed-sentence';

/** A name stands without its titles; a description with all its words. */
export function mentionSpan(sentence: ParsedSentence, chunk: number): Span {
  const mention = sentence.mentions[chunk];
  const first = mention && sentence.tokens[mention.from];
  const last = mention && sentence.tokens[mention.to - 1];
  if (mention?.kind !== 'named' || first === undefined || last === undefined)
    return spanOf(sentence, chunk);
  return { start: first.start, end: last.end };
}

/** A chunk’s stretch of the article’s text. */
export function spanOf(sentence: ParsedSentence, chunk: number): Span {
  const found = sentence.chunks[chunk];
  const first = found && sentence.tokens[found.from];
  const last = found && sentence.tokens[found.to - 1];
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
  };
}

/** Where the phrase ends that a chunk opens: "on" goes on to its noun. */
export function phraseEnd(sentence: ParsedSentence, chunk: number): number {
  const { chunks } = sentence;
  let at = chunk;
  while (isOpen(chunks[at]?.kind) && isWithin(chunks[at + 1]?.kind)) at++;
  return at;
}

function isOpen(kind: string | undefined): boolean {
  return kind === 'preposition' || kind === 'subordinator' || kind === 'and';
}

function isWithin(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'stop' && kind !== 'comma';
}

/** The last word of a chunk, in lower case. */
export function lastWord(sentence: ParsedSentence, chunk: number): string {
  const to = sentence.chunks[chunk]?.to ?? 0;
  return sentence.tokens[to - 1]?.lower ?? '';
}
