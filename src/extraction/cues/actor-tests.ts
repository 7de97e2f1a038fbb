import type { Mention } from '../actors/mention';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { isNaming } from './namings';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { isOutlet } from '../actors/gazetteer';
import { wordsOf } from '../lexicons/word-list';
import { AUDIENCE, FORMAL_AUDIENCE } from '../lexicons/outlets';

/** Whether a verb says what is done to its subject. */
export function isPassive(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.form === 'participle') return !sharesHave(sentence, verb);
  return group?.passive === true || isDoneAside(sentence, verb);
}

/** "Weber, sent a letter by Rossi, left": what was done to him stands aside. */
function isDoneAside(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): boolean {
  const { from = 0, to = 0, verb: group } = chunks[verb] ?? {};
  const mayBe =
    group?.form === 'finite' &&
    group.tense === 'past' &&
    to === from + 1 &&
    chunks[verb - 1]?.kind === 'comma' &&
    mentions[verb - 2] !== undefined;
  if (!mayBe) return false;
  const close = chunks.findIndex(
    ({ kind }, at) => at > verb && /^(?:comma|stop)$/.test(kind),
  );
  const by = chunks.findIndex(({ word }, at) => at > verb && word === 'by');
  return (
    by > 0 &&
    by < close &&
    mentions[by + 1] !== undefined &&
    chunks[close + 1]?.verb?.form === 'finite'
  );
}

/** "Had flown in and taken Y to lunch": the second verb shares the "had". */
function sharesHave({ chunks }: ParsedSentence, verb: number): boolean {
  const and = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[and]?.kind !== 'and' || chunks[verb + 1]?.word === 'by')
    return false;
  const before = chunks.findLast(
    ({ kind }, at) => at < and && /^(?:stop|verb)$/.test(kind),
  );
  return before?.verb?.perfect === true && !before.verb.passive;
}

/** Whether an actor may take the place that a frame marks with a test. */
export function fitsTest(
  sentence: ParsedSentence,
  at: number,
  test: string,
  verb: number,
): boolean {
  const mention = sentence.mentions[at];
  if (mention === undefined) return false;
  // "Rang it the next day": a number.
  const lemma = sentence.chunks[verb]?.verb?.lemma ?? '';
  if (mention.name === 'it' && CALLING.has(lemma)) return false;
  if (isPublic(sentence, at)) return test === 'press';
  return TESTS[test]?.(mention, sentence, at, verb) ?? true;
}

const CALLING = wordsOf('call, dial, phone, ring, telephone, text');

type Test = (
  mention: Mention,
  sentence: ParsedSentence,
  at: number,
  verb: number,
) => boolean;

/** The tests that frames name; a name that is none of them always fits. */
const TESTS: Readonly<Record<string, Test>> = {
  person: (mention) =>
    isPerson(mention) ||
    /^(?:famil|delegation|team|troop|leader|parents)/.test(mention.name),
  body: (mention) => !isPerson(mention),
  // "Went in to see management", and no country.
  seeable: (mention) =>
    isPerson(mention) || /^(?:group|organisation)$/.test(mention.actorKind),
  individual: (mention) => isPerson(mention) && !mention.isPlural,
  faced: (mention, sentence, at) =>
    isPerson(mention) && !mention.isPlural && !isGoing(sentence, at),
  // "Was seen by the minister leaving": from afar.
  officer: ({ kind, office }, sentence, at) =>
    (kind === 'office' || office !== undefined) && !isGoing(sentence, at),
  counsel: ({ name, office }) =>
    /^(?:attorney|barrister|counsel|lawyer|solicitor)$/.test(office ?? name),
  me: ({ name }) => /^(?:me|us)$/.test(name),
  someone: ({ name }) => !/^(?:it|they|them)$/.test(name),
  watcher: (mention, sentence, at) =>
    WATCHERS.has(lastOf(sentence, at)) ||
    (mention.kind === 'named' && WATCHERS.has(mention.name.toLowerCase())),
  diplomat: (mention, sentence, at) =>
    isPerson(mention) && !isCalledToAct(sentence, at),
  hosted: (mention) =>
    isPerson(mention) &&
    (!mention.isPlural ||
      mention.count !== undefined ||
      DELEGATES.has(mention.name)),
  visited: (mention, sentence, at) =>
    (isPerson(mention) && !isMaybePlace(mention)) ||
    /^(?:famil|troop|parents)/.test(mention.name) ||
    isSeat(sentence, at),
  reachable: (mention) =>
    isPerson(mention) &&
    (mention.kind !== 'named' || mention.name.split(' ').length < 3),
  seen: (mention, sentence, at, verb) =>
    isPerson(mention) &&
    (isFormally(sentence, at) || isSeenByMe(sentence, at, verb)),
  again: (mention, sentence, at, verb) =>
    isPerson(mention) && isSeenAgain(sentence, at, verb),
  official: (mention, sentence, at) =>
    mention.kind === 'pronoun'
      ? /^(?:him|her|me|us)$/.test(mention.name)
      : TESTS['sought']?.(mention, sentence, at, at) === true,
  civilian: ({ name }) =>
    !/^(?:enem|fighter|force|gunm|insurgent|militant|militia|rebel|soldier|troop)/.test(
      name,
    ),
  // "Burned the crops, thus persuading the state": by deeds, not by words.
  persuaded: (mention, { chunks }, _, verb) =>
    (isPerson(mention) && !mention.isPlural) ||
    chunks[verb]?.verb?.form === 'finite' ||
    chunks[verb - 1]?.word === 'by' ||
    (chunks[verb]?.verb?.form === 'infinitive' &&
      chunks[verb - 1]?.kind === 'verb'),
  sought: (mention, sentence, at) =>
    mention.kind === 'unnamed' || mention.kind === 'office'
      ? isPerson(mention) && !mention.isPlural
      : mention.kind === 'body'
        ? WATCHING.has(lastOf(sentence, at))
        : mention.kind === 'named' &&
          (mention.office !== undefined || WATCHING.has(lastOf(sentence, at))),
  // "Reported to the minister after each round", not whose office is whose.
  superior: (_, { chunks }, at, verb) =>
    chunks[verb]?.verb?.tense === 'past' || chunks[verb]?.verb?.perfect === true
      ? /^(?:adverb|noun|preposition|subordinator|time)$/.test(
          chunks[at + 1]?.kind ?? '',
        )
      : false,
  told: (_, sentence, at) => !isFormal(sentence, at),
  callable: (mention, sentence, at, verb) =>
    (isPerson(mention) ||
      mention.actorKind === 'government' ||
      mention.actorKind === 'organisation' ||
      /^(?:bank|embassy|famil|ministry|parents|police|office)/.test(
        mention.name,
      )) &&
    !isNaming(sentence, at, verb, isPassive(sentence, verb)) &&
    !isCalledAsWitness(sentence, verb),
};

/** "Ann Lee, called by the prosecution": to the stand, and not by telephone. */
function isCalledAsWitness(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const by = chunks[verb + 1]?.word === 'by' ? chunks[verb + 2] : undefined;
  return SIDES_IN_COURT.has(tokens[(by?.to ?? 0) - 1]?.lower ?? '');
}

const SIDES_IN_COURT = wordsOf(`
  claimant, crown, defence, defense, defendant, inquiry, people, plaintiff, prosecution, prosecutor, state
`);

/** "Saw her leave", "saw him as a rival": seen from afar. */
function isGoing({ chunks }: ParsedSentence, at: number): boolean {
  return chunks[at + 1]?.kind === 'verb' || chunks[at + 1]?.word === 'as';
}

/** "Last saw her in June", "saw him again": they had met before, too. */
function isSeenAgain(
  sentence: ParsedSentence,
  at: number,
  verb: number,
): boolean {
  const { chunks, mentions, tokens } = sentence;
  const { from = 0 } = chunks[verb] ?? {};
  const isAgain =
    /^(?:first|last|next)$/.test(tokens[from - 1]?.lower ?? '') ||
    /^(?:again|every)$/.test(tokens[chunks[at]?.to ?? -1]?.lower ?? '');
  return isAgain && mentions[at]?.isPlural === false && !isGoing(sentence, at);
}

/** "I saw the minister yesterday": whoever tells of himself met him. */
function isSeenByMe(
  sentence: ParsedSentence,
  at: number,
  verb: number,
): boolean {
  const { chunks, mentions } = sentence;
  return (
    /^(?:i|we)$/.test(mentions[verb - 1]?.name ?? '') &&
    mentions[at]?.isPlural === false &&
    chunks[at + 1]?.kind !== 'noun' &&
    !isGoing(sentence, at)
  );
}

/** Those who read what others write to each other. */
const WATCHERS = wordsOf(`
  agency, agents, agent, censor, censors, cia, counter-intelligence, counterintelligence, detectives, fbi, gchq
  gestapo, guards, guard, informer, intelligence, investigators, jailers, kgb, mi5, mi6, mossad, nsa, officers
  okhrana, police, securitate, service, services, spies, spy, stasi, warders
`);

/** Bodies to whom one goes with what one knows. */
const WATCHING = wordsOf(`
  authority, authorities, commission, commissioner, inspectorate, ombudsman, police, prosecution, regulator
  union, watchdog, fbi, interpol, agency, lawyers
`);

function lastOf({ chunks, tokens }: ParsedSentence, at: number): string {
  return tokens[(chunks[at]?.to ?? 0) - 1]?.lower ?? '';
}

function isPerson({ actorKind }: Mention): boolean {
  return actorKind === 'person' || actorKind === 'role';
}

/** Those whom one receives as guests, not as refugees or tourists. */
const DELEGATES = wordsOf(`
  ambassador, chief, commissioner, delegate, delegation, diplomat, envoy, executive
  governor, head, lawmaker, leader, mediator, minister, negotiator, official, premier
  president, prime minister, representative, secretary, senator, side, team, two
`);

/** "Called on the minister to resign": nobody was visited. */
function isCalledToAct(
  { chunks, mentions, tokens }: ParsedSentence,
  at: number,
): boolean {
  const end = chunks.findIndex(
    (chunk, index) =>
      index > at && /^(?:comma|stop|verb|relative)$/.test(chunk.kind),
  );
  // A verb that no list has: "called on them to disband".
  const bare = chunks[at + 2];
  // "Called on him to “open his ears”".
  if (chunks[at + 1]?.word === 'to' && bare?.kind === 'quotation') return true;
  const isBareVerb =
    chunks[at + 1]?.word === 'to' &&
    bare?.kind === 'noun' &&
    bare.to - bare.from === 1 &&
    mentions[at + 2] === undefined &&
    tokens[bare.from]?.shape === 'lower';
  return isBareVerb || chunks[end]?.verb?.form === 'infinitive';
}

/** "Saw the Treasury Secretary" was a meeting; "saw Putin leaving" was none. */
function isFormally(sentence: ParsedSentence, at: number): boolean {
  const { chunks, mentions } = sentence;
  const next = chunks[at + 1];
  const apposed = mentions[at + 2];
  if (isSeenThen(sentence, at)) return true;
  return (
    !isGoing(sentence, at) &&
    next?.kind !== 'adverb' &&
    mentions[at]?.isPlural === false &&
    ((mentions[at]?.kind === 'named' && mentions[at]?.office !== undefined) ||
      (next?.kind === 'comma' && apposed?.kind === 'named'))
  );
}

/** "Saw the clerk on Friday", "saw the judge last night": and spoke to her. */
function isSeenThen({ chunks, mentions }: ParsedSentence, at: number): boolean {
  const mention = mentions[at];
  const isOne =
    mention?.isPlural === false &&
    mention.isDefinite &&
    (mention.kind === 'office' || mention.kind === 'unnamed');
  const next = /^(?:in|on)$/.test(chunks[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const after = chunks[next + 1]?.kind ?? 'stop';
  return (
    isOne &&
    chunks[next]?.kind === 'time' &&
    /^(?:and|but|comma|stop)$/.test(after)
  );
}

/** After "visited" a bare name that nobody is known to bear is a place. */
function isMaybePlace(mention: Mention): boolean {
  if (mention.kind !== 'named' || mention.office !== undefined) return false;
  const first = mention.name.split(' ')[0]?.toLowerCase() ?? '';
  return !HER_NAMES.has(first) && !HIS_NAMES.has(first);
}

/** Houses that stand for those who govern from them. */
function isSeat(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const words = sentence.tokens
    .slice(chunk?.from, chunk?.to)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:the )?(?:white house|kremlin|élysée|elysee|downing street)$/.test(
    words,
  );
}

/** Bodies before which one testifies in public. */
function isFormal(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const { chunks, tokens } = sentence;
  const words = tokens.slice(chunk?.from, chunk?.to);
  // "The panel of five officers": told as a panel.
  const of = words.findIndex(({ lower }) => lower === 'of');
  const isOf = of < 0 && chunks[at + 1]?.word === 'of';
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return (
    FORMAL_AUDIENCE.has(words.at(-1)?.lower ?? '') ||
    ((of > 0 || isOf) && FORMAL_AUDIENCE.has(head?.lower ?? ''))
  );
}

/** Reporters, outlets, crowds: whoever speaks to them speaks in public. */
export function isPublic(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  const chunk = sentence.chunks[at];
  if (mention === undefined || chunk === undefined) return false;
  if (mention.actorKind === 'outlet' || isOutlet(mention.name)) return true;
  if (mention.kind === 'named' || mention.kind === 'pronoun') return false;
  // "The secretary general of the conference" is no audience.
  if (mention.kind === 'office') return AUDIENCE.has(mention.name);
  const last = sentence.tokens[chunk.to - 1]?.lower ?? '';
  if (isOtherAgency(sentence, at)) return false;
  if (AUDIENCE.has(last) || AUDIENCE.has(mention.name)) return true;
  for (let each = chunk.from; each < chunk.to; each++) {
    const word = sentence.tokens[each];
    if (word !== undefined && word.shape !== 'lower' && isOutlet(word.text))
      return true;
  }
  return false;
}

/** "The spy agency" is no public, "the agency" and "a news agency" are. */
function isOtherAgency(
  { chunks, tokens }: ParsedSentence,
  at: number,
): boolean {
  const { from = 0, to = 0 } = chunks[at] ?? {};
  const before = tokens[to - 2];
  return (
    tokens[to - 1]?.lower === 'agency' &&
    to - from > 1 &&
    before?.tag !== 'determiner' &&
    !/^(?:news|press|media|wire|state)$/.test(before?.lower ?? '')
  );
}

/** Whether a subject is more than one actor. */
export function isSeveral(
  sentence: ParsedSentence,
  subjects: readonly number[],
): boolean {
  const only =
    subjects.length === 1 ? sentence.mentions[subjects[0] ?? -1] : undefined;
  return subjects.length > 1 || only?.isPlural === true;
}
