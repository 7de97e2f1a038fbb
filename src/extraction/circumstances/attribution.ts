import type { Draft } from '../actors/registry';
import { joinedLeft, joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import { isPassive } from '../cues/actor-tests';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { DOCUMENTS, SHOWING_VERBS } from '../lexicons/documents';
import { SENIORITY } from '../lexicons/people-nouns';
import { wordsOf } from '../lexicons/word-list';
import { SAYING_VERBS } from '../lexicons/saying-verbs';

/** Someone whom a sentence credits, by chunk, and the verb that credits it. */
export type Credit = {
  readonly chunk: number;
  readonly verb: number | undefined;
};

/** The speakers whom a sentence credits: "according to X", "X said". */
export function creditsOf(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): readonly Credit[] {
  const { chunks, tokens } = sentence;
  const credits: Credit[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === 'verb' && isAccording(sentence, index)) {
      const noun = index + 2;
      if (isDocument(sentence, noun))
        credits.push({ chunk: noun, verb: undefined });
      else if (actors[noun] !== undefined)
        for (const item of joinedRight(sentence, noun))
          credits.push({ chunk: item.chunk, verb: undefined });
      continue;
    }
    const group = chunk.verb;
    if (group === undefined) continue;
    if (isPassive(sentence, index)) {
      const agent = agentOfSaying(sentence, index);
      if (actors[agent ?? -1] !== undefined && agent !== undefined)
        credits.push({ chunk: agent, verb: index });
      continue;
    }
    if (group.form !== 'finite' && !saysThat(sentence, index)) continue;
    const paper = documentBefore(sentence, index);
    if (paper !== undefined) credits.push({ chunk: paper, verb: index });
    if (paper !== undefined || !SAYING_VERBS.has(group.lemma)) continue;
    if (group.negated || group.modal !== undefined) continue;
    if (!reportsClause(sentence, index)) continue;
    const inverted = invertedSpeaker(sentence, index);
    const speakers = inverted ?? subjectsOf(sentence, index);
    for (const speaker of speakers)
      if (
        actors[speaker] !== undefined &&
        !/^(?:i|we|it|they)$/.test(
          tokens[chunks[speaker]?.from ?? 0]?.lower ?? '',
        )
      )
        credits.push({
          chunk: nameOfSpeaker(sentence, actors, speaker),
          verb: index,
        });
  }
  return credits.filter(
    (credit, index) =>
      credits.findIndex((other) => other.chunk === credit.chunk) === index,
  );
}

/** Verbs whose agent makes something known, and tells it to nobody alone. */
const MADE_KNOWN = wordsOf(
  'allege, announce, claim, confirm, disclose, report, reveal, say, suspect',
);

/** "It was announced by the palace", "as alleged by prosecutors". */
function agentOfSaying(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): number | undefined {
  const isSaid = MADE_KNOWN.has(chunks[verb]?.verb?.lemma ?? '');
  const isBy = chunks[verb + 1]?.word === 'by';
  return isSaid && isBy && mentions[verb + 2] !== undefined
    ? verb + 2
    : undefined;
}

/** "The spokesman, Ali Rad, said": the name rather than the office. */
function nameOfSpeaker(
  { chunks, mentions }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  speaker: number,
): number {
  const isApposed =
    chunks[speaker + 1]?.kind === 'comma' &&
    mentions[speaker]?.kind !== 'named' &&
    mentions[speaker + 2]?.kind === 'named' &&
    actors[speaker + 2] === actors[speaker];
  return isApposed ? speaker + 2 : speaker;
}

/** "… his future, saying only that he would": a clause hangs on it. */
function saysThat({ chunks }: ParsedSentence, verb: number): boolean {
  let at = verb + 1;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[verb]?.verb?.form === 'gerund' && chunks[at]?.word === 'that';
}

/** "A diary shows that", "…, the records reveal": what holds it. */
function documentBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks } = sentence;
  if (!SHOWING_VERBS.has(chunks[verb]?.verb?.lemma ?? '')) return undefined;
  const opens = chunks[verb + 1]?.word === 'that';
  const closes = /^(?:comma|stop)$/.test(chunks[verb + 1]?.kind ?? 'stop');
  if (!opens && !closes) return undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at];
    // "Records obtained by investigators show": what was done to the records.
    if (chunk?.verb !== undefined && chunks[at + 1]?.word === 'by') continue;
    if (chunk?.kind === 'stop' || chunk?.verb?.form === 'finite') {
      if (at < verb - 1 && chunk.kind !== 'stop') continue;
      return undefined;
    }
    if (chunk?.kind !== 'noun') continue;
    const isFree =
      chunks[at - 1]?.kind !== 'preposition' && isDocument(sentence, at);
    if (isFree) return at;
    const isOwnSubject = chunks[at - 1]?.kind !== 'preposition' && closes;
    if (isOwnSubject) return undefined;
  }
  return undefined;
}

/** How far, in chunks, a document may stand from its verb. */
const REACH = 10;

function isDocument(
  { chunks, tokens, mentions }: ParsedSentence,
  at: number,
): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun' || mentions[at] !== undefined) return false;
  const last = tokens[chunk.to - 1];
  return last?.shape === 'lower' && DOCUMENTS.has(last.lower);
}

function isAccording(sentence: ParsedSentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return (
    sentence.tokens[chunk?.from ?? -1]?.lower === 'according' &&
    sentence.chunks[index + 1]?.word === 'to'
  );
}

/** A verb of saying credits only where what is said is a clause or a quotation. */
function reportsClause(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  const before = chunks
    .slice(0, verb)
    .some((chunk) => chunk.kind === 'verb' && chunk.verb?.form === 'finite');
  const after = chunks
    .slice(verb + 1)
    .some((chunk) => chunk.kind === 'verb' && chunk.verb?.form === 'finite');
  return (
    before ||
    after ||
    chunks
      .slice(verb + 1)
      .some((chunk) => chunk.kind === 'quotation' || chunk.word === ':')
  );
}

/** "…, said the minister": the speaker follows the verb. */
function invertedSpeaker(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] | undefined {
  const { chunks, mentions } = sentence;
  const before = chunks[verb - 1]?.kind;
  if (before !== 'comma' && before !== 'quotation') return undefined;
  const next = chunks[verb + 1];
  if (next?.kind !== 'noun' || mentions[verb + 1] === undefined)
    return undefined;
  const after = chunks[verb + 2]?.kind;
  if (
    after !== undefined &&
    after !== 'comma' &&
    after !== 'stop' &&
    after !== 'relative' &&
    after !== 'adverb' &&
    after !== 'time' &&
    after !== 'and'
  )
    return undefined;
  return joinedLeft(sentence, verb + 1);
}

/** Rank words beside a speaker's noun: "senior" in "two senior officials". */
export function seniorityIn(
  sentence: ParsedSentence,
  chunk: number,
): string | undefined {
  const span = sentence.chunks[chunk];
  return sentence.tokens
    .slice(span?.from, span?.to)
    .find((token) => SENIORITY.has(token.lower))?.lower;
}
