import type { Role } from '../../case';
import type { Draft } from '../actors/registry';
import type { Reading } from '../cues/readings';

/** An actor in its role, and the chunk that names it. */
export type Part = {
  readonly draft: Draft;
  readonly role: Role;
  readonly chunk: number;
};

/**
 * Deals out the roles of one reading; several lists where several contacts are
 * told of at once ("met A and B"). Lists with fewer than two actors are left
 * out: a contact has two ends.
 */
export function partsOf(
  reading: Reading,
  actors: readonly (Draft | undefined)[],
): readonly (readonly Part[])[] {
  const via = named(actors, reading.via, 'intermediary');
  const parts: (readonly Part[])[] = [];
  for (const list of listsOf(reading, actors)) {
    if (lacksAnEnd(reading, list)) continue;
    const all = distinct(via.length === 0 ? list : [...list, ...via]);
    if (all.length > 1) parts.push(all);
  }
  return parts;
}

/** Who goes between is no end of what two others hold. */
function lacksAnEnd({ between }: Reading, list: readonly Part[]): boolean {
  const ends = list.filter(({ role }) => role !== 'intermediary');
  return (
    between === 'mutual' && ends.length < 2 && ends[0]?.draft.isPlural !== true
  );
}

type Actors = readonly (Draft | undefined)[];

function listsOf(
  reading: Reading,
  actors: Actors,
): readonly (readonly Part[])[] {
  const { xs } = reading;
  const ys = reading.ys.map((item) => item.chunk);
  switch (reading.between) {
    case 'mutual':
      if (xs.length === 0 && reading.cue === reading.verb) return [];
      // Whoever met them is not known: they did not meet each other.
      if (xs.length > 0 && named(actors, xs, 'party').length === 0) return [];
      return mutualLists(
        named(actors, xs, 'party'),
        named(actors, ys, 'party'),
        reading.stance.bearing === 'negated',
      );
    case 'directed':
      return directedLists(reading, actors);
    case 'tapped':
      return [
        [
          ...named(actors, xs, 'interceptor'),
          ...named(actors, ys, 'intercepted'),
        ],
      ];
    case 'leaked':
      return [
        [...named(actors, xs, 'initiator'), ...named(actors, ys, 'recipient')],
      ];
    case 'mediated': {
      const via = named(actors, xs, 'intermediary');
      // "The flood brought them together": nobody went between.
      return via.length === 0 ? [] : [[...named(actors, ys, 'party'), ...via]];
    }
  }
}

function named(actors: Actors, chunks: readonly number[], role: Role): Part[] {
  const parts: Part[] = [];
  for (const chunk of chunks) {
    const draft = actors[chunk];
    if (draft !== undefined) parts.push({ draft, role, chunk });
  }
  return parts;
}

/** Each one met is a contact of its own; those who meet together are one. */
function mutualLists(
  xs: readonly Part[],
  ys: readonly Part[],
  isNegated: boolean,
): readonly (readonly Part[])[] {
  if (xs.length === 0 || ys.length === 0) return [[...xs, ...ys]];
  // "Neither he nor she has met him" tells nothing of the two.
  if (isNegated) return ys.flatMap((y) => xs.map((x) => [x, y]));
  return ys.map((y) => [...xs, y]);
}

function directedLists(
  reading: Reading,
  actors: Actors,
): readonly (readonly Part[])[] {
  const xs = named(actors, reading.xs, 'initiator');
  if (xs.length === 0 && reading.via.length === 0) return [];
  if (reading.ys.length === 0)
    return [xs.map((part) => ({ ...part, role: 'party' as const }))];
  const apart = reading.ys.filter((item) => item.apart);
  const together = reading.ys.filter((item) => !item.apart);
  const lists = [
    named(
      actors,
      together.map((item) => item.chunk),
      'recipient',
    ),
    ...apart.map((item) => named(actors, [item.chunk], 'recipient')),
  ];
  return lists
    .filter((ys, index) => ys.length > 0 || (index === 0 && apart.length === 0))
    .map((ys) => [...xs, ...ys]);
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    (part, index) =>
      parts.findIndex((other) => other.draft === part.draft) === index,
  );
}
