import type { Actor, ActorId } from '../../case';

/**
 * Actors as a caption names them: persons by their family name with its
 * particles ("al-Thani", "von der Leyen") where that names one actor only, all
 * others in full.
 */
export function shortNamesOf(
  actors: readonly Actor[],
): ReadonlyMap<ActorId, string> {
  const counts = new Map<string, number>();
  for (const actor of actors) {
    const name = familyNameOf(actor);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    actors.map((actor) => {
      const name = familyNameOf(actor);
      return [actor.id, counts.get(name) === 1 ? name : actor.name];
    }),
  );
}

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
