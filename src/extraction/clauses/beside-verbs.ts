import type { Chunk } from '../phrases/chunk';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';

/** "Lunched with Y; dined with Z; and rang A": the first verb of the series. */
export function firstOfSeries(
  { chunks }: ParsedSentence,
  verb: number,
): number | undefined {
  const joint = /^(?:and|but)$/.test(chunks[verb - 1]?.kind ?? '')
    ? verb - 2
    : verb - 1;
  const isNext =
    chunks[joint]?.word === ';' && chunks[verb]?.verb?.form === 'finite';
  const first = isNext
    ? chunks.findIndex(({ verb: group }) => group?.form === 'finite')
    : -1;
  return first >= 0 && first < joint ? first : undefined;
}

/** The chunk left of a verb, past adverbs, times and stressing pronouns. */
export function leftOf(sentence: ParsedSentence, verb: number): number {
  const { chunks } = sentence;
  let at = verb - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time') at--;
  if (chunks[at]?.word === ')')
    at =
      chunks.findLastIndex((each, index) => index < at && each.word === '(') -
      1;
  if (chunks[at]?.kind === 'quotation' && chunks[at - 1]?.kind === 'noun') at--;
  if (isReflexive(sentence, at)) at--;
  if (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'time')
    at--;
  return at;
}

/** "The minister himself had to": the pronoun only stresses its noun. */
function isReflexive(sentence: ParsedSentence, at: number): boolean {
  return (
    /self$|selves$/.test(sentence.mentions[at]?.name ?? '') &&
    sentence.chunks[at - 1]?.kind === 'noun'
  );
}

/** "Talking to them is hard": the gerund is the subject, and nobody's deed. */
export function isItselfSubject(
  { chunks }: ParsedSentence,
  gerund: number,
): boolean {
  const next = chunks.findIndex(
    (chunk, index) =>
      index > gerund &&
      (chunk.kind === 'comma' || chunk.verb?.form === 'finite'),
  );
  return chunks[next]?.kind === 'verb' && chunks[next - 1]?.kind !== 'comma';
}

/** How many phrases name whoever says something aside. */
const TELLERS = 6;

/**
 * "He called, two aides in Cairo said, and told her", "he had, it emerged,
 * dined": the comma that opens what is only said so; none where it is more.
 */
export function asideOf(
  { chunks }: ParsedSentence,
  verb: number,
): number | undefined {
  const { verb: group } = chunks[verb] ?? {};
  const isSaid =
    group?.form === 'finite' &&
    (SAYING_VERBS.has(group.lemma) || TURNING_OUT.has(group.lemma)) &&
    chunks[verb + 1]?.kind === 'comma' &&
    /^(?:adverb|noun)$/.test(chunks[verb - 1]?.kind ?? '');
  if (!isSaid) return undefined;
  for (let at = verb - 1; at > Math.max(0, verb - TELLERS); at--) {
    const kind = chunks[at]?.kind ?? 'stop';
    if (kind === 'comma') return at;
    if (!/^(?:adverb|noun|preposition|time)$/.test(kind)) return undefined;
  }
  return undefined;
}

/** Verbs of how something came to be known: "the court heard", "it emerged". */
const TURNING_OUT = wordsOf(
  'appear, emerge, establish, find, hear, know, learn, seem, transpire, understand',
);

/** The chunk before an aside, an adverb or a joint; none where a clause opens. */
export function beforeAside(
  sentence: ParsedSentence,
  at: number,
): number | undefined {
  const { chunks } = sentence;
  const kind: string = chunks[at]?.kind ?? '';
  switch (kind) {
    case 'comma':
      return (openingComma(sentence, at) ?? at) - 1;
    case 'dash':
    case 'bracket': {
      const open = chunks.findLastIndex(
        (each, index) => index < at && each.kind === kind,
      );
      return open <= 0 ? undefined : open - 1;
    }
    case 'verb':
    case 'adverb':
    case 'time':
    case 'preposition':
    case 'and':
      return at - 1;
    default:
      return undefined;
  }
}

/** "After Kerry met": a subject may follow a word that is also a preposition. */
export function opensClause(
  chunks: readonly Chunk[],
  noun: number,
  verb: number,
): boolean {
  return (
    noun === verb - 1 && /^(?:like|than)$/.test(chunks[noun - 1]?.word ?? '')
  );
}

/** The comma that opens what a later comma closes: an aside after a noun. */
function openingComma(
  sentence: ParsedSentence,
  close: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  for (let at = close - 1; at > 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'quotation') return undefined;
    if (chunk?.kind !== 'comma') continue;
    const head = chunks[at - 1];
    // "The colonel who commanded the garrison, Idris Sall, called": he did.
    const isName = close === at + 2 && mentions[at + 1]?.kind === 'named';
    const who = isName ? relativeBehind(chunks, at) : undefined;
    if (who !== undefined) return who;
    if (head?.kind === 'noun' && mentions[at - 1] !== undefined) return at;
    if (head?.kind === 'bracket' || head?.kind === 'time') return at;
  }
  return undefined;
}

/** Where the relative clause opens that a comma closes. */
function relativeBehind(
  chunks: readonly Chunk[],
  comma: number,
): number | undefined {
  let at = comma - 1;
  while (/^(?:adverb|noun|preposition|time|verb)$/.test(chunks[at]?.kind ?? ''))
    at--;
  if (chunks[at]?.kind !== 'relative') return undefined;
  const head = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return chunks[head]?.kind === 'noun' ? head + 1 : undefined;
}

/** Whether a verb group can stand for a clause of its own. */
export function isWhole(chunk: Chunk): boolean {
  return chunk.verb?.form === 'finite' || chunk.verb?.form === 'infinitive';
}

/** "In a letter to X dated 2 May he denied it": no comma ends the opening. */
export function unpartedSubject(
  { chunks, mentions }: ParsedSentence,
  from: number,
): number | undefined {
  // "Instead of meeting him she dined": an adverb may open it, too.
  const opener = chunks[0]?.kind === 'adverb' ? 1 : 0;
  if (chunks[opener]?.kind !== 'preposition') return undefined;
  for (let at = from + 1; at < Math.min(chunks.length - 1, from + 12); at++) {
    const kind = chunks[at]?.kind ?? 'stop';
    if (/^(?:and|but|comma|relative|stop|subordinator)$/.test(kind))
      return undefined;
    const isSubject =
      /^(?:he|i|she|they|we)$/.test(mentions[at]?.name ?? '') &&
      chunks[at + 1]?.verb?.form === 'finite';
    if (isSubject) return at;
  }
  return undefined;
}

/** "A nurse whose ward had burned down told them": the nurse did. */
export function opensWhose(
  { chunks, tokens }: ParsedSentence,
  at: number,
): boolean {
  return tokens[chunks[at]?.from ?? -1]?.lower === 'whose';
}

/** "One of them, Peter Vance, rang": the one who is named. */
export function namedOneOf(
  { chunks, mentions, tokens }: ParsedSentence,
  at: number,
): number | undefined {
  const isOne =
    /^(?:another|one)$/.test(tokens[chunks[at]?.from ?? -1]?.lower ?? '') &&
    chunks[at + 1]?.word === 'of' &&
    chunks[at + 3]?.kind === 'comma';
  return isOne && mentions[at + 4]?.kind === 'named' ? at + 4 : undefined;
}

/**
 * "X was among those whom Y called", "the first person Y rang", "among those
 * who rang was X": X was.
 */
export function namedBefore(
  sentence: ParsedSentence,
  at: number,
): number | undefined {
  const { chunks, mentions, tokens } = sentence;
  if (at === 1 && /^among$/i.test(chunks[0]?.word ?? ''))
    return revealedLast(sentence);
  const { to = 0 } = chunks[at] ?? {};
  const isOne = /^(?:man|one|ones|people|person|those|woman)$/.test(
    tokens[to - 1]?.lower ?? '',
  );
  const isAmong = /^(?:among|of)$/.test(chunks[at - 1]?.word ?? '');
  const be = isAmong
    ? chunks.findLastIndex(
        ({ verb }, index) => index < at && verb !== undefined,
      )
    : at - 1;
  const isCopula = chunks[be]?.verb?.lemma === 'be' && be > at - 5;
  const named = mentions[be - 1];
  return isOne && isCopula && named?.kind === 'named' ? be - 1 : undefined;
}

/** "Among those who rang the mayor was Ann Lee": the one who is told last. */
function revealedLast({
  chunks,
  mentions,
}: ParsedSentence): number | undefined {
  const be = chunks.findIndex(
    ({ verb }, at) =>
      at > 3 &&
      verb?.lemma === 'be' &&
      verb.form === 'finite' &&
      chunks[at - 1]?.kind !== 'relative',
  );
  return be > 0 && mentions[be + 1] !== undefined ? be + 1 : undefined;
}

/** "Could not see X, who is ill, but wrote": it is not X who wrote. */
export function isInAside(
  { chunks }: ParsedSentence,
  verb: number,
  and: number,
): boolean {
  // "Flew to Rome, where the firm has its seat, and called".
  const opens = /^(?:when|where)$/.test(chunks[verb - 2]?.word ?? '')
    ? verb - 2
    : chunks[verb - 1]?.kind === 'relative'
      ? verb - 1
      : 0;
  return (
    chunks[and - 1]?.kind === 'comma' &&
    opens > 0 &&
    chunks[opens - 1]?.kind === 'comma' &&
    !chunks.slice(verb, and - 1).some(({ kind }) => kind === 'comma')
  );
}

/** "Nobody at the bank called", "someone from the council": their body. */
export function bodyOfSomeone(
  { chunks, mentions, tokens }: ParsedSentence,
  at: number,
): number | undefined {
  const { from = 0, to = 0 } = chunks[at] ?? {};
  if (to - from > 2) return undefined;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const isSomeone = /^(?:no one|(?:any|no|some)(?:body|one))$/.test(
    words.join(' '),
  );
  const isIn = /^(?:at|from|in|inside|within)$/.test(
    chunks[at + 1]?.word ?? '',
  );
  // "Nobody in government" is of no one body.
  const body = mentions[at + 2];
  const isOne = body?.isDefinite === true || body?.kind === 'named';
  return isSomeone && isIn && isOne ? at + 2 : undefined;
}
