import type { Draft } from '../actors/registry';
import type { CarriedDate, ToldDates } from '../actors/focus';
import type { DateDraft, Source } from '../claims/claim-draft';
import { subjectsOf } from '../clauses/subjects';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { spanOf } from '../phrases/spans';
import { numberOf } from './day-arithmetic';
import { edtfOf } from './when';

/** Verbs that name no event: repeating one points back to nothing. */
const NO_EVENT = wordsOf(`
  be, have, do, get, say, tell, add, know, think, want, seem, go, come, take, make
`);

/** Openers of a clause that is of the same moment as the main one. */
const SAME_MOMENT: ReadonlySet<string> = new Set(['when', 'once', 'as']);

/** Openers of a phrase that tells through which stretch something went on. */
const THROUGHOUT: ReadonlySet<string> = new Set([
  'during',
  'in',
  'over',
  'throughout',
]);

/** Remembers who did what on the one date of a sentence. */
export function keepEvents(
  told: ToldDates,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  date: CarriedDate,
): void {
  const { chunks } = sentence;
  const time = chunks.findIndex((chunk) => chunk.kind === 'time');
  for (const [verb, { verb: group }] of chunks.entries()) {
    if (group?.form !== 'finite' || group.tense !== 'past') continue;
    if (group.negated || group.modal !== undefined) continue;
    if (NO_EVENT.has(group.lemma) || !areInOneClause(sentence, verb, time))
      continue;
    for (const subject of subjectsOf(sentence, verb)) {
      const draft = actors[subject];
      if (draft !== undefined)
        told.events.set(`${draft.key} ${group.lemma}`, date);
    }
  }
}

function areInOneClause(
  { chunks }: ParsedSentence,
  one: number,
  other: number,
): boolean {
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++) {
    const chunk = chunks[at];
    if (chunk?.verb?.form === 'finite') return false;
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative') return false;
    if (chunk?.kind === 'subordinator') return false;
  }
  return true;
}

/** Remembers the stretches of a sentence by length: "the past two weeks". */
export function keepStretches(
  told: ToldDates,
  source: Source,
  sentence: ParsedSentence,
): void {
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.kind !== 'time') continue;
    const span = spanOf(sentence, at);
    const words = source.text.slice(span.start, span.end);
    const match = /\b(?:last|past) (\w+) (day|week|month|year)s$/i.exec(words);
    const length = lengthOf(match?.[1]?.toLowerCase(), match?.[2]);
    const edtf =
      length === undefined
        ? undefined
        : edtfOf(words, source.published, 'past');
    if (length !== undefined && edtf !== undefined)
      told.stretches.set(length, { ...span, edtf, actors: new Set() });
  }
}

function lengthOf(
  count: string | undefined,
  unit: string | undefined,
): string | undefined {
  const number = numberOf(count ?? '');
  return number === undefined || unit === undefined
    ? undefined
    : `${number} ${unit}`;
}

/**
 * The date of a contact at a chunk whose sentence points back: to an event
 * ("When Hamas agreed", told of before with its day) or to a stretch ("during
 * the two-week negotiation").
 */
export function toldDate(
  told: ToldDates,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  cue: number,
): DateDraft | undefined {
  for (const [at, chunk] of sentence.chunks.entries()) {
    const found =
      chunk.kind === 'subordinator' && SAME_MOMENT.has(chunk.word)
        ? eventDate(told, sentence, actors, at, cue)
        : chunk.kind === 'preposition' && THROUGHOUT.has(chunk.word)
          ? stretchDate(told, sentence, at, cue)
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function eventDate(
  told: ToldDates,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  opener: number,
  cue: number,
): DateDraft | undefined {
  const { chunks } = sentence;
  const verb = chunks.findIndex(
    (chunk, index) => index > opener && chunk.verb?.form === 'finite',
  );
  const group = chunks[verb]?.verb;
  if (group === undefined || verb - opener > 6 || group.tense !== 'past')
    return undefined;
  const isOutside = opener === 0 ? verb < cue : cue < opener;
  if (!isOutside || (cue < opener && !areInOneClause(sentence, cue, opener)))
    return undefined;
  for (const subject of subjectsOf(sentence, verb)) {
    const date = told.events.get(`${actors[subject]?.key} ${group.lemma}`);
    if (date === undefined) continue;
    const { start } = spanOf(sentence, opener);
    const { end } = spanOf(sentence, verb);
    return { span: { start, end }, edtf: date.edtf, inferred: 'event' };
  }
  return undefined;
}

function stretchDate(
  told: ToldDates,
  sentence: ParsedSentence,
  opener: number,
  cue: number,
): DateDraft | undefined {
  const { chunks, tokens } = sentence;
  const noun = chunks[opener + 1];
  if (opener < cue || noun?.kind !== 'noun') return undefined;
  if (!/^(?:the|that|this)$/.test(tokens[noun.from]?.lower ?? ''))
    return undefined;
  const [count, unit] = (tokens[noun.from + 1]?.lower ?? '').split('-');
  const date = told.stretches.get(lengthOf(count, unit) ?? '');
  if (date === undefined || !areInOneClause(sentence, cue, opener))
    return undefined;
  const { start } = spanOf(sentence, opener);
  const { end } = spanOf(sentence, opener + 1);
  return { span: { start, end }, edtf: date.edtf, inferred: 'stretch' };
}
