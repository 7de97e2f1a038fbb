import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
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
  const unsaid = unsaidBefore(words);
  const [first, ...rest] = words;
  if (unsaid.length === 0 || first === undefined) return [...words];
  // "Spoke to Ann": no name, though it is written large.
  const opener: Token =
    first.shape === 'capital' ? { ...first, shape: 'lower' } : first;
  return [
    ...unsaid.map((text) => unsaidWord(text, first.start)),
    opener,
    ...rest,
  ];
}

/** Words before which a chat leaves out its "I". */
const FILLING = wordsOf(
  'also, already, and, but, finally, just, no, ok, okay, only, so, then, well, yeah, yes',
);

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
  if (verbReadingsOf(lower).some(({ form }) => form === 'past')) return ['I'];
  if (/^(?:in|off|on)$/.test(lower) && isOfLine(words, at))
    return lower === 'off' ? ['I', 'got'] : ['I', 'was'];
  const isSomeone =
    next?.shape === 'capital' || closedClassOf(next?.lower ?? '') === 'pronoun';
  if (ABOUT_TO.has(lower) && isSomeone) return ['I', 'am'];
  return hadNoun(words);
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
const WITHIN = 4;
/** Other nouns of what comes from somebody. */
const NEWS = wordsOf('answer, news, nothing, reply, response, word');
/** Words of a day or hour that was. */
const PAST = wordsOf('ago, earlier, just, last, yesterday');
/** Words of a day or hour that may be to come. */
const AHEAD = wordsOf(`
  am, at, friday, later, monday, morning, next, noon, pm, saturday, sunday, thursday, today, tomorrow, tonight, tuesday
  wednesday, afternoon, evening, lunchtime
`);

/** "Long call with Y", "email from Y just in": what the writer had or will have. */
function hadNoun(words: readonly Token[]): readonly string[] {
  const link = words.findIndex(
    ({ lower }, at) => at <= WITHIN && /^(?:from|with)$/.test(lower),
  );
  const noun = words[link - 1]?.lower ?? '';
  const isFrom = words[link]?.lower === 'from';
  const isNoun = CONTACT_NOUNS.has(noun) || (isFrom && NEWS.has(noun));
  if (link < 1 || !isNoun || words.slice(link).some(isDone)) return [];
  const lowers = words.slice(link).map(({ lower }) => lower);
  const isAhead =
    !isFrom &&
    !lowers.some((word) => PAST.has(word)) &&
    lowers.some((word) => AHEAD.has(word));
  return isAhead ? ['I', 'will', 'have'] : ['I', 'had'];
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
