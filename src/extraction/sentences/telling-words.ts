import type { Frame } from '../cues/frames';
import { FRAMES } from '../cues/frames';
import { REPLYING } from '../cues/reply-cues';
import {
  CHANNEL_PHRASES,
  CONTACT_NOUNS,
  DEED_NOUNS,
  LINE_THINGS,
  MESSAGE_NOUNS,
  PARTNER_NOUNS,
  TABLE_THINGS,
} from '../lexicons/contact-nouns';
import { entriesOf } from '../lexicons/word-list';
import { formsOf } from '../words/word-classes';

/** Words of cues that are no frames: counterparts, and whoever goes between. */
const BESIDE = entriesOf(`
  counterpart, counterparts, intermediary, mediator, conduit, face, reply, response
  mediation, invitation, join, joined, attended, attendees, participants, part, present
  attendance, interpreted, interpreter, acknowledged, acknowledge, acknowledges, acknowledgement, acknowledgment
  ignored, ignores, ignore, disregarded, unacknowledged, unanswered, unreturned
  marche, marches # what the accent leaves of “démarche”
`);

/** Words that point back to someone named before. */
const BACKWARD = entriesOf(`
  he, she, they, it, him, them, his, her, hers, its, their, himself, herself
  itself, we, both, those, these, then, days, later, planned, scheduled
`);

/** Words that point back after "the". */
const BACKWARD_AFTER_THE = entriesOf(`
  two, pair, side, sides, men, women, group, official, officials, movement
  militant, diplomat, envoy, leader, leaders, ministers, presidents
`);

/** The sentence can tell of a contact. */
export const IS_CUE = 1;
/** Someone named before is meant. */
export const POINTS_BACK = 2;
/** Someone named before is meant, after “the”. */
export const POINTS_BACK_AFTER_THE = 4;
/** The article. */
export const IS_THE = 8;

/** What a word tells of its sentence; partners are bits, some share one. */
export type Told = {
  flags: number;
  /** Partners one of which, near by, lets a verb tell. */
  wants: number;
  /** Which partner of a verb the word itself is. */
  is: number;
};

const NOTHING: Readonly<Told> = { flags: 0, wants: 0, is: 0 };

/** Stands for any noun of a message among the words of a frame. */
const MESSAGE = 'MESSAGE';

/** Phrases of a channel whose last word says little by itself. */
const VAGUE = /\b(?:one|person)$/;

/** What each word, in lower case, tells of the sentence that it stands in. */
const TELLING = telling();

/**
 * Read off the frames: a verb that has a frame without fixed words tells by
 * itself, any other only beside the rarest word of one of its frames.
 */
function telling(): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const at = (words: string): Told => {
    const word = words.split(/[ -]/).at(-1) ?? words;
    const known = told.get(word) ?? { flags: 0, wants: 0, is: 0 };
    told.set(word, known);
    return known;
  };
  const add = (words: readonly string[], flag: number): void => {
    for (const word of words) at(word).flags |= flag;
  };
  const partners = new Map<string, number>();
  const partner = (word: string): number => {
    const bit = partners.get(word) ?? 1 << (partners.size % 31);
    partners.set(word, bit);
    const forms = word === MESSAGE ? MESSAGE_NOUNS : [word, `${word}s`];
    for (const form of forms) at(form).is |= bit;
    return bit;
  };
  for (const [lemma, frames] of FRAMES)
    for (const frame of frames) {
      if (frame.only === 'with a channel') continue;
      const word = rarestOf(frame);
      for (const form of formsOf(lemma))
        if (word === undefined) at(form).flags |= IS_CUE;
        else at(form).wants |= partner(word);
    }
  for (const form of formsOf('find')) at(form).wants |= partner('out');
  for (const form of formsOf('do'))
    at(form).wants |= partner('same') | partner('so');
  for (const form of ['was', 'came', 'followed', 'took'])
    for (const nth of ['first', 'second', 'third'])
      at(form).wants |= partner(nth);
  for (const noun of DEED_NOUNS.keys())
    for (const link of ['to', 'from', 'by', 'with', 'between'])
      at(noun).wants |= partner(link);
  const verbs = ['learn', 'hear', 'disclose', ...REPLYING];
  add(verbs.flatMap(formsOf), IS_CUE);
  const nouns = [...CONTACT_NOUNS.keys(), ...CHANNEL_PHRASES.keys()];
  add(
    [
      ...nouns.filter((noun) => !VAGUE.test(noun)),
      ...LINE_THINGS,
      ...TABLE_THINGS,
      ...BESIDE,
      ...PARTNER_NOUNS.keys(),
    ],
    IS_CUE,
  );
  add(BACKWARD, POINTS_BACK);
  add(BACKWARD_AFTER_THE, POINTS_BACK_AFTER_THE);
  add(['the'], IS_THE);
  return told;
}

/** The word of a frame that is least likely to stand there by chance. */
function rarestOf({ steps }: Frame): string | undefined {
  const words = steps.flatMap((step) =>
    step.kind === 'word' && step.word !== 'oneself' ? [step.word] : [],
  );
  if (steps.some((step) => step.kind === 'CONTACT')) return undefined;
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest !== undefined && longest.length > 4) return longest;
  return steps.some((step) => step.kind === 'MESSAGE') ? MESSAGE : longest;
}

/** Longest word that is looked up. */
const LONGEST = 19;

/**
 * Whether any telling word has this first letter, last letter and length: most
 * words of a text need not be looked up.
 */
const MAY_TELL = new Uint8Array(32 * 32 * (LONGEST + 1));
for (const word of TELLING.keys())
  if (word.length <= LONGEST)
    MAY_TELL[
      placeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)
    ] = 1;

/** A letter's number is the same in capitals. */
function placeOf(first: number, last: number, length: number): number {
  return ((first & 31) * 32 + (last & 31)) * (LONGEST + 1) + length;
}

/** What a stretch of letters tells, as a word. */
export function toldBy(text: string, from: number, to: number): Readonly<Told> {
  if (to - from > LONGEST) return NOTHING;
  const place = placeOf(
    text.charCodeAt(from),
    text.charCodeAt(to - 1),
    to - from,
  );
  if (MAY_TELL[place] !== 1) return NOTHING;
  return TELLING.get(lowerCased(text.slice(from, to))) ?? NOTHING;
}

/** Most words are in lower case already: only capitals cost a copy. */
function lowerCased(word: string): string {
  return word.charCodeAt(0) < 97 ? word.toLowerCase() : word;
}
