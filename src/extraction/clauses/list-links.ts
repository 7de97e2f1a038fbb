import type { ParsedSentence } from '../phrases/parsed-sentence';

/** What joins a noun phrase to the next one of a list. */
export type Link = {
  readonly noun: number;
  readonly apart: boolean;
  readonly afterPlace: boolean;
  /** "On Monday and B on Tuesday": each has a time of its own. */
  readonly dated: boolean;
};

/** The joint after a noun: ", B", "and B", "in Rome and B", "as well as B". */
export function linkAt(
  sentence: ParsedSentence,
  from: number,
  opener: string,
): Link | undefined {
  const { chunks } = sentence;
  let at = from;
  let skipped = 0;
  while (skipped < 3) {
    const kind = chunks[at]?.kind;
    if (kind === 'time' || isHowOften(sentence, at)) at++;
    else if (kind === 'preposition' && chunks[at]?.word === 'between') break;
    else if (kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
    else if (kind === 'preposition' && chunks[at + 1]?.kind === 'time') at += 2;
    else if (
      kind === 'verb' &&
      /^(?:gerund|participle)$/.test(chunks[at]?.verb?.form ?? '') &&
      chunks[at + 1]?.kind === 'preposition'
    )
      at++;
    else break;
    skipped++;
  }
  let noun = at;
  const first = chunks[at];
  const isParted = first?.word === ';' && semicolonsGoOn(sentence, at);
  if (isParted) noun = chunks[at + 1]?.kind === 'and' ? at + 2 : at + 1;
  else if (first?.kind === 'comma' && chunks[at + 1]?.kind === 'and')
    noun = at + 2;
  else if (first?.kind === 'and') noun = at + 1;
  else if (first?.kind === 'comma' && isNext(sentence, at, opener))
    noun = at + 2;
  else if (first?.kind === 'comma' && listGoesOn(sentence, at)) noun = at + 1;
  else return undefined;
  noun = pastAside(sentence, noun);
  while (/^(?:adverb|comma)$/.test(chunks[noun]?.kind ?? '')) noun++;
  if (chunks[noun]?.kind === 'preposition' && chunks[noun]?.word === opener)
    noun++;
  if (chunks[noun]?.kind !== 'noun') return undefined;
  const word = (first?.kind === 'and' ? first : chunks[at + 1])?.word ?? '';
  const isDated =
    isTime(sentence, noun + 1) &&
    chunks.slice(from, at).some(({ kind }) => kind === 'time');
  return {
    noun,
    apart: word.includes(' '),
    afterPlace: skipped > 0,
    dated: isDated,
  };
}

/** "Spoke to Vane nine times and to Hart twice", "called Vane first". */
function isHowOften({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const { kind, word = '', from = 0, to = 0 } = chunks[at] ?? {};
  if (kind === 'adverb') return /^(?:first|once|twice)$/.test(word);
  return kind === 'noun' && to - from > 1 && tokens[to - 1]?.lower === 'times';
}

/** Whether a time begins here: "Tuesday", "on Tuesday". */
function isTime({ chunks }: ParsedSentence, at: number): boolean {
  const time = chunks[at]?.kind === 'preposition' ? at + 1 : at;
  return chunks[time]?.kind === 'time';
}

/** "Called Vane first, then Hart", "spoke to Vane, then to Hart". */
function isNext(
  { chunks, mentions, tokens }: ParsedSentence,
  comma: number,
  opener: string,
): boolean {
  const word = tokens[chunks[comma + 1]?.from ?? -1]?.lower ?? '';
  const isAgain = opener !== '' && chunks[comma + 2]?.word === opener;
  const noun = isAgain ? comma + 3 : comma + 2;
  const closes = /^(?:and|comma|preposition|stop|time)$/.test(
    chunks[noun + 1]?.kind ?? 'stop',
  );
  const isNamed = mentions[noun]?.kind === 'named';
  return /^(?:later|then)$/.test(word) && isNamed && closes;
}

/** "To her and, by phone, to him": how the second was told. */
function pastAside({ chunks }: ParsedSentence, at: number): number {
  const isAside =
    chunks[at]?.kind === 'comma' &&
    chunks[at + 1]?.kind === 'preposition' &&
    chunks[at + 3]?.kind === 'comma';
  return isAside ? at + 4 : at;
}

/** "With A of X; B of Y; and C": semicolons part the members of a list. */
function semicolonsGoOn(sentence: ParsedSentence, from: number): boolean {
  const { chunks } = sentence;
  // "A, who rang the bank; B, who wrote; and C": what A did is over.
  const part = chunks
    .slice(0, from)
    .findLastIndex(({ kind }) => kind === 'stop');
  if (chunks.slice(part + 1, from).some(({ kind }) => kind === 'relative'))
    return false;
  let seen = 0;
  for (let at = from; at < Math.min(chunks.length, from + 24); at++) {
    if (chunks[at]?.verb?.form === 'finite') return false;
    if (chunks[at]?.word !== ';') continue;
    seen++;
    if (chunks[at + 1]?.kind === 'and') return true;
  }
  return seen > 1;
}

/** A comma joins only where an "and" follows in the same list. */
function listGoesOn(sentence: ParsedSentence, comma: number): boolean {
  const { chunks } = sentence;
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 14); at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'and') {
      // "From A to his colleague, B, and back": no list.
      const next = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
      return /^(?:adverb|noun|preposition)$/.test(chunks[next]?.kind ?? '');
    }
    if (!/^(?:adverb|comma|noun|preposition|time)$/.test(kind ?? ''))
      return false;
  }
  return false;
}
