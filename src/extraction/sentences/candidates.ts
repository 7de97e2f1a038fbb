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

/** Common verbs that take a person at once, or with "to" or "with". */
const WITH_PERSON =
  /\b(?:call(?:s|ed|ing)?|host(?:s|ed|ing)?|rais(?:es|ed|e|ing)|receiv(?:es|ed|e|ing)|sen(?:t|ds?|ding)|g(?:ave|ives?|iving|iven)|hand(?:ed|s|ing)?|exchang(?:ed?|es|ing)|welcom(?:es|ed|e|ing)|join(?:s|ed|ing)?|bring|brings|brought|ask(?:s|ed|ing)?|found out|(?:sa(?:id|ys?|ying)|confirm(?:s|ed)?|mention(?:s|ed)?|explain(?:s|ed)?|complain(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)?|stress(?:es|ed)?|admit(?:s|ted)?|indicat(?:es|ed)|signal(?:s|led|ed)?|reveal(?:s|ed)?|clear|report(?:s|ed)?|respond(?:s|ed)?|gave|handed|passed|presented|delivered|carried|expressed|outlined|pitched) (?:\S+ ){0,6}to) /;

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
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 0;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const length = at - from;
    if (
      length > 2 &&
      length < 20 &&
      CUES.has(text.slice(from, at).toLowerCase())
    )
      return true;
    from = -1;
  }
  return WITH_PERSON.test(text.slice(start, end));
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
