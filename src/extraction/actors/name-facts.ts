import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import {
  HER_TITLES,
  HIS_TITLES,
  HONORIFICS,
  KEPT_TITLES,
  PARTICLES,
} from '../lexicons/offices';
import type { Mention } from './mention';

/** What a proper name tells by its words alone. */
export type NameFacts = {
  /** Without an honorific, in lower case: equal names have equal keys. */
  readonly key: string;
  readonly withoutHonorific: string;
  /** "Mr Lavrov": a surname after an honorific. */
  readonly isTitledSurname: boolean;
  /** The gender that its honorific or given name tells. */
  readonly gender: 'she' | 'he' | undefined;
};

/** Reads a proper name as it stands. */
export function nameFactsOf(name: string): NameFacts {
  const words = name.split(' ');
  const opener = words[0]?.toLowerCase() ?? '';
  const isTitled = words.length > 1 && HONORIFICS.has(opener);
  const bare = isTitled ? words.slice(1) : words;
  return {
    key: plainName(bare.join(' ')),
    // "President Sheikh Nur": one name alone is nobody's.
    withoutHonorific:
      bare.length === 1 && KEPT_TITLES.has(opener) ? name : bare.join(' '),
    isTitledSurname: isTitled && words.length === 2,
    gender: genderOfTitle(opener) ?? genderOfGivenName(bare),
  };
}

/** The gender that a title tells: "king", "Mrs". */
export function genderOfTitle(title: string): 'she' | 'he' | undefined {
  if (HER_TITLES.has(title)) return 'she';
  return HIS_TITLES.has(title) ? 'he' : undefined;
}

/** A title tells more than a given name. */
export function genderOf(
  { gender }: NameFacts,
  { actorKind, office }: Mention,
): 'she' | 'he' | undefined {
  if (actorKind !== 'person') return undefined;
  return (office && genderOfTitle(office)) || gender;
}

function genderOfGivenName(words: readonly string[]): 'she' | 'he' | undefined {
  // "Kim Sung-ho": the family name comes first.
  if (words.length < 2 || /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(words[1] ?? ''))
    return undefined;
  const first = withoutAccents(words[0]?.toLowerCase() ?? '');
  if (HER_NAMES.has(first)) return HIS_NAMES.has(first) ? undefined : 'she';
  return HIS_NAMES.has(first) ? 'he' : undefined;
}

/** A word in plain letters: "Péter" as "Peter". */
export function withoutAccents(word: string): string {
  return /[^\x20-\x7e]/.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '')
    : word;
}

/** A name in lower case, without its article. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
}

/** The parts by which a person of several names may be called later. */
export function partsOf(name: string): readonly string[] {
  const plain = plainName(name);
  // "De la Vega" of Álvaro de la Vega y Montes.
  const father = /^(.+? .+) [yei] \S+$/u.exec(plain)?.[1];
  if (father !== undefined)
    return [...partsOfPlain(plain), ...partsOfPlain(father)];
  return partsOfPlain(plain);
}

function partsOfPlain(plain: string): readonly string[] {
  const nickname = /["“'‘(]([^"”'’)]+)["”'’)]/u.exec(plain)?.[1];
  const words = plain
    .replace(/ ["“'‘(][^"”'’)]+["”'’)]/u, '')
    .split(' ')
    .map((word) => word.replace(/,$/, ''))
    .filter((word) => !isGeneration(word));
  if (words.length < 2) return [];
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const bare = last.replace(/^(?:al|el|ad|as|ar)-/, '');
  const tails = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  // "Nagyné Kiss" of Nagyné Kiss Ágnes: a family name that comes first.
  const heads = words
    .slice(2)
    .map((_, at) => words.slice(0, at + 2))
    .filter((head) => !PARTICLES.has(head.at(-1) ?? ''))
    .map((head) => head.join(' '));
  const inner = words
    .map((word, at) => (PARTICLES.has(word) ? fromParticle(words, at) : ''))
    .slice(1, -2);
  const called =
    nickname === undefined ? [] : [nickname, `${nickname} ${last}`];
  return [
    surnameOf(plain),
    last,
    bare,
    first,
    ...tails,
    ...inner,
    ...heads,
    ...called,
    ...(words.length > 2 ? [`${first} ${last}`, doubledSurname(words)] : []),
  ].filter((part) => part.length > 1);
}

/** "De la Cruz" of Antonio de la Cruz Ordóñez: up to the word after particles. */
function fromParticle(words: readonly string[], from: number): string {
  let at = from;
  while (PARTICLES.has(words[at] ?? '')) at++;
  return words.slice(from, at + 1).join(' ');
}

/** "García" of Carlos García Ruiz, or of Ana García de la Torre: the first of two. */
function doubledSurname(words: readonly string[]): string {
  const joint = words.findIndex((word, at) => at > 1 && JOINING.test(word));
  const word = words.at(joint < 0 ? -2 : joint - 1) ?? '';
  return word.endsWith('.') || PARTICLES.has(word) ? '' : word;
}

/** What joins the second of two surnames: "Huamán de la Torre". */
const JOINING = /^(?:da|das|de|del|do|dos)$/;

/** The surname with its particles: "bin salman". */
export function surnameOf(name: string): string {
  const words = plainName(name)
    .split(' ')
    .map((word) => word.replace(/,$/, ''))
    .filter((word) => !isGeneration(word));
  const particle = words.findIndex(
    (word, index) => index > 0 && PARTICLES.has(word),
  );
  return particle > 0 && particle < words.length - 1
    ? words.slice(particle).join(' ')
    : (words.at(-1) ?? '');
}

function isGeneration(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/.test(word);
}
