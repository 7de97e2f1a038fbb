import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import {
  HONORIFICS,
  KEPT_TITLES,
  OFFICES,
  PARTICLES,
} from '../lexicons/offices';
import { isGivenName } from '../words/word-classes';
import type { Draft } from './registry';

/**
 * The name by which a chart shows somebody: not in capitals, with the given name
 * that only a head or list in capitals tells, and with the title without which a
 * single name is nobody's ("Prince Rahim", "Lord Dacre").
 */
export function shownName(draft: Draft, text: string): string {
  if (draft.kind !== 'person') return draft.name;
  const title = draft.title ?? '';
  // "Baroness Smith of Gilmorehill": a surname alone, and of where.
  if (/^\S+ of \S+$/.test(draft.name) && KEPT_TITLES.has(title))
    return `${capitalised(title)} ${draft.name}`;
  if (draft.name.includes(' ')) return inTitleCase(draft.name);
  // "Mr. K.": a letter alone is nobody's name.
  const isLetter = /^\p{Lu}\.?$/u.test(draft.name) && title !== '';
  if (KEPT_TITLES.has(title) || isLetter)
    return `${capitalised(title)} ${draft.name}`;
  const given = loudGivenName(text, draft.name) ?? givenName(text, draft.name);
  if (given === undefined) return draft.name;
  // "Mrs Holt" beside a Paul Holt: another of his name.
  if (isOfOther(given, draft.gender))
    return HONORIFICS.has(title)
      ? `${capitalised(title)} ${draft.name}`
      : draft.name;
  return `${given} ${draft.name}`;
}

function isOfOther(given: string, gender: Draft['gender']): boolean {
  const others = gender === 'she' ? HIS_NAMES : HER_NAMES;
  const own = gender === 'she' ? HER_NAMES : HIS_NAMES;
  const word = given.toLowerCase();
  return gender !== undefined && others.has(word) && !own.has(word);
}

const LOUD = /^\p{Lu}[\p{Lu}'’.-]*$/u;

/** "MARGUERITE LE BRETON" as "Marguerite Le Breton"; other names as they are. */
function inTitleCase(name: string): string {
  const words = name.split(' ');
  const isLoud =
    words.every((word) => LOUD.test(word)) &&
    words.some((word) => word.length > 3);
  if (!isLoud) return name;
  return words
    .map((word, at) =>
      at > 0 &&
      (LOWERED.has(word.toLowerCase()) ||
        (/^(?:la|las|los)$/i.test(word) && /^de$/i.test(words[at - 1] ?? '')))
        ? word.toLowerCase()
        : // "HMS GANNET": letters that are no word stay large.
          /[AEIOUY]/.test(word)
          ? word.replaceAll(/\p{Lu}+/gu, capitalised)
          : word,
    )
    .join(' ');
}

/** Particles that are written small wherever they are not in capitals. */
const LOWERED: ReadonlySet<string> = new Set(
  [...PARTICLES].filter(
    (word) => !/^(?:la|le|mac|st|al|el|abu|ben|ould|umm)$/.test(word),
  ),
);

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** "(1) DESMOND FITZWARREN": the given name of one whom the text calls Fitzwarren. */
function loudGivenName(text: string, surname: string): string | undefined {
  const loud = surname.toUpperCase();
  if (loud === surname && surname.length < 4) return undefined;
  for (let at = text.indexOf(loud); at >= 0; at = text.indexOf(loud, at + 1)) {
    if (/[\p{L}-]/u.test(text.charAt(at + loud.length))) continue;
    const before = text.slice(Math.max(0, at - 60), at);
    const found = BEFORE.exec(before);
    const given = found?.[2];
    if (given === undefined || isNoName(given)) continue;
    const isAlone =
      /^\W*$/.test(found?.[1] ?? '') && endsLine(text, at + loud.length);
    if (isGiven(given) || isAlone) return capitalised(given);
  }
  return undefined;
}

/** "Interview with Soledad Arce": the one given name that the text has for Arce. */
function givenName(text: string, surname: string): string | undefined {
  const found = new Set<string>();
  for (
    let at = text.indexOf(` ${surname}`);
    at >= 0;
    at = text.indexOf(` ${surname}`, at + 1)
  ) {
    if (/[\p{L}-]/u.test(text.charAt(at + surname.length + 1))) continue;
    const before = text.slice(Math.max(0, at - 30), at);
    // "President Sol and First Lady Maria Sol": the name of his wife.
    if (/\bFirst Lady \S+$/.test(before)) continue;
    const word = GIVEN.exec(before)?.[1];
    if (word !== undefined && isGiven(word)) found.add(word);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const GIVEN = /(?:^|[^\p{L}.-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)?$/u;

function isGiven(word: string): boolean {
  return isGivenName(word.toLowerCase());
}

/** The line before a surname, and the word in capitals just before it. */
const BEFORE = /([^\n]*?)\b(\p{Lu}{3,})(?: \p{Lu}\.)? $/u;

function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return HONORIFICS.has(lower) || OFFICES.has(lower) || PARTICLES.has(lower);
}

function endsLine(text: string, at: number): boolean {
  return /^[\s.,;:)]*(?:\(|\n|$)/.test(text.slice(at, at + 4));
}
