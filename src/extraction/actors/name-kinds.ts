import type { ActorKind } from '../../case';
import type { Marks } from './mention';
import {
  bodyNamed,
  countryNamed,
  countryOfAdjective,
  isAdjectiveOfPeople,
  isOutlet,
  isPlace,
} from './gazetteer';
import { PLACE_WORDS, THING_NAME_ENDINGS } from '../lexicons/bodies';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { PARTICLES, ROYAL } from '../lexicons/offices';
import { isPlainlyBody } from './name-runs';
import { isWordSurname } from '../sentences/word-surnames';
import type { Token } from '../words/tokens';
import { namesBody, namesPeople } from '../words/word-classes';

/** What kind of actor a proper name is; none for places. */
export function kindOfName(
  words: readonly Token[],
  name: string,
  marks: Marks,
  isAfterArticle = false,
): ActorKind | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (isWordSurname(last)) return 'person';
  if (isOutlet(name)) return 'outlet';
  if (countryNamed(name) !== undefined) return 'government';
  if (bodyNamed(name) !== undefined) return 'organisation';
  if (isPlace(name) || PLACE_WORDS.has(last.lower)) return undefined;
  if (words.length > 1 && THING_NAME_ENDINGS.has(last.lower)) return undefined;
  if (words.length === 1 && isAdjectiveOfPeople(name)) return undefined;
  if (isPlainlyBody(words)) return 'organisation';
  if (isNicknamed(words)) return 'person';
  if (words.some(({ text }) => text === '&')) return 'organisation';
  const first = words[0]?.lower ?? '';
  if (words.length === 2 && /^(?:\d+|\p{Lu})$/u.test(last.text))
    return /^(?:company|corporation|entity|family|firm|organi[sz]ation)$/.test(
      first,
    )
      ? 'organisation'
      : 'person';
  if (HER_NAMES.has(first) || HIS_NAMES.has(first)) return 'person';
  if (words.length === 1 && last.shape === 'upper') return 'organisation';
  if (marks.isDefinite && marks.of === undefined && words.length === 1)
    return 'organisation';
  if (isAfterArticle) return 'organisation';
  if (words.length > 4 && !words.some((word) => PARTICLES.has(word.lower)))
    return 'organisation';
  return 'person';
}

/** "Zhou “Vincent” Lihua": somebody’s other name stands within his own. */
function isNicknamed(words: readonly Token[]): boolean {
  const marks = words.filter(({ tag }) => tag === 'quotation');
  return (
    marks.length === 2 &&
    words[0]?.tag !== 'quotation' &&
    words.at(-1)?.tag !== 'quotation'
  );
}

/** "The charity Wells Without Borders": the noun says that it is a body. */
export function isBodyBefore(
  tokens: readonly Token[],
  from: number,
  name: number,
): boolean {
  const noun = tokens[name - 1];
  const first = tokens[name]?.lower ?? '';
  return (
    name > from &&
    noun?.shape === 'lower' &&
    namesBody(noun.lower) &&
    !HER_NAMES.has(first) &&
    !HIS_NAMES.has(first)
  );
}

/** "Queen Mary Hospital": a place that is called after her. */
export function isCalledAfter(
  words: readonly Token[],
  title: string | undefined,
): boolean {
  return (
    words.length > 1 &&
    ROYAL.has(title ?? '') &&
    PLACE_WORDS.has(words.at(-1)?.lower ?? '')
  );
}

/** "The Member", "my Friend": a capital makes no name of what somebody is. */
export function isDescription(
  words: readonly Token[],
  { isDefinite, owner, count }: Marks,
): boolean {
  const [word, ...others] = words;
  return (
    word?.shape === 'capital' &&
    others.length === 0 &&
    (isDefinite || owner !== undefined || count === 1) &&
    namesPeople(word.lower)
  );
}

/** "The Swiss", "the French": a people whose name is its adjective. */
export function countryAlike(name: string): string | undefined {
  return /(?:[^i]sh|ish|ch|ese|iss)$/.test(name)
    ? countryOfAdjective(name)
    : undefined;
}
