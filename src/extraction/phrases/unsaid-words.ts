import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { AHEAD, FILLING, LINE_TIMES, MEALS, PAST } from '../lexicons/talk';
import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import {
  closedClassOf,
  isKnownNoun,
  verbReadingsOf,
} from '../words/word-classes';

/**
 * The words of a line in a chat, mail or diary with the "I" or "I had" that it
 * leaves out: "saw her", "long call with Y", "off the phone with Y".
 */
export function withUnsaid(words: readonly Token[]): Token[] {
  const parts: Token[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (word.text === ';') parts.push([]);
  }
  return parts.flatMap(withWriter);
}

/** "Among those consulted by Y was X": "who were" is left out. */
export function withWhoWere(words: Token[]): Token[] {
  const [among, those, deed, ...rest] = words;
  const isOpen =
    among?.lower === 'among' &&
    those?.lower === 'those' &&
    deed !== undefined &&
    verbReadingsOf(deed.lower).some(({ form }) => form === 'participle');
  if (!isOpen) return words;
  const unsaid = ['who', 'were'].map((text) => unsaidWord(text, deed.start));
  return [among, those, ...unsaid, deed, ...rest];
}

/** One part of a line, with its writer in it. */
function withWriter(words: readonly Token[]): Token[] {
  const came = cameToWriter(words);
  if (came !== undefined) return came;
  const at = openingOf(words);
  const own = words.slice(at);
  const unsaid = unsaidBefore(own);
  const [first, ...rest] = own;
  if (unsaid.length === 0 || first === undefined) return [...words];
  // "Spoke to Ann": no name, though it is written large.
  const isAsked = words.at(-1)?.text === '?';
  const opener: Token =
    first.shape === 'capital' && !isOwned(own)
      ? { ...first, shape: 'lower' }
      : first;
  return [
    ...words.slice(0, at),
    ...unsaid.map((text) =>
      // "Told her?": not the writer.
      unsaidWord(isAsked && text === 'I' ? 'you' : text, first.start),
    ),
    opener,
    ...rest,
  ];
}

/** "Fenwick’s reply": a name, though a contact had with him. */
function isOwned(words: readonly Token[]): boolean {
  return /^[’']s?$/.test(words[1]?.text ?? '');
}

/** How many words such a time has. */
const LONGEST_TIME = 5;

/** "Ann, met her yesterday", "At ten called on her": where its own words begin. */
function openingOf(words: readonly Token[]): number {
  const [first, second, third] = words;
  const isCalled =
    first?.shape === 'capital' && second?.text === ',' && isPast(third);
  if (isCalled) return 2;
  const isTime =
    /^(?:after|at|before|by|during|in|on)$/.test(first?.lower ?? '') ||
    LINE_TIMES.has(first?.lower ?? '');
  if (!isTime) return 0;
  let at = 1;
  while (
    at <= LONGEST_TIME &&
    (LINE_TIMES.has(words[at]?.lower ?? '') || words[at]?.shape === 'number')
  )
    at++;
  if (words[at]?.text === ',') at++;
  return words[at]?.shape === 'lower' && isPast(words[at]) ? at : 0;
}

function isPast(word: Token | undefined): boolean {
  return verbReadingsOf(word?.lower ?? '').some(({ form }) => form === 'past');
}

/** "Crewe to dinner", "Nils Ahl here at tea": they were with the writer. */
function cameToWriter(words: readonly Token[]): Token[] | undefined {
  const at = words.findIndex(
    ({ shape, lower }) => shape !== 'capital' && !/^(?:and|the)$/.test(lower),
  );
  const [link, next] = words.slice(at);
  if (at < 1 || at > LONGEST_TIME || link === undefined) return undefined;
  if (words.slice(0, at).every(({ shape }) => shape !== 'capital'))
    return undefined;
  const came = /^c[ao]mes?$/.test(link.lower);
  const to = came ? next : link;
  const meal = words[at + (came ? 2 : 1)];
  const isMeal =
    /^(?:for|to)$/.test(to?.lower ?? '') && MEALS.has(meal?.lower ?? '');
  if (isMeal && meal !== undefined) {
    const rest = words.slice(at + (came ? 3 : 2));
    const before = came ? words.slice(0, at + 1) : words.slice(0, at);
    return [
      ...before,
      ...(came ? [] : [unsaidWord('came', link.start)]),
      ...words.slice(before.length, words.length - rest.length),
      ...['with', 'me'].map((text) => unsaidWord(text, meal.end)),
      ...rest,
    ];
  }
  if (link.lower !== 'here') return undefined;
  return [
    ...words.slice(0, at),
    unsaidWord('was', link.start),
    link,
    ...['with', 'me'].map((text) => unsaidWord(text, link.end)),
    ...words.slice(at + 1),
  ];
}

function unsaidBefore(words: readonly Token[]): readonly string[] {
  let at = 0;
  while (FILLING.has(words[at]?.lower ?? '') || words[at]?.text === ',') at++;
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  // "Let me call her": somebody else lets.
  if (lower === 'let') return [];
  if (lower === 'will') return next?.shape === 'lower' ? ['I'] : [];
  // "Had a text from Y"; "had she known" is a wish.
  if (/^(?:got|had)$/.test(lower)) {
    const isNoun =
      next?.shape === 'lower' && closedClassOf(next.lower) !== 'pronoun';
    return isNoun ? ['I'] : [];
  }
  if (isPast(words[at])) return isDoneTo(words, at) ? ['I', 'was'] : ['I'];
  if (/^(?:in|off|on)$/.test(lower) && isOfLine(words, at))
    return lower === 'off' ? ['I', 'got'] : ['I', 'was'];
  const isSomeone =
    next?.shape === 'capital' || closedClassOf(next?.lower ?? '') === 'pronoun';
  if (ABOUT_TO.has(lower) && isSomeone) return ['I', 'am'];
  return hadNoun(words);
}

/** "Met off the train by Y", "phoned by Y": what was done to the writer. */
function isDoneTo(words: readonly Token[], at: number): boolean {
  const isMeant = /^(?:expected|invited|supposed|summoned)$/;
  if (isMeant.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'to')
    return true;
  const by = words.findIndex(
    ({ lower }, index) => index > at && lower === 'by',
  );
  const next = words[at + 1];
  return (
    by > at &&
    by <= at + LONGEST_TIME &&
    /^(?:at|by|from|in|off|on|out)$/.test(next?.lower ?? '') &&
    (words[by + 1]?.shape === 'capital' ||
      /^(?:an?|her|his|my|the|two)$/.test(words[by + 1]?.lower ?? ''))
  );
}

/** "Seeing Y at ten": what the writer is at, or means to do. */
const ABOUT_TO = wordsOf(
  'calling, emailing, meeting, messaging, phoning, ringing, seeing, texting, visiting',
);

/** "Off the phone with Y", "on a call with Y", "in a meeting with Y". */
function isOfLine(words: readonly Token[], at: number): boolean {
  const [, the, line, link] = words.slice(at, at + 4).map(({ lower }) => lower);
  return (
    /^(?:an?|the)$/.test(the ?? '') &&
    /^(?:call|line|meeting|phone|telephone)$/.test(line ?? '') &&
    /^(?:to|with)$/.test(link ?? '')
  );
}

/** How far into a line its noun of contact stands: "another very long call". */
const WITHIN = 6;
/** Other nouns of what comes from somebody. */
const NEWS = wordsOf('answer, news, nothing, reply, response, word');
/** "Long call with Y", "email from Y just in": what the writer had or will have. */
function hadNoun(words: readonly Token[]): readonly string[] {
  if (isOwned(words) && NEWS.has(words[2]?.lower ?? '') && !words.some(isDone))
    return ['I', 'had'];
  const link = words.findIndex(
    ({ lower }, at) => at <= WITHIN && /^(?:from|with)$/.test(lower),
  );
  const noun = words[nounBefore(words, link)]?.lower ?? '';
  const isFrom = words[link]?.lower === 'from';
  const isNoun = CONTACT_NOUNS.has(noun) || (isFrom ? NEWS : MEALS).has(noun);
  if (link < 1 || !isNoun || words.slice(link).some(isDone)) return [];
  const lowers = words.slice(link).map(({ lower }) => lower);
  const isAhead =
    !isFrom &&
    !lowers.some((word) => PAST.has(word)) &&
    lowers.some((word) => AHEAD.has(word));
  return isAhead ? ['I', 'will', 'have'] : ['I', 'had'];
}

/** "Supper at the Astoria with Y": the noun before where it was. */
function nounBefore(words: readonly Token[], link: number): number {
  const place = words.findIndex(
    ({ lower }, at) => at < link && /^(?:at|by|in|on)$/.test(lower),
  );
  return (place > 0 ? place : link) - 1;
}

/** Whether a word is a verb of its own: "lunch with Y was fun". */
function isDone({ lower, shape }: Token): boolean {
  if (/^(?:auxiliary|modal)$/.test(closedClassOf(lower) ?? '')) return true;
  return (
    shape === 'lower' &&
    !isKnownNoun(lower) &&
    verbReadingsOf(lower).some(({ form }) => form === 'past' || form === 's')
  );
}

/** A word that is left out, where it would stand. */
function unsaidWord(text: string, at: number): Token {
  return {
    text,
    lower: text.toLowerCase(),
    start: at,
    end: at,
    shape: text === 'I' ? 'upper' : 'lower',
    tag: text === 'I' ? 'pronoun' : 'noun',
    verb: undefined,
  };
}
