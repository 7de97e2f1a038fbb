import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Part } from '../lexicons/light-verbs';
import { LIGHT_VERBS } from '../lexicons/light-verbs';
import type { Bearing } from '../lexicons/stance-verbs';
import { NOUN_BEARINGS } from '../lexicons/stance-verbs';
import type { Governed } from '../cues/noun-governors';
import type { StanceReading } from './stance-reading';
import { eventStance, stanceBefore } from './event-stance';
import { stanceOf } from './stance';
import {
  ABSENCES,
  KEPT,
  SEEKING_FOR,
  SETTLING_ON,
} from '../lexicons/event-verbs';
import { combined } from './stance-reading';

/** What the words around a noun of contact say of its reality. */
export function stanceOfNoun(
  sentence: ParsedSentence,
  noun: number,
  governed: Governed | undefined,
  part: Part | undefined,
): StanceReading {
  const adjective = adjectiveStance(sentence, noun);
  const own = combined(adjective, stanceBefore(sentence, noun));
  if (own.bearing === 'negated' || isOver(sentence, noun)) return own;
  if (governed === undefined) return own;
  const verb = stanceOf(sentence, governed.verb);
  const base = partStance(part, governed.verb);
  const aside = asideStance(sentence, noun, governed, own, verb);
  if (aside !== undefined) return aside;
  if (governed.isSubject) return eventStance(sentence, governed.verb, own);
  // "Did not rule out talks": they may yet be.
  if (isLeftOpen(sentence, governed) || isAppointed(sentence, governed))
    return combined(own, { bearing: 'planned', from: [governed.verb] });
  if (isHopedFor(sentence, governed))
    return combined(own, { bearing: 'attempted', from: [governed.verb] });
  if (base.bearing === 'negated')
    return verb.bearing === 'negated' ? { ...own, from: base.from } : base;
  return combined(own, combined(base, verb));
}

/** What it says of a contact that stands beside its verb: "returned for talks". */
function asideStance(
  sentence: ParsedSentence,
  noun: number,
  governed: Governed,
  own: StanceReading,
  verb: StanceReading,
): StanceReading | undefined {
  if (governed.isObject || governed.isSubject) return undefined;
  const isPast = sentence.chunks[governed.verb]?.verb?.tense === 'past';
  if (governed.opener === 'ahead' || governed.opener === 'before')
    return combined(
      own,
      isPast ? { bearing: 'planned', from: [governed.verb] } : verb,
    );
  const { chunks } = sentence;
  const kept = keptStance(sentence, governed);
  if (kept !== undefined) return combined(own, kept);
  const group = chunks[governed.verb]?.verb;
  // "Return to Rome on Monday for talks": they are to come.
  const isAhead =
    governed.opener === 'for' &&
    group?.tense === 'present' &&
    !group.perfect &&
    chunks.slice(governed.verb, noun + 4).some(({ kind }) => kind === 'time');
  if (isAhead)
    return combined(own, { bearing: 'planned', from: [governed.verb] });
  const isSettled =
    governed.opener === 'on' &&
    group?.passive === false &&
    SETTLING_ON.has(group.lemma);
  if (isSettled)
    return combined(
      own,
      combined({ bearing: 'planned', from: [governed.verb] }, verb),
    );
  // "Looked in for coffee": he had some.
  const isIn = chunks[governed.verb + 1]?.word === 'in';
  const sought = isIn
    ? undefined
    : SEEKING_FOR.get(lemmaOf(sentence, governed.verb));
  if (governed.opener === 'for' && sought !== undefined)
    return combined(
      own,
      combined({ bearing: sought, from: [governed.verb] }, verb),
    );
  const isAbsent =
    verb.bearing === 'negated' &&
    ABSENCES.has(lemmaOf(sentence, governed.verb)) &&
    /^(?:at|for|in|to)$/.test(governed.opener);
  if (isAbsent) return combined(own, verb);
  const carries =
    LIGHT_VERBS.get(lemmaOf(sentence, governed.verb))?.includes(
      'takes part',
    ) === true && /^(?:in|for|into|to)$/.test(governed.opener);
  if (verb.bearing !== 'negated') return undefined;
  if (isGoalOf(sentence, governed)) return combined(own, verb);
  return carries ? undefined : own;
}

/** "Instead of going for a walk with him": what one would have gone for. */
function isGoalOf(
  { chunks }: ParsedSentence,
  { verb, opener }: Governed,
): boolean {
  const group = chunks[verb]?.verb;
  return (
    /^(?:for|into|on|to)$/.test(opener) &&
    group?.form !== 'finite' &&
    group?.negated === false
  );
}

function isLeftOpen(
  { chunks }: ParsedSentence,
  { verb, isObject }: Governed,
): boolean {
  const group = chunks[verb]?.verb;
  return (
    isObject &&
    group?.negated === true &&
    /^(?:rule|exclude)$/.test(group.lemma)
  );
}

/** "Was invited to the dinner", "was excluded from the talks". */
function keptStance(
  { chunks }: ParsedSentence,
  { verb, opener }: Governed,
): StanceReading | undefined {
  const group = chunks[verb]?.verb;
  const kept = group?.passive
    ? KEPT.get(`${group.lemma} ${opener}`)
    : undefined;
  return kept && { bearing: kept, from: [verb] };
}

/** "Building on her recent meeting": it has been, whatever is to come. */
function isOver({ chunks, tokens }: ParsedSentence, noun: number): boolean {
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:recent|previous|earlier|past)$/.test(lower));
}

/** "I have a call with her in an hour", "he’s got lunch with them on Friday". */
function isAppointed(
  { chunks, tokens }: ParsedSentence,
  { verb, isObject }: Governed,
): boolean {
  const group = chunks[verb]?.verb;
  const isHaving =
    isObject &&
    group?.tense === 'present' &&
    ((group.lemma === 'have' && !group.perfect) || group.lemma === 'get');
  return (
    isHaving &&
    chunks.slice(verb + 1, verb + 10).some((chunk, at) => {
      const word = tokens[chunk.from]?.lower ?? '';
      const last = tokens[chunk.to - 1]?.lower ?? '';
      const before = chunks[verb + at]?.word ?? '';
      // "We have an e-mail to you dated 3 May": it is there.
      const isWritten = tokens[chunk.from - 1]?.lower === 'dated';
      if (chunk.kind === 'time')
        return !isWritten && word !== 'every' && word !== 'each';
      return (
        (before === 'in' && /^(?:hour|hours|minutes)$/.test(last)) ||
        (before === 'at' && /^(?:\d{1,2}(?:am|pm)?|noon)$/.test(last)) ||
        /^(?:later|soon|tomorrow|tonight)$/.test(word)
      );
    })
  );
}

/** "Reached out to open a channel to", "in hopes of striking up a dialogue". */
function isHopedFor(sentence: ParsedSentence, governed: Governed): boolean {
  const { chunks, tokens } = sentence;
  const group = chunks[governed.verb]?.verb;
  const before = chunks[governed.verb - 2];
  const noun = tokens[(before?.to ?? 0) - 1]?.lower ?? '';
  if (
    group?.form === 'gerund' &&
    /^(?:hopes?|attempt|bid|effort|view)$/.test(noun)
  )
    return true;
  return (
    group?.form === 'infinitive' &&
    /^(?:initiate|establish|arrange|open|restart|revive|secure)$/.test(
      group.lemma,
    )
  );
}

function lemmaOf(sentence: ParsedSentence, verb: number): string {
  return sentence.chunks[verb]?.verb?.lemma ?? '';
}

function partStance(part: Part | undefined, verb: number): StanceReading {
  const share: string = part ?? '';
  switch (share) {
    case 'plans it':
      return { bearing: 'planned', from: [verb] };
    case 'refuses it':
    case 'denies it':
      return { bearing: 'negated', from: [verb] };
    case 'tries for it':
      return { bearing: 'attempted', from: [verb] };
    default:
      return { bearing: 'asserted', from: [] };
  }
}

/** "Planned talks", "alleged contacts", "no meeting". */
function adjectiveStance(
  sentence: ParsedSentence,
  noun: number,
): StanceReading {
  const chunk = sentence.chunks[noun];
  const words = sentence.tokens.slice(chunk?.from, chunk?.to);
  for (const word of words) {
    const bearing: Bearing | undefined = NOUN_BEARINGS.get(word.lower);
    if (bearing !== undefined && bearing !== 'nothing')
      return { bearing, from: [noun] };
    if (/^(?:possible|potential|hypothetical)$/.test(word.lower))
      return { bearing: 'nothing', from: [noun] };
  }
  return { bearing: 'asserted', from: [] };
}
