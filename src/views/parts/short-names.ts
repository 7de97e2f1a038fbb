import type { Actor, ActorId } from '../../case';

/**
 * Actors as a caption names them: persons by their family name with its
 * particles ("al-Thani", "von der Leyen") where that names one actor only, all
 * others in full.
 */
export function shortNamesOf(
  actors: readonly Actor[],
): ReadonlyMap<ActorId, string> {
  const known = named.get(actors);
  if (known !== undefined) return known;
  const families = actors.map(familyNameOf);
  const counts = new Map<string, number>();
  for (const name of families) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map(
    actors.map(({ id, name }, at) => {
      const family = families[at] ?? name;
      return [id, counts.get(family) === 1 ? family : name];
    }),
  );
  named.set(actors, names);
  return names;
}

/** The names of the actors of a state of the case: several views ask for them. */
const named = new WeakMap<readonly Actor[], ReadonlyMap<ActorId, string>>();

function familyNameOf({ name, kind }: Actor): string {
  if (kind !== 'person') return name;
  const words = name.trim().split(/\s+/);
  // “Sudanese ambassador” is an office, not a family.
  if (!isCapitalised(words.at(-1) ?? '')) return name;
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  const family = words.slice(Math.max(0, first)).join(' ');
  // “The Third” may be III, but never 3 alone: a number names nobody.
  return /\p{L}/u.test(family) ? family : name;
}

/** Whether a word has a capital, as in “al-Thani”, or knows none, as in “王”. */
function isCapitalised(word: string): boolean {
  return /\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word);
}
