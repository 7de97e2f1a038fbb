import type { Draft } from '../actors/registry';
import { joinedLeft, joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { SENIORITY } from '../lexicons/people-nouns';
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
      if (actors[noun] !== undefined)
        for (const item of joinedRight(sentence, noun))
          credits.push({ chunk: item.chunk, verb: undefined });
      continue;
    }
    const group = chunk.verb;
    if (group === undefined || group.passive || group.form !== 'finite')
      continue;
    if (!SAYING_VERBS.has(group.lemma)) continue;
    if (group.negated || group.modal !== undefined) continue;
    if (!reportsClause(sentence, index)) continue;
    const inverted = invertedSpeaker(sentence, index);
    const speakers = inverted ?? subjectsOf(sentence, index);
    for (const speaker of speakers)
      if (
        actors[speaker] !== undefined &&
        tokens[chunks[speaker]?.from ?? 0]?.tag !== 'pronoun'
      )
        credits.push({ chunk: speaker, verb: index });
  }
  return credits.filter(
    (credit, index) =>
      credits.findIndex((other) => other.chunk === credit.chunk) === index,
  );
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
