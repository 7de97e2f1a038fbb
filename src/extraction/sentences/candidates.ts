import type { Span } from '../../text';
import { FRAMES } from '../cues/frames';
import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { entriesOf } from '../lexicons/word-list';
import { formsOf } from '../words/word-classes';

/** Verbs so common that only the words beside them can tell of a contact. */
const COMMON = new Set(
  entriesOf(`
    act, address, agree, ask, be, bring, call, carry, catch, check, come, deal
    deliver, demand, express, extend, find, gather, get, give, go, hand, have, join
    keep, make, monitor, offer, order, pass, pay, present, propose, receive, record
    remain, report, respond, review, say, see, send, serve, shake, sit, stay, submit
    suggest, take, tap, touch, trade, turn, work, urge, warn, press, accuse, condemn
    praise, promise, stress, reiterate, reveal, welcome, indicate, signal
    hammer, hash, thrash, explain, admit, complain, encourage, advise, commend
    request, carry, drop, float, host, pitch, outline, raise, confirm, emphasise
    emphasize, mention, thank, beg, debate
  `),
);

/** Words beside a common verb that make it tell of a contact. */
const BESIDE = entriesOf(`
  touch, phone, phones, telephone, privately, private, hands, face-to-face, whatsapp, voicemail, letter, e-mail, email, emailed, counterpart
  counterparts, invitation, pleasantries, mediator
  intermediary, go-between
`);

/** Every form of every word that can tell of a contact, in lower case. */
const CUES: ReadonlySet<string> = new Set([
  ...[...FRAMES.keys(), 'learn', 'hear', 'disclose']
    .filter((lemma) => !COMMON.has(lemma))
    .flatMap(formsOf),
  ...[...CONTACT_NOUNS.keys()].map((noun) => noun.split(/[ -]/).at(-1) ?? noun),
  ...BESIDE,
]);

/** Forms of common verbs that take a person at once: "called her", "sent him". */
const TO_SOMEONE: ReadonlySet<string> = new Set(
  entriesOf(
    'call, host, raise, receive, send, give, hand, exchange, welcome, join, bring, ask',
  ).flatMap(formsOf),
);

/** Forms of common verbs that tell of a contact only with "to": "said to her". */
const SAID_TO: ReadonlySet<string> = new Set(
  entriesOf(`
    say, confirm, mention, explain, complain, propose, suggest, stress, admit
    indicate, signal, reveal, report, respond, pass, present, deliver, carry
    express, outline, pitch, submit
  `)
    .flatMap(formsOf)
    .concat('clear'),
);

/** How many words may stand between a verb and its "to". */
const TO_WITHIN = 7;

/** Words that point back to someone named before. */
const BACKWARD =
  /\b(?:he|she|they|it|him|them|his|hers?|its|their|himself|herself|itself|we|both|those|these|then|days|later|the (?:two|pair|sides?|men|women|group|officials?|movement|militant|diplomat|envoy|leaders?|ministers|presidents))\b/i;

const NAME_RUN =
  /\p{Lu}[\p{L}’'-]+(?: (?:(?:al|bin|ben|van|von|der|de|el) )*(?:al-|el-)?\p{Lu}[\p{L}’'.-]+)+/gu;

/**
 * Which sentences are worth the cost of their grammar: those with a word that
 * can tell of a contact, the ones just before, and those that introduce a name.
 */
export function worthReading(
  text: string,
  sentences: readonly Span[],
): readonly boolean[] {
  const worth = sentences.map((sentence) => hasCue(text, sentence));
  const cues = [...worth];
  const introduced = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    if (cues[index] === true)
      for (let back = contextOf(text, sentence); back > 0; back--)
        if (index >= back) worth[index - back] = true;
    if (introducesName(text, sentence, introduced)) worth[index] = true;
  }
  return worth;
}

/** How many sentences before a cue are read, so that pronouns find their names. */
function contextOf(text: string, { start, end }: Span): number {
  return BACKWARD.test(text.slice(start, end)) ? 2 : 0;
}

function hasCue(text: string, { start, end }: Span): boolean {
  let from = -1;
  let sinceSaid = Number.POSITIVE_INFINITY;
  let last = '';
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 0;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const word = at - from < 20 ? lowerCased(text.slice(from, at)) : '';
    from = -1;
    if (CUES.has(word) || TO_SOMEONE.has(word)) return true;
    if (word === 'out' && last === 'found') return true;
    if (word === 'to' && sinceSaid < TO_WITHIN) return true;
    sinceSaid = SAID_TO.has(word) ? 0 : sinceSaid + 1;
    last = word;
  }
  return false;
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
  for (const [name] of text.slice(start, end).matchAll(NAME_RUN)) {
    if (introduced.has(name)) continue;
    introduced.add(name);
    isNew = true;
  }
  return isNew;
}
