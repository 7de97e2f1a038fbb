import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { HEARSAY } from '../lexicons/unreal-words';
import { EVENT_VERBS, OUTCOMES } from '../lexicons/event-verbs';
import type { Bearing } from '../lexicons/stance-verbs';
import { lastWord } from '../phrases/spans';
import { stanceOf } from './stance';
import type { StanceReading } from './stance-reading';
import { ASSERTED, combined } from './stance-reading';

/** "The call never took place", "was put off", "was to be held": how it went. */
export function eventStance(
  sentence: ParsedSentence,
  governor: number,
  own: StanceReading,
): StanceReading {
  const { chunks } = sentence;
  const state = stateOf(sentence, governor);
  if (state !== undefined) return combined(own, state);
  let at = governor;
  // "Have yet to begin".
  if (chunks[at + 1]?.word === 'yet') at++;
  while (chunks[at + 1]?.verb?.form === 'infinitive') at++;
  const group = chunks[at]?.verb;
  const lemma = group?.lemma ?? '';
  const particle = chunks[at + 1]?.word ?? '';
  const isPutOff = lemma === 'put' && /^(?:back|off)$/.test(particle);
  // "A meeting would have helped": there was none.
  if (group?.modal === 'would' && group.perfect)
    return { bearing: 'nothing', from: [at] };
  // "Fell on a Monday" is no failure, "rejected the plan" is none of its own.
  const isItself =
    (lemma !== 'fall' || particle === 'through') &&
    (group?.passive === true ||
      lemma === 'fall' ||
      lemma === 'founder' ||
      at > governor);
  const event = isPutOff ? 'planned' : EVENT_VERBS.get(lemma);
  const verb = stanceOf(sentence, at);
  // "Failed to connect", whatever it was to do.
  if (event === undefined)
    return at > governor && verb.bearing === 'negated'
      ? combined(own, verb)
      : own;
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

/** What a thing is when it is not yet: "in the works", "on the table". */
const NOT_YET = wordsOf(`
  agenda, air, balance, calendar, cards, diary, discussion, doubt, hold, horizon, ice, offing, pipeline
  planning, preparation, negotiation, question, table, way, works, schedule, programme
`);

/** "Is in the works", "was off", "went unanswered": how it stands. */
function stateOf(
  { chunks, tokens, ...rest }: ParsedSentence,
  verb: number,
): StanceReading | undefined {
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const first = chunks[verb + 1]?.word === 'not' ? verb + 2 : verb + 1;
  const next = chunks[first];
  const word = tokens[(next?.to ?? 0) - 1]?.lower ?? '';
  const from = [verb, first];
  if (lemma === 'go' && /^(?:unanswered|unreturned|unheeded)$/.test(word))
    return { bearing: 'attempted', from };
  // "Is unlikely" is read as one group.
  if (lemma === 'unlikely') return { bearing: 'negated', from: [verb] };
  if (lemma === 'likely') return { bearing: 'planned', from: [verb] };
  const end = tokens[(chunks[first + 1]?.to ?? 0) - 1]?.lower ?? '';
  if (lemma === 'get' && next?.word === 'off' && end === 'ground')
    return stanceOf({ chunks, tokens, ...rest }, verb);
  if (!/^(?:be|hang|remain)$/.test(lemma)) return undefined;
  // "The meeting never was."
  if (next === undefined || next.kind === 'stop') {
    const never = stanceOf({ chunks, tokens, ...rest }, verb);
    if (never.bearing === 'negated') return never;
  }
  if (/^(?:off|impossible|unlikely)$/.test(word))
    return { bearing: 'negated', from };
  if (/^(?:imminent|pending|possible|likely|near)$/.test(word))
    return { bearing: 'planned', from };
  const beyond = tokens[(chunks[first + 2]?.to ?? 0) - 1]?.lower ?? '';
  if (next?.word === 'out' && beyond === 'question')
    return { bearing: 'negated', from };
  const group = chunks[verb]?.verb;
  // "A meeting would be a mistake": nobody has held it.
  if (/^(?:could|may|might|should|would)$/.test(group?.modal ?? ''))
    return { bearing: 'planned', from: [verb] };
  const noun = end;
  const isAhead =
    /^(?:in|on|under|up)$/.test(next?.word ?? '') && NOT_YET.has(noun);
  if (!isAhead || (noun === 'way' && next?.word !== 'on')) return undefined;
  if (group?.negated === true) return { bearing: 'negated', from };
  return { bearing: 'planned', from };
}

/** What would show that a contact was. */
const TRACES = wordsOf(`
  evidence, hint, indication, knowledge, memory, mention, prospect, question, recollection, record
  report, sign, suggestion, trace
`);

/** What one is who would, or would not, have talks. */
const LEANINGS: ReadonlyMap<string, Bearing> = new Map([
  ...['amenable', 'eager', 'keen', 'open', 'ready', 'receptive'].map(
    (word) => [word, 'planned'] as const,
  ),
  ...['allergic', 'averse', 'hostile', 'opposed', 'resistant'].map(
    (word) => [word, 'nothing'] as const,
  ),
]);

/** Nouns that say of what follows that there is none. */
const LACKS = wordsOf('absence, dearth, lack, want');

/** What is not yet there, in front of a noun: "preparations for a summit". */
const AHEAD = wordsOf(`
  agenda, arrangements, chance, chances, date, hope, hopes, idea, likelihood, notion, offer, possibility,
  thought, thoughts, suggestion, invitation, invitations, plan, plans, preparation
  preparations, proposal, proposals, prospect, prospects, request, requests, talk, ticket, tickets, timetable, venue
`);

/** "Laughed off the idea of a meeting", "ruled out any prospect of talks". */
function isSpurned({ chunks }: ParsedSentence, head: number): boolean {
  const isPart = chunks[head - 1]?.kind === 'preposition';
  const particle = isPart ? (chunks[head - 1]?.word ?? '') : '';
  const group = chunks[isPart ? head - 2 : head - 1]?.verb;
  if (group === undefined || group.negated) return false;
  return (
    SPURNING.has(group.lemma) ||
    (group.lemma === 'rule' && particle === 'out') ||
    (group.lemma === 'turn' && particle === 'down') ||
    (group.lemma === 'laugh' && /^(?:at|off)$/.test(particle))
  );
}

const SPURNING = wordsOf(`
  decline, deny, dismiss, oppose, quash, rebuff, refuse, reject, resist, scotch, scorn, scout, spurn
`);

/** "The lack of contact", "had there been a meeting", "is open to talks": none yet. */
function lackBefore(
  { chunks, tokens }: ParsedSentence,
  noun: number,
  opener: string,
  title: string,
): StanceReading | undefined {
  if (opener === 'of' && LACKS.has(title))
    return { bearing: 'negated', from: [noun - 2] };
  const isInverted =
    tokens[0]?.lower === 'had' &&
    tokens[1]?.lower === 'there' &&
    chunks.findIndex(({ kind }) => kind === 'comma') > noun;
  if (isInverted) return { bearing: 'nothing', from: [0] };
  const leaning = /^(?:for|on|to)$/.test(opener)
    ? LEANINGS.get(title)
    : undefined;
  return leaning && { bearing: leaning, from: [noun - 2] };
}

/** "Plans for a summit": planned, or given up where they came to nothing. */
export function stanceBefore(
  sentence: ParsedSentence,
  noun: number,
): StanceReading {
  const { chunks, tokens } = sentence;
  const opener = chunks[noun - 1]?.word ?? '';
  const title = lastWord(sentence, noun - 2);
  const first = tokens[chunks[noun - 2]?.from ?? -1]?.lower;
  // "There is no record of a call": as far as is known, none.
  if (opener === 'of' && first === 'no' && TRACES.has(title))
    return { bearing: 'negated', from: [noun - 2] };
  if (/^(?:of|about)$/.test(opener) && HEARSAY.has(title)) {
    const group = chunks[noun - 3]?.verb;
    const isDenied =
      /^(?:deny|dismiss|reject|refute|dispute|scotch|quash)$/.test(
        group?.lemma ?? '',
      ) && group?.negated === false;
    return { bearing: isDenied ? 'negated' : 'alleged', from: [noun - 2] };
  }
  // "The draft of an e-mail to her": nobody has sent it.
  if (opener === 'of' && /^drafts?$/.test(title))
    return { bearing: 'attempted', from: [noun - 2] };
  // "On the eve of her meeting", "on his way to the talks": not there yet.
  const isOnWay =
    (opener === 'of' && title === 'eve') ||
    (opener === 'to' && title === 'way');
  if (isOnWay) return { bearing: 'planned', from: [noun - 2] };
  const lacking = lackBefore(sentence, noun, opener, title);
  if (lacking !== undefined) return lacking;
  const isAbsent =
    (opener === 'from' && title === 'absent') ||
    (opener === 'at' && title === 'no-show');
  if (isAbsent) return { bearing: 'negated', from: [noun - 2] };
  const isFor = /^(?:for|of)$/.test(chunks[noun - 1]?.word ?? '');
  const beside = chunks[noun - 2]?.kind === 'verb' ? noun - 3 : noun - 2;
  const head = tokens[(chunks[beside]?.to ?? 0) - 1]?.lower ?? '';
  if (!isFor || !AHEAD.has(head)) return ASSERTED;
  if (isSpurned(sentence, beside))
    return { bearing: 'negated', from: [noun - 2] };
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
