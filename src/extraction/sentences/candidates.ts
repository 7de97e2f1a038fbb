import type { Span } from '../../text';
import { FRAMES } from '../cues/frames';
import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { entriesOf } from '../lexicons/word-list';
import { formsOf } from '../words/word-classes';

/** Verbs so common that only the words beside them can tell of a contact. */
const COMMON = new Set(
  entriesOf(`
    act, address, agree, ask, be, bring, call, carry, catch, check, come, deal
    deliver, demand, express, extend, find, get, give, go, hand, have, join
    keep, make, monitor, offer, order, pass, pay, present, propose, receive, record
    remain, report, respond, review, say, see, send, serve, shake, sit, stay, submit
    suggest, take, tap, touch, trade, turn, work, urge, warn, press, accuse, condemn
    praise, promise, stress, reiterate, reveal, welcome, indicate, signal
    hammer, hash, thrash, explain, admit, complain, encourage, advise, commend
    request, carry, drop, float, host, pitch, outline, raise, confirm, emphasise
    emphasize, mention, thank, beg, debate, let, put, leave, go, open, place, post
    answer, protest, argue, feed, file, fly, share, win, wire, bear
    strike, break, play, look, challenge, alert, plot
  `),
);

/** Words beside a common verb that make it tell of a contact. */
const BESIDE = entriesOf(`
  touch, phone, phones, telephone, privately, private, hands, face-to-face, whatsapp, voicemail, letter, e-mail, email, emailed, counterpart
  counterparts, invitation, pleasantries, mediator
  intermediary, go-between, conduit, closeted, chaired, chairing, radio, voicemail, protest, complaint, terms, lunch, dinner
  breakfast, offices, word, opposite, sat, sits, sitting, golf, bread
`);

/** Forms of common verbs that take a person at once: "called her", "sent him". */
const TO_SOMEONE = entriesOf(
  'call, host, raise, receive, send, give, hand, exchange, welcome, join, bring, ask, see',
).flatMap(formsOf);

/** Forms of common verbs that tell of a contact only with "to": "said to her". */
const SAID_TO = entriesOf(`
  say, confirm, mention, explain, complain, propose, suggest, stress, admit
  indicate, signal, reveal, report, respond, pass, present, deliver, carry
  express, outline, pitch, submit, put, leave, slip, bring, take, place, open
  make, appeal, protest, address, send, post, feed, fly, smuggle, go, come, travel
  will, arrive, expected
`)
  .flatMap(formsOf)
  .concat('clear');

/** How many words may stand between a verb and its "to". */
const TO_WITHIN = 7;

/** Words that point back to someone named before. */
const BACKWARD = entriesOf(`
  he, she, they, it, him, them, his, her, hers, its, their, himself, herself
  itself, we, both, those, these, then, days, later
`);

/** Words that point back after "the". */
const BACKWARD_AFTER_THE = entriesOf(`
  two, pair, side, sides, men, women, group, official, officials, movement
  militant, diplomat, envoy, leader, leaders, ministers, presidents
`);

const IS_CUE = 1;
const SAYS = 2;
const IS_TO = 4;
const POINTS_BACK = 8;
const POINTS_BACK_AFTER_THE = 16;
const IS_THE = 32;
const IS_FOUND = 64;
const IS_CUE_AFTER_FOUND = 128;

/** What each word, in lower case, tells of the sentence that it stands in. */
const TELLING = telling();

function telling(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const add = (words: readonly string[], flag: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(
    [...FRAMES.keys(), 'learn', 'hear', 'disclose']
      .filter((lemma) => !COMMON.has(lemma))
      .flatMap(formsOf),
    IS_CUE,
  );
  const nouns = [...CONTACT_NOUNS.keys()];
  add(
    nouns.map((noun) => noun.split(/[ -]/).at(-1) ?? noun),
    IS_CUE,
  );
  add([...BESIDE, ...TO_SOMEONE], IS_CUE);
  add(SAID_TO, SAYS);
  add(['to'], IS_TO);
  add(BACKWARD, POINTS_BACK);
  add(BACKWARD_AFTER_THE, POINTS_BACK_AFTER_THE);
  add(['the'], IS_THE);
  add(['found'], IS_FOUND);
  add(['out'], IS_CUE_AFTER_FOUND);
  return flags;
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

const NAME_RUN =
  /\p{Lu}[\p{L}’'-]+(?: (?:(?:al|bin|ben|van|von|der|de|el) )*(?:al-|el-)?\p{Lu}[\p{L}’'.-]+)+/uy;
/** The letters with which the particles of a run open. */
const PARTICLE_OPENERS: ReadonlySet<number> = new Set(
  ['a', 'b', 'v', 'd', 'e'].map((letter) => letter.charCodeAt(0)),
);

/** How many sentences before a cue are read, so that pronouns find their names. */
const CONTEXT = 2;

/**
 * What a sentence is worth: *telling* may tell of a contact; *context* only
 * names those whom others speak of; the grammar of the rest is never read.
 */
export type Worth = 'telling' | 'context' | 'nothing';

/**
 * What each sentence is worth: those with a word that can tell of a contact
 * tell; the ones just before, and those that introduce a name, are context.
 */
export function worthOf(
  text: string,
  sentences: readonly Span[],
): readonly Worth[] {
  const worth: Worth[] = [];
  const introduced = new Set<string>();
  for (const sentence of sentences) {
    const { hasCue, pointsBack } = glance(text, sentence);
    if (hasCue && pointsBack)
      for (let back = 1; back <= CONTEXT && back <= worth.length; back++)
        if (worth[worth.length - back] === 'nothing')
          worth[worth.length - back] = 'context';
    const isNew = introducesName(text, sentence, introduced);
    worth.push(hasCue ? 'telling' : isNew ? 'context' : 'nothing');
  }
  return worth;
}

type Glance = { readonly hasCue: boolean; readonly pointsBack: boolean };

/** What the words of a sentence tell by themselves, in one pass. */
function glance(text: string, { start, end }: Span): Glance {
  let hasCue = false;
  let pointsBack = false;
  let from = -1;
  let sinceSaid = TO_WITHIN;
  let last = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 0;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const told = toldBy(text, from, at);
    from = -1;
    hasCue ||=
      (told & IS_CUE) > 0 ||
      ((told & IS_TO) > 0 && sinceSaid < TO_WITHIN) ||
      ((told & IS_CUE_AFTER_FOUND) > 0 && (last & IS_FOUND) > 0);
    pointsBack ||=
      (told & POINTS_BACK) > 0 ||
      ((told & POINTS_BACK_AFTER_THE) > 0 && (last & IS_THE) > 0);
    if (hasCue && pointsBack) break;
    sinceSaid = (told & SAYS) > 0 ? 0 : sinceSaid + 1;
    last = told;
  }
  return { hasCue, pointsBack };
}

function toldBy(text: string, from: number, to: number): number {
  if (to - from > LONGEST) return 0;
  const place = placeOf(
    text.charCodeAt(from),
    text.charCodeAt(to - 1),
    to - from,
  );
  if (MAY_TELL[place] !== 1) return 0;
  return TELLING.get(lowerCased(text.slice(from, to))) ?? 0;
}

/** Most words are in lower case already: only capitals cost a copy. */
function lowerCased(word: string): string {
  return word.charCodeAt(0) < 97 ? word.toLowerCase() : word;
}

function introducesName(
  text: string,
  { start, end }: Span,
  introduced: Set<string>,
): boolean {
  let isNew = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const mayBeCapital = (code >= 65 && code <= 90) || code > 127;
    if (!mayBeCapital) continue;
    const after = plainWordEnd(text, at);
    if (after !== undefined && !mayGoOn(text, after)) {
      at = after;
      continue;
    }
    NAME_RUN.lastIndex = at;
    if (!NAME_RUN.test(text)) continue;
    const name = text.slice(at, NAME_RUN.lastIndex);
    at = NAME_RUN.lastIndex - 1;
    if (introduced.has(name)) continue;
    introduced.add(name);
    isNew = true;
  }
  return isNew;
}

/** Where a word of plain letters ends; `undefined` where it is not plain. */
function plainWordEnd(text: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) at++;
    else
      return code > 127 || code === APOSTROPHE || code === HYPHEN
        ? undefined
        : at;
  }
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const SPACE = 32;

/** Whether a second name, or a particle such as "bin", may follow a first. */
function mayGoOn(text: string, space: number): boolean {
  if (text.charCodeAt(space) !== SPACE) return false;
  const code = text.charCodeAt(space + 1);
  return (code >= 65 && code <= 90) || code > 127 || PARTICLE_OPENERS.has(code);
}
