/** Words that tell nobody from anybody. */
const EMPTY = new Set(['the', 'of', 'and', 'a', 'an', 'mr', 'mrs', 'ms', 'dr']);
/** A skeleton of fewer letters is that of many names. */
const LEAST_SKELETON = 5;
/** A given name cut to fewer letters is that of many. */
const LEAST_PREFIX = 3;

/** So many names are remembered, and none that is longer. */
const MOST_REMEMBERED = 40_000;
const LONGEST_REMEMBERED = 120;

/** The words of a name, so that spelling it otherwise makes no difference. */
export const nameWords = lately(wordsIn);

/** What was lately said of names: they are compared two by two, over and over. */
function lately<Told>(told: (name: string) => Told): (name: string) => Told {
  const known = new Map<string, Told>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const now = told(name);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (name.length <= LONGEST_REMEMBERED) known.set(name, now);
    return now;
  };
}

function wordsIn(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    // A genitive, and the point of an initial, are no part of a name.
    .replaceAll(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return [...new Set(words)];
}

/** One text for all spellings of a name; empty where nothing is left of it. */
export function nameKey(name: string): string {
  return nameWords(name).toSorted().join(' ');
}

/** A name among some whose words are all in one of others, either way round. */
export function nameWithin(
  some: readonly string[],
  others: readonly string[],
): { readonly name: string; readonly of: string } | undefined {
  for (const [inner, outer] of [
    [some, others],
    [others, some],
  ] as const)
    for (const name of inner) {
      const words = nameWords(name);
      const of = outer.find((each) => holdsAll(nameWords(each), words));
      if (words.length > 0 && of !== undefined) return { name, of };
    }
  return undefined;
}

function holdsAll(held: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => held.includes(word));
}

/**
 * One text for the ways in which a full name is written in another script's
 * letters: its consonants, without doubles and the particles that come and go
 * ("Mohammed bin Abdul Rahman al-Thani", "Mohamed Abdulrahman Al Thani").
 * Undefined where so little is left that it would be that of many.
 */
export function spellingKey(name: string): string | undefined {
  const words = nameWords(name).filter((word) => !PARTICLES.has(word));
  if (words.length < 2) return undefined;
  const key = skeleton(words.join(''));
  return key.length < LEAST_SKELETON ? undefined : key;
}

/** The consonants of a word, without doubles. */
function skeleton(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll(/[aeiouyhw]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');
}

const PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'bint', 'abu']);

/**
 * A surname behind its first initial, for a name that has both; *isShort* where
 * the given name is no more than that: "O. Lind" and "Oskar Lind" have one key.
 */
export function initialKey(
  name: string,
): { readonly key: string; readonly isShort: boolean } | undefined {
  const words = nameWords(name);
  const [given = ''] = words;
  if (words.length < 2) return undefined;
  return {
    key: `${given.charAt(0)} ${words.at(-1) ?? ''}`,
    isShort: given.length === 1,
  };
}

function isInitialOf(one: string, other: string): boolean {
  const [short, long] = [initialKey(one), initialKey(other)];
  return short?.key === long?.key && short?.isShort !== long?.isShort;
}

/**
 * Whether two full names are ways to write one: "Steve", "Steven Witkoff", or
 * "S. Witkoff".
 */
export function areSpeltAlike(one: string, other: string): boolean {
  if (isInitialOf(one, other)) return true;
  const key = spellingKey(one);
  if (key !== undefined && key === spellingKey(other)) return true;
  const [given = '', ...rest] = nameWords(one);
  const [otherGiven = '', ...otherRest] = nameWords(other);
  return (
    rest.length > 0 &&
    rest.join(' ') === otherRest.join(' ') &&
    Math.min(given.length, otherGiven.length) >= LEAST_PREFIX &&
    (given.startsWith(otherGiven) || otherGiven.startsWith(given))
  );
}

/** Whether one name may be part of another, each word in some spelling. */
export function isSpeltWithin(one: string, other: string): boolean {
  const [words, others] = [skeletonsOf(one), skeletonsOf(other)];
  return words.length > 0 && others.length > 0
    ? holdsAll(others, words) || holdsAll(words, others)
    : false;
}

const skeletonsOf = lately((name) =>
  nameWords(name).map((word) => word.slice(0, 1) + skeleton(word)),
);

/** Things that bear names, found by the words of these names. */
export class NameIndex {
  readonly #byKey = new Map<string, Set<number>>();
  readonly #byWord = new Map<string, Set<number>>();

  /** Enters a thing, by its number, under one of its names. */
  enter(thing: number, name: string): void {
    const words = nameWords(name);
    if (words.length === 0) return;
    put(this.#byKey, words.toSorted().join(' '), thing);
    for (const word of words) put(this.#byWord, word, thing);
  }

  /** Things that bear one name, wherever several do. */
  *namesakes(): Generator<readonly number[]> {
    for (const things of this.#byKey.values())
      if (things.size > 1) yield [...things];
  }

  /**
   * Things with a name that may hold all words of this one: those that share
   * its rarest word, unless too many do for the word to tell anything.
   */
  holding(name: string, most: number): readonly number[] {
    let rarest: ReadonlySet<number> | undefined;
    for (const word of nameWords(name)) {
      const things = this.#byWord.get(word);
      if (things && (rarest === undefined || things.size < rarest.size))
        rarest = things;
    }
    return rarest === undefined || rarest.size > most ? [] : [...rarest];
  }
}

function put<Key>(map: Map<Key, Set<number>>, key: Key, thing: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([thing]));
  else known.add(thing);
}
