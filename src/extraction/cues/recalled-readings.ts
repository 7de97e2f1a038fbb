import type { Channel } from '../../case';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import { plainTwo } from '../actors/two-told';
import type { Part as Taking } from '../lexicons/light-verbs';
import { LIGHT_VERBS } from '../lexicons/light-verbs';
import type { Part } from '../claims/roles';
import { timeNear } from '../circumstances/time-near';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { wordsOf } from '../lexicons/word-list';
import { stanceOfNoun } from '../stance/noun-stance';
import type { StanceReading } from '../stance/stance-reading';
import { contactNounAt, phrasedChannels } from './channel-cues';
import type { CounterpartReading } from './counterpart-cues';
import type { Complements } from './noun-complements';
import { complementsOf } from './noun-complements';
import type { Governed } from './noun-governors';
import { governedBy, ownersOf } from './noun-governors';

/** Words before a noun of contact that make it one more between the same two. */
export const ONE_MORE = wordsOf(`
  another, first, further, second, third, fourth, fifth, final, follow-up, last, latest, new
  next, previous, repeat
`);
/** Words that point to the one that was told of. */
const THAT_ONE = wordsOf('that, the, these, this, those');

/**
 * "Their next call is on Friday", "a second meeting was put off", "the talks
 * never took place": the two told of before, at another time or in another
 * stance than there.
 */
export function recalledReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly CounterpartReading[] {
  const readings: CounterpartReading[] = [];
  for (const chunk of sentence.chunks.keys()) {
    const noun = contactNounAt(sentence, chunk);
    if (noun?.between !== 'mutual') continue;
    const around = complementsOf(sentence, chunk, noun);
    const governed = governedBy(sentence, chunk);
    const hasTaken = tookPlace(sentence, governed, focus);
    const isTogether = /^(?:call|meeting)$/.test(noun.channel);
    const topical =
      isTogether || hasTaken
        ? ofTopic(sentence, chunk, around, governed, actors, focus)
        : [];
    const told =
      topical.length > 0 && stanceOfRecalled(sentence, chunk, governed);
    // Talks that were held may have been held by others.
    const isAbsent = isTogether && told && told.bearing !== 'asserted';
    if (told && (isAbsent || hasTaken))
      for (const parts of topical)
        readings.push({
          verb: isAbsent ? chunk : (governed?.verb ?? chunk),
          parts,
          stance: told,
          channel: noun.channel,
        });
    const pair = pairOf(sentence, chunk, around, governed, actors, focus);
    if (pair === undefined) {
      const own = ownPair(sentence, chunk, around, governed, actors);
      if (own === undefined) continue;
      const stance = stanceOfRecalled(sentence, chunk, governed);
      readings.push({ verb: chunk, parts: own, stance, channel: noun.channel });
      continue;
    }
    const stance = stanceOfRecalled(sentence, chunk, governed);
    const isFirst = focus.pair.length !== 2 && stance.bearing !== 'nothing';
    const isAtLast =
      !focus.wasSo &&
      stance.bearing === 'asserted' &&
      happened(sentence, governed);
    if (!isFirst && !isAtLast && !isToldAnew(sentence, chunk, stance, around))
      continue;
    const parts = pair.map((draft): Part => ({ draft, role: 'party', chunk }));
    readings.push({
      verb: isAtLast ? (governed?.verb ?? chunk) : chunk,
      parts,
      stance,
      channel: channelBeside(sentence, chunk, noun.channel),
    });
  }
  return readings;
}

/** Verbs of what is held at last, or has been. */
const HAPPENING = wordsOf(
  'ensue, follow, happen, hold, last, occur, proceed, take',
);

/** "The meeting took place on Friday": a contact that was only to come before. */
function happened(
  { chunks }: ParsedSentence,
  governed: Governed | undefined,
): boolean {
  const group = chunks[governed?.verb ?? -1]?.verb;
  return (
    governed?.isSubject === true &&
    group?.tense === 'past' &&
    !group.negated &&
    HAPPENING.has(group.lemma)
  );
}

/**
 * "The talk with Y took place at her house", told by one of the two; "a row
 * with Y followed", told of the one who was spoken of last.
 */
function tookPlace(
  sentence: ParsedSentence,
  governed: Governed | undefined,
  { speech }: Focus,
): boolean {
  const lemma = sentence.chunks[governed?.verb ?? -1]?.verb?.lemma ?? '';
  const isOwn =
    speech !== undefined && !/^(?:cable|credited)$/.test(speech.kind);
  return (
    happened(sentence, governed) && (isOwn || /^(?:ensue|follow)$/.test(lemma))
  );
}

/** "Proposed a second meeting": what one only means to have is none yet. */
function stanceOfRecalled(
  sentence: ParsedSentence,
  noun: number,
  governed: Governed | undefined,
): StanceReading {
  const verb = sentence.chunks[governed?.verb ?? -1]?.verb;
  const parts = LIGHT_VERBS.get(verb?.lemma ?? '') ?? [];
  const isObject = governed?.isObject === true && verb?.passive === false;
  if (
    isObject &&
    parts.length > 0 &&
    parts.every((part) => part === 'only wishes it')
  )
    return { bearing: 'nothing', from: [governed.verb] };
  const part = isObject ? parts.find((each) => UNMET.has(each)) : undefined;
  return stanceOfNoun(
    sentence,
    noun,
    governed,
    parts.includes('takes part') ? undefined : part,
  );
}

const UNMET: ReadonlySet<Taking> = new Set([
  'denies it',
  'plans it',
  'refuses it',
  'tries for it',
]);

/** "Their latest conversation, by video link, lasted an hour". */
function channelBeside(
  sentence: ParsedSentence,
  noun: number,
  own: Channel,
): Channel {
  if (!/^(?:talk|unspecified)$/.test(own)) return own;
  return phrasedChannels(sentence, noun + 1, noun + 6).channels[0] ?? own;
}

/**
 * "A meeting with Y could not be arranged": whom the text is about would have
 * met, where nobody else is named.
 */
function ofTopic(
  sentence: ParsedSentence,
  noun: number,
  around: Complements,
  governed: Governed | undefined,
  actors: readonly (Draft | undefined)[],
  { speech, subject, topic }: Focus,
): readonly (readonly Part[])[] {
  const { parties, from, to, by, isBetween } = around;
  const isOpen =
    governed?.isSubject === true &&
    !isBetween &&
    parties.length > 0 &&
    from.length + to.length + by.length === 0 &&
    ownersOf(sentence, noun).length === 0;
  if (!isOpen || sentence.chunks[noun - 1]?.word === '’s') return [];
  const isOwn =
    speech !== undefined && !/^(?:cable|credited)$/.test(speech.kind);
  const isSaid = sentence.chunks.slice(0, noun).some(({ verb }) => verb);
  const about = isOwn
    ? speech.speaker
    : isSaid
      ? (subject ?? topic)
      : (topic ?? subject);
  const isOne =
    about !== undefined &&
    !about.isPlural &&
    /^(?:person|role)$/.test(about.kind);
  const others = parties.map(({ chunk }) => actors[chunk]);
  if (!isOne || others.includes(about)) return [];
  return parties.flatMap(({ chunk }) => {
    const draft = actors[chunk];
    return draft === undefined
      ? []
      : [
          [
            { draft: about, role: 'party', chunk: noun },
            { draft, role: 'party', chunk },
          ] as const,
        ];
  });
}

/**
 * "X and Y traded gifts during their meeting", "X thanked Y at the end of their
 * call": the two of the sentence itself.
 */
function ownPair(
  sentence: ParsedSentence,
  noun: number,
  around: Complements,
  governed: Governed | undefined,
  actors: readonly (Draft | undefined)[],
): readonly Part[] | undefined {
  const { chunks, mentions } = sentence;
  const isTheirs =
    chunks[noun - 1]?.word === '’s' && mentions[noun - 2]?.name === 'they';
  const isBare = around.parties.length + around.from.length === 0;
  if (!isTheirs || !isBare || governed === undefined || governed.isObject)
    return undefined;
  const subjects = governed.subjects.filter((at) => isOne(mentions[at]));
  const object = governed.verb + 1;
  const both =
    subjects.length === 1 && isOne(mentions[object]) && object < noun - 2
      ? [...subjects, object]
      : subjects;
  const parts = both.flatMap((chunk): readonly Part[] => {
    const draft = actors[chunk];
    return draft === undefined ? [] : [{ draft, role: 'party', chunk }];
  });
  return parts.length === 2 && parts[0]?.draft !== parts[1]?.draft
    ? parts
    : undefined;
}

function isOne(mention: ParsedSentence['mentions'][number]): boolean {
  return (
    mention !== undefined &&
    !mention.isPlural &&
    /^(?:named|office|unnamed)$/.test(mention.kind)
  );
}

/** The two of whom a noun without parties of its own tells. */
function pairOf(
  sentence: ParsedSentence,
  noun: number,
  around: Complements,
  governed: Governed | undefined,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly Draft[] | undefined {
  const { chunks, mentions, tokens } = sentence;
  const isTheirs =
    chunks[noun - 1]?.word === '’s' && mentions[noun - 2]?.name === 'they';
  const pair =
    focus.pair.length === 2 || !isTheirs ? focus.pair : namedTwo(focus);
  const isBare =
    around.parties.length + around.from.length + around.to.length === 0;
  if (pair.length !== 2) return undefined;
  const whose = mentions[noun + 2];
  const isOfTwo =
    /^(?:between|of)$/.test(chunks[noun + 1]?.word ?? '') &&
    (whose?.name === 'pair' || (whose?.count === 2 && whose.isDefinite));
  if (isOfTwo) return pair;
  if (!isBare) return undefined;
  const owner = mentions[noun - 2]?.name;
  const isOwned = chunks[noun - 1]?.word === '’s';
  if (isOwned && owner !== 'they') return undefined;
  if (!isOwned && ownersOf(sentence, noun).length > 0) return undefined;
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const isMore = words.some((word) => ONE_MORE.has(word));
  const isThat = THAT_ONE.has(words[0] ?? '') && governed?.isSubject === true;
  const isProposed =
    /^(?:that|which)$/.test(chunks[noun + 1]?.word ?? '') &&
    chunks[noun + 3]?.kind === 'verb' &&
    pair.some((draft) => draft === actors[noun + 2]);
  const isPlain = arePlainTalks(sentence, noun);
  if (!isOwned && !isMore && !isThat && !isProposed && !isPlain)
    return undefined;
  // Whoever holds it may be another than the two.
  const holders = (governed?.subjects ?? []).map((chunk) => actors[chunk]);
  const areOfTwo = holders.every(
    (draft) => draft === undefined || pair.includes(draft) || draft.isPlural,
  );
  return areOfTwo ? pair : undefined;
}

/** "The meeting was arranged by her lawyer": the one that has taken place. */
function isArranged({ chunks }: ParsedSentence, noun: number): boolean {
  const group = chunks[noun + 1]?.verb;
  return (
    group?.passive === true &&
    group.tense === 'past' &&
    ARRANGING.has(group.lemma) &&
    chunks[noun + 2]?.word === 'by'
  );
}

const ARRANGING = wordsOf(`
  arrange, book, fix, organise, organize, propose, set, suggest, plan
`);

/** "X and Y quarrelled. Their talks": the only two of whom was told. */
function namedTwo(focus: Focus): readonly Draft[] {
  const { joined, persons, groups } = focus;
  const all = persons.filter(({ kind }) => kind === 'person');
  return (
    [joined, groups.length === 0 ? all : [], plainTwo(focus)].find(
      ({ length }) => length === 2,
    ) ?? []
  );
}

/** Words that stand before talks without telling whose they are. */
const PLAIN = wordsOf(
  'direct, fresh, further, negotiations, new, no, peace, renewed, talks',
);

/** "Talks resumed in May": a clause begins with them, and no more is said. */
function arePlainTalks(
  { chunks, tokens }: ParsedSentence,
  noun: number,
): boolean {
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    /^(?:negotiations|talks)$/.test(words.at(-1) ?? '') &&
    words.every((word) => PLAIN.has(word)) &&
    /^(?:and|but|comma|stop)$/.test(chunks[noun - 1]?.kind ?? 'stop') &&
    chunks[noun + 1]?.kind === 'verb'
  );
}

/** Going on about one contact is no second one. */
function isToldAnew(
  sentence: ParsedSentence,
  noun: number,
  stance: StanceReading,
  { end }: Complements,
): boolean {
  if (stance.bearing === 'nothing') return false;
  if (isArranged(sentence, noun)) return false;
  if (stance.bearing !== 'asserted') return true;
  const { from = 0, to = 0 } = sentence.chunks[noun] ?? {};
  const isMore =
    sentence.chunks[noun - 1]?.word === '’s' ||
    arePlainTalks(sentence, noun) ||
    sentence.tokens.slice(from, to).some(({ lower }) => ONE_MORE.has(lower));
  const when = timeNear(sentence, {
    cue: noun,
    verb: undefined,
    between: 'mutual',
    channels: [],
    channelFrom: [],
    xs: [],
    ys: [],
    via: [],
    stance,
    end,
  });
  return isMore && when !== undefined;
}
