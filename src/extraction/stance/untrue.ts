import {
  DEPICTING,
  FAKE_WORDS,
  FAKING,
  FALSE_WORDS,
  FICTION,
  IMAGINED,
  PROVING,
  TRUE_WORDS,
  UNREAL_BEINGS,
} from '../lexicons/unreal-words';
import type { Bearing } from '../lexicons/stance-verbs';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { TextKinds } from './text-kinds';
import { bearingIn } from './text-kinds';
import { strongerBearing } from './stance-reading';

/** Chunks of a sentence of which it says that they are not, or may not be, so. */
type Untrue = {
  readonly from: number;
  readonly to: number;
  readonly bearing: Bearing;
  /** Whether verbs of a clause of their own are none of it. */
  readonly isClause?: boolean;
};

/** How many words after "turned out to be" may say what it was. */
const COMPLEMENT = 7;

/**
 * What of a sentence it calls untrue itself: "the letter that A sent B turned
 * out to be forged", "a deepfake of A calling B", "a fictional A meets B".
 */
function untrueIn(sentence: ParsedSentence): readonly Untrue[] {
  const { chunks, tokens } = sentence;
  const isOpen = tokens.some(({ lower }) => UNTRUE_HINTS.has(lower));
  const found: Untrue[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const group = chunk.verb;
    if (group !== undefined) {
      const shown = depicted(sentence, at);
      if (shown !== undefined) found.push(shown);
      if (isMakingUp(sentence, at))
        found.push({
          from: at + 1,
          to: clauseEnd(sentence, at),
          bearing: 'negated',
        });
      if (isOpen && isFoundFalse(sentence, at))
        found.push({
          from: clauseStart(sentence, at),
          to: at,
          bearing: 'negated',
          isClause: true,
        });
    } else if (isOpen && chunk.kind === 'noun') {
      const made = madeUp(sentence, at);
      if (made !== undefined) found.push(made);
    }
  }
  return found;
}

/**
 * What is left of a contact's bearing after what its sentence calls untrue and
 * what kind of text it stands in, for a chunk that tells of it and its verb.
 */
export function beliefIn(
  sentence: ParsedSentence,
  kinds: TextKinds,
): (bearing: Bearing, cue: number, verb?: number) => Bearing {
  const untrue = untrueIn(sentence);
  return (told, cue, verb = cue) => {
    const bearing = bearingIn(kinds, sentence, verb, told);
    const here = untrue.find(
      ({ from, to, isClause }) =>
        from <= cue &&
        cue < to &&
        (isClause !== true || isWithin(sentence, from, cue)),
    );
    return here === undefined
      ? bearing
      : strongerBearing(bearing, here.bearing);
  };
}

const UNTRUE_HINTS: ReadonlySet<string> = new Set([
  ...IMAGINED,
  ...FAKE_WORDS,
  ...FALSE_WORDS,
  ...TRUE_WORDS,
  ...FICTION,
  ...UNREAL_BEINGS,
]);

/** "Turned out to be fake", "was forged", "is not genuine". */
function isFoundFalse(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const chunk = chunks[verb];
  const group = chunk?.verb;
  if (group === undefined || group.form === 'gerund') return false;
  if (group.passive && !group.negated && FAKING.has(group.lemma)) return true;
  const isLink = group.lemma === 'be' || PROVING.has(group.lemma);
  if (!isLink || chunk === undefined) return false;
  let isNot = group.negated;
  for (const { lower, tag } of tokens.slice(chunk.to, chunk.to + COMPLEMENT)) {
    if (tag === 'comma' || tag === 'stop') return false;
    if (tag === 'not') isNot = !isNot;
    if (FAKE_WORDS.has(lower) || FALSE_WORDS.has(lower)) return !isNot;
    if (TRUE_WORDS.has(lower)) return isNot;
  }
  return false;
}

/** Where the clause of a verb begins: after what parts it from the one before. */
function clauseStart({ chunks }: ParsedSentence, verb: number): number {
  const before = chunks.findLastIndex(
    ({ kind, word }, at) =>
      at < verb &&
      (kind === 'stop' ||
        kind === 'quotation' ||
        kind === 'but' ||
        (kind === 'subordinator' && word !== 'that')),
  );
  return before + 1;
}

/** Where what a verb says ends: before the next verb that stands for itself. */
function clauseEnd({ chunks }: ParsedSentence, verb: number): number {
  const end = chunks.findIndex(
    ({ kind, verb: group }, at) =>
      at > verb && (kind === 'stop' || group?.form === 'finite'),
  );
  return end < 0 ? chunks.length : end;
}

/** "Invented a meeting with her", "made up a call": there was none. */
function isMakingUp({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { lemma = '', passive, negated } = chunks[verb]?.verb ?? {};
  // "Made up her mind" is no tale.
  const isMade =
    lemma === 'make' &&
    chunks[verb + 1]?.word === 'up' &&
    !tokens
      .slice(chunks[verb + 1]?.to, (chunks[verb + 1]?.to ?? 0) + 4)
      .some(({ lower }) => /^(?:difference|minds?)$/.test(lower));
  return (
    passive === false && negated === false && (isMade || FAKING.has(lemma))
  );
}

/** A cue is part of what is called untrue, and no clause beside it. */
function isWithin(
  { chunks }: ParsedSentence,
  from: number,
  cue: number,
): boolean {
  if (chunks[cue]?.verb?.form !== 'finite') return true;
  const clause = chunks.slice(from, cue);
  const opens = clause.findIndex(
    ({ kind, word }) => kind === 'relative' || word === 'that',
  );
  // "The letter Petrov sent her was forged".
  const isBare =
    chunks[cue - 1]?.kind === 'noun' && chunks[cue - 2]?.kind === 'noun';
  return opens > 0 || isBare;
}

/** Whether what a noun phrase names is made up: "a forged letter", "a sitcom". */
export function isMadeUp(
  { chunks, tokens }: ParsedSentence,
  noun: number,
): boolean {
  const chunk = chunks[noun];
  if (chunk?.kind !== 'noun') return false;
  for (let at = chunk.from; at < chunk.to; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (FAKE_WORDS.has(lower) || IMAGINED.has(lower)) return true;
  }
  return FICTION.has(tokens[chunk.to - 1]?.lower ?? '');
}

/** "A deepfake of A calling B", "a doctored video has A calling B". */
function madeUp(sentence: ParsedSentence, noun: number): Untrue | undefined {
  const { chunks, tokens, mentions } = sentence;
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  const isBeing =
    mentions[noun] !== undefined &&
    tokens.slice(from, to).some(({ lower }) => UNREAL_BEINGS.has(lower));
  const end = chunks.length;
  if (isBeing) return { from: noun, to: end, bearing: 'nothing' };
  if (!isMadeUp(sentence, noun) || mentions[noun] !== undefined)
    return undefined;
  const next = chunks[noun + 1];
  const verb = chunks.findIndex(
    ({ verb: group }, at) => at > noun && group?.form === 'finite',
  );
  const isShown =
    verb === noun + 1 && DEPICTING.has(chunks[verb]?.verb?.lemma ?? '');
  if (isShown) return { from: noun, to: end, bearing: 'negated' };
  const holds =
    /^(?:of|from|between|in|where|that|which)$/.test(next?.word ?? '') ||
    next?.kind === 'relative';
  if (!holds) return undefined;
  const isRelative = next?.kind === 'relative' || next?.word === 'in';
  return {
    from: noun,
    to: verb < 0 || isRelative ? end : verb,
    bearing: 'negated',
  };
}

/** "The clip has A telling B": so it shows it, which may be made up. */
function depicted(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): Untrue | undefined {
  const group = chunks[verb]?.verb;
  const isShown =
    group?.lemma === 'have' &&
    group.form === 'finite' &&
    !group.perfect &&
    chunks[verb + 2]?.verb?.form === 'gerund' &&
    mentions[verb + 1] !== undefined;
  const subject = mentions[verb - 1];
  const isThing =
    chunks[verb - 1]?.kind === 'noun' &&
    (subject === undefined || subject.name === 'it');
  return isShown && isThing
    ? { from: verb, to: chunks.length, bearing: 'alleged' }
    : undefined;
}
