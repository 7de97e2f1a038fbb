import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Part } from '../lexicons/light-verbs';
import { EVENT_VERBS, OUTCOMES } from '../lexicons/event-verbs';
import { LIGHT_VERBS } from '../lexicons/light-verbs';
import type { Bearing } from '../lexicons/stance-verbs';
import { NOUN_BEARINGS } from '../lexicons/stance-verbs';
import type { Governed } from '../cues/noun-governors';
import type { StanceReading } from './stance-reading';
import { stanceOf } from './stance';
import { wordsOf } from '../lexicons/word-list';
import { ASSERTED, combined } from './stance-reading';

/** What the words around a noun of contact say of its reality. */
export function stanceOfNoun(
  sentence: ParsedSentence,
  noun: number,
  governed: Governed | undefined,
  part: Part | undefined,
): StanceReading {
  const adjective = adjectiveStance(sentence, noun);
  const own = combined(adjective, plannedStance(sentence, noun));
  if (own.bearing === 'negated' || isOver(sentence, noun)) return own;
  if (governed === undefined) return own;
  const verb = stanceOf(sentence, governed.verb);
  const base = partStance(part, governed.verb);
  const isPast = sentence.chunks[governed.verb]?.verb?.tense === 'past';
  if (!governed.isObject && !governed.isSubject) {
    if (governed.opener === 'ahead' || governed.opener === 'before')
      return combined(
        own,
        isPast ? { bearing: 'planned', from: [governed.verb] } : verb,
      );
    const carries = LIGHT_VERBS.get(lemmaOf(sentence, governed.verb))?.includes(
      'takes part',
    );
    if (verb.bearing === 'negated' && carries !== true) return own;
    if (
      verb.bearing === 'negated' &&
      !/^(?:in|for|into|to)$/.test(governed.opener)
    )
      return own;
  }
  if (governed.isSubject) return eventStance(sentence, governed.verb, own);
  if (isHopedFor(sentence, governed))
    return combined(own, { bearing: 'attempted', from: [governed.verb] });
  if (base.bearing === 'negated')
    return verb.bearing === 'negated' ? { ...own, from: base.from } : base;
  return combined(own, combined(base, verb));
}

/** "The call never took place", "was put off", "was to be held": how it went. */
function eventStance(
  sentence: ParsedSentence,
  governor: number,
  own: StanceReading,
): StanceReading {
  const { chunks } = sentence;
  let at = governor;
  while (chunks[at + 1]?.verb?.form === 'infinitive') at++;
  const group = chunks[at]?.verb;
  const lemma = group?.lemma ?? '';
  const particle = chunks[at + 1]?.word ?? '';
  const isPutOff = lemma === 'put' && /^(?:back|off)$/.test(particle);
  // "Fell on a Monday" is no failure, "rejected the plan" is none of its own.
  const isItself =
    (lemma !== 'fall' || particle === 'through') &&
    (group?.passive === true ||
      lemma === 'fall' ||
      lemma === 'founder' ||
      at > governor);
  const event = isPutOff ? 'planned' : EVENT_VERBS.get(lemma);
  const verb = stanceOf(sentence, at);
  if (event === undefined) return own;
  if (OUTCOMES.has(lemma) && verb.bearing === 'negated') return own;
  if (event === 'asserted') {
    const isPassed =
      group?.perfect === true && chunks[at - 1]?.verb?.lemma === 'be';
    if (isPassed && at > governor)
      return { bearing: 'negated', from: [governor, at] };
    return combined(own, verb);
  }
  if (!isItself && !isPutOff) return own;
  if (verb.bearing === 'negated' && event !== 'negated')
    return { bearing: 'negated', from: [at] };
  if (verb.bearing === 'negated') return own;
  const isAhead = verb.bearing === 'planned' && event !== 'negated';
  return combined(own, { bearing: isAhead ? 'planned' : event, from: [at] });
}

/** "Building on her recent meeting": it has been, whatever is to come. */
function isOver({ chunks, tokens }: ParsedSentence, noun: number): boolean {
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:recent|previous|earlier|past)$/.test(lower));
}

/** What is not yet there, in front of a noun: "preparations for a summit". */
const AHEAD = wordsOf(`
  arrangements, date, hopes, invitation, invitations, plan, plans, preparation
  preparations, proposal, proposals, prospect, prospects, request, requests, talk, timetable
`);

/** "Plans for a summit": planned, or given up where they came to nothing. */
function plannedStance(sentence: ParsedSentence, noun: number): StanceReading {
  const { chunks, tokens } = sentence;
  const isFor = /^(?:for|of)$/.test(chunks[noun - 1]?.word ?? '');
  const beside = chunks[noun - 2]?.kind === 'verb' ? noun - 3 : noun - 2;
  const head = tokens[(chunks[beside]?.to ?? 0) - 1]?.lower ?? '';
  if (!isFor || !AHEAD.has(head)) return ASSERTED;
  const verb = chunks.findIndex(
    (chunk, at) => at > noun && chunk.verb?.form === 'finite',
  );
  const group = chunks[verb]?.verb;
  const isGivenUp =
    group !== undefined &&
    (group.negated ||
      chunks[verb - 1]?.word === 'never' ||
      /^(?:abandon|cancel|collapse|drop|fail|fall|founder|reject|scrap|shelve)$/.test(
        group.lemma,
      ));
  return isGivenUp
    ? { bearing: 'negated', from: [noun - 2, verb] }
    : { bearing: 'planned', from: [noun - 2] };
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
