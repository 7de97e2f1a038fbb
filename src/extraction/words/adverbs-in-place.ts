import { wordsOf } from '../lexicons/word-list';
import type { Token } from './tokens';
import { namesPeople, namesSeveralPeople } from './word-classes';

/** Whether a word that may be another only says how, when or how much here. */
export function isAdverbHere(tokens: readonly Token[], index: number): boolean {
  if (!MAY_BE_ADVERBS.has(tokens[index]?.lower ?? '')) return false;
  return (
    isInsideVerb(tokens, index) ||
    isOnceAlone(tokens, index) ||
    isStretchBetween(tokens, index) ||
    isThere(tokens, index) ||
    isRoughly(tokens, index) ||
    isWhatever(tokens, index) ||
    isPostponed(tokens, index) ||
    isLate(tokens, index) ||
    isFarInto(tokens, index)
  );
}

/** "Has not yet been", "had since written": words inside a group of verbs. */
function isInsideVerb(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  if (lower === 'daily' || lower === 'weekly')
    return (
      /^(?:name|pronoun)$/.test(tokens[index - 1]?.tag ?? '') &&
      !/^(?:name|noun)$/.test(tokens[index + 1]?.tag ?? '')
    );
  // "She did so on Friday", "has so far".
  if (lower === 'so')
    return (
      tokens[index + 1]?.lower === 'far' ||
      /^(?:did|do|does|doing|done)$/.test(tokens[index - 1]?.lower ?? '')
    );
  if (lower !== 'yet' && lower !== 'since') return false;
  return /^(?:not|auxiliary|modal)$/.test(tokens[index - 1]?.tag ?? '');
}

/** "He gave me a letter once, in 2022": how often, and no clause. */
function isOnceAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.lower === 'once' &&
    (next === undefined || /^(?:comma|stop|preposition)$/.test(next.tag))
  );
}

const FAR = wordsOf('deep, far, late, long, well');

/** "Talked late into the night": for how long. */
function isFarInto(tokens: readonly Token[], index: number): boolean {
  return (
    FAR.has(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'into'
  );
}

const STRETCHES = wordsOf('days, hours, minutes, moments, months, weeks');

/** "Phoned the head of the bank hours before it shut": when, and no bank's. */
function isStretchBetween(tokens: readonly Token[], index: number): boolean {
  return (
    STRETCHES.has(tokens[index]?.lower ?? '') &&
    /^(?:name|noun)$/.test(tokens[index - 1]?.tag ?? '') &&
    /^(?:after|before)$/.test(tokens[index + 1]?.lower ?? '')
  );
}

/** "Two people present said": they were there. */
function isThere(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'present') return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.tag ?? 'stop';
  // "With Ann Lee present": she was there.
  const closes = before?.tag === 'name' && /^(?:comma|stop)$/.test(next);
  return closes || namesSeveralPeople(before?.lower ?? '');
}

const TENS = wordsOf(`
  half, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, fifteen, twelve, ten, two, three
  four, five, six
`);

const ROUNDING = wordsOf('about, around, over');

/** "For about forty minutes": the word only rounds the number. */
function isRoughly(tokens: readonly Token[], index: number): boolean {
  if (!ROUNDING.has(tokens[index]?.lower ?? '')) return false;
  const next = tokens[index + 1];
  const unit = tokens[index + 2]?.lower ?? '';
  return (
    ((next?.tag === 'number' || TENS.has(next?.lower ?? '')) &&
      /^(?:an?|days|hours?|minutes|months|times|weeks|years)$/.test(unit)) ||
    (/^an?$/.test(next?.lower ?? '') &&
      /^(?:day|dozen|hour|minute|month|week|year)$/.test(unit))
  );
}

const POSTPONED = wordsOf(
  'aware, close, familiar, loyal, near, present, privy',
);

/** "A person close to the company": how somebody is, behind the noun. */
function isPostponed(tokens: readonly Token[], index: number): boolean {
  return (
    POSTPONED.has(tokens[index]?.lower ?? '') &&
    namesPeople(tokens[index - 1]?.lower ?? '') &&
    /^(?:preposition|to)$/.test(tokens[index + 1]?.tag ?? '')
  );
}

const WHATEVER = wordsOf('whatever, whatsoever');

/** All words that may be adverbs by their place: few words need to be asked. */
const MAY_BE_ADVERBS: ReadonlySet<string> = new Set([
  ...wordsOf('daily, early, late, once, present, since, so, weekly, yet'),
  ...STRETCHES,
  ...FAR,
  ...ROUNDING,
  ...POSTPONED,
  ...WHATEVER,
]);

/** "Phoned the nuncio late at night", "met him early on Friday": when. */
function isLate(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:early|late)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:name|noun|pronoun)$/.test(tokens[index - 1]?.tag ?? '') &&
    /^(?:at|in|on|that|this|yesterday|last)$/.test(
      tokens[index + 1]?.lower ?? '',
    )
  );
}

/** "No contact whatever between": the word only stresses. */
function isWhatever(tokens: readonly Token[], index: number): boolean {
  return (
    WHATEVER.has(tokens[index]?.lower ?? '') &&
    tokens[index - 1]?.tag === 'noun'
  );
}
