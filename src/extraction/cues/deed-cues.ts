import type { Item } from '../clauses/joined-phrases';
import { DEED_NOUNS } from '../lexicons/contact-nouns';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOfNoun } from '../stance/noun-stance';
import { fitsTest, isPublic } from './actor-tests';
import type { Complements } from './noun-complements';
import { CARRYING, complementsOf } from './noun-complements';
import type { Governed } from './noun-governors';
import { governedBy, ownersOf, partOf, takersOf } from './noun-governors';
import type { Reading } from './readings';

/**
 * "Her warning to the governor", "a request from X was refused by Y", "a visit
 * by X to Y": what one says to another, where both are told.
 */
export function readingOfDeed(
  sentence: ParsedSentence,
  chunk: number,
): Reading | undefined {
  const { chunks, tokens } = sentence;
  const span = chunks[chunk];
  if (span?.kind !== 'noun' || sentence.mentions[chunk] !== undefined)
    return undefined;
  const noun = DEED_NOUNS.get(tokens[span.to - 1]?.lower ?? '');
  if (noun === undefined || !hasSides(sentence, chunk)) return undefined;
  const around = complementsOf(sentence, chunk, noun);
  const governed = governedBy(sentence, chunk);
  // "Delivered an invitation to Y": the frame of the verb tells that.
  const giver = chunks[governed?.verb ?? -1]?.verb?.lemma ?? '';
  if (governed?.isObject === true && GIVING.has(giver)) return undefined;
  const owners = ownersOf(sentence, chunk);
  const by = chunksIn(around.by);
  const own = [...owners, ...chunksIn(around.from)];
  // "X’s offer was conveyed to Y by Z": who only carries it.
  const isCarried =
    own.length > 0 && governed?.isSubject === true && CARRYING.has(giver);
  const named = isCarried ? own : [...own, ...by];
  const senders =
    named.length === 0 ? thoseWithin(sentence, chunk, governed, around) : named;
  const told = noun.between === 'mutual' ? around.parties : around.to;
  const ys =
    told.length === 0 && around.from.length > 0
      ? takersOf(sentence, governed)
      : told;
  const isWhole =
    noun.between === 'mutual' && around.isBetween && ys.length > 1;
  if (!isWhole && (senders.length === 0 || ys.length === 0)) return undefined;
  const areFit =
    senders.every((at) => isOne(sentence, at)) &&
    ys.every((item) => isTold(sentence, item, noun));
  if (!areFit || ys.some(({ chunk: at }) => senders.includes(at)))
    return undefined;
  const stance = stanceOfNoun(sentence, chunk, governed, undefined);
  // "Did not heed her warning to X": she warned him all the same.
  const isUnsure = stance.bearing === 'negated' && governed?.isSubject !== true;
  return {
    cue: chunk,
    verb: governed?.verb,
    between: noun.between,
    channels: [noun.channel],
    channelFrom: [chunk],
    xs: senders,
    ys,
    via: isCarried ? by : [],
    stance: isUnsure ? { ...stance, bearing: 'nothing' } : stance,
    end: around.end,
    // "X’s warning to Y" may be told to the world.
    isOnlyInTouch:
      noun.channel !== 'meeting' &&
      !around.isBetween &&
      around.from.length === 0 &&
      around.by.length === 0,
  };
}

/** Whether something follows, or an owner precedes, that can tell whose it is. */
function hasSides({ chunks }: ParsedSentence, chunk: number): boolean {
  const next = chunks[chunk + 1];
  return (
    chunks[chunk - 1]?.word === '’s' ||
    next?.kind === 'verb' ||
    /^(?:between|by|from|of|to|with)$/.test(next?.word ?? '')
  );
}

/** Verbs whose frames tell who gives whom what. */
const GIVING = wordsOf(`
  address, bring, carry, convey, deliver, extend, forward, give, hand, make, offer, pass, pay, present, put, relay
  send, submit, take, transmit
`);

/** A person or a body of people: no country, and no public. */
function isSomebody(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  return (
    mention !== undefined &&
    mention.actorKind !== 'government' &&
    !isPublic(sentence, at)
  );
}

/** "To voters", "to residents": said to all is said to nobody. */
function isTold(
  sentence: ParsedSentence,
  { chunk }: Item,
  { channel }: ContactNoun,
): boolean {
  return channel === 'meeting'
    ? isSomebody(sentence, chunk) && fitsTest(sentence, chunk, 'visited', chunk)
    : isOne(sentence, chunk);
}

/** One person or body, or so many; "questions from citizens" are of nobody. */
function isOne(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  if (mention === undefined || !isSomebody(sentence, at)) return false;
  const isCounted = !mention.isPlural || mention.count !== undefined;
  return isCounted || mention.kind !== 'unnamed' || mention.owner !== undefined;
}

/** "In a request to Y, X asked", "X had a quarrel with Y": whose it is. */
function thoseWithin(
  sentence: ParsedSentence,
  chunk: number,
  governed: Governed | undefined,
  around: Complements,
): readonly number[] {
  const { chunks, tokens } = sentence;
  const opener = tokens[chunks[chunk]?.from ?? -1];
  // "In response to Y": no words of his to anybody.
  if (governed === undefined || opener?.tag !== 'determiner') return [];
  // "On a visit to Y": as often a place as a person.
  if (
    /^visits?$/.test(tokens[(chunks[chunk]?.to ?? 0) - 1]?.lower ?? '') &&
    !around.to.every((item) => isNamedInFull(sentence, item))
  )
    return [];
  const isHeld =
    !governed.isObject || chunks[governed.verb]?.verb?.lemma === 'have';
  return isHeld && partOf(sentence, governed, around) === 'takes part'
    ? governed.subjects
    : [];
}

/** "To Ann Lee", "to Minister Lee": no place is called so. */
function isNamedInFull({ mentions }: ParsedSentence, { chunk }: Item): boolean {
  const mention = mentions[chunk];
  return (
    mention?.actorKind === 'person' &&
    (mention.office !== undefined || mention.name.includes(' '))
  );
}

function chunksIn(items: readonly Item[]): readonly number[] {
  return items.map((item) => item.chunk);
}
