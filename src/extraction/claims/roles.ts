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
  const named = (chunks: readonly number[], role: Role): Part[] =>
    chunks.flatMap((chunk) => {
      const draft = actors[chunk];
      return draft === undefined ? [] : [{ draft, role, chunk }];
    });
  const ys = reading.ys.map((item) => item.chunk);
  const via = named(reading.via, 'intermediary');
  const lists = ((): readonly (readonly Part[])[] => {
    switch (reading.between) {
      case 'mutual':
        return mutualLists(named(reading.xs, 'party'), named(ys, 'party'));
      case 'directed':
        return directedLists(reading, named);
      case 'tapped':
        return [
          [...named(reading.xs, 'interceptor'), ...named(ys, 'intercepted')],
        ];
      case 'leaked':
        return [[...named(reading.xs, 'initiator'), ...named(ys, 'recipient')]];
      case 'mediated':
        return [[...named(ys, 'party'), ...named(reading.xs, 'intermediary')]];
    }
  })();
  return lists
    .map((list) => distinct([...list, ...via]))
    .filter((list) => list.length > 1);
}

/** Each one met is a contact of its own; those who meet together are one. */
function mutualLists(
  xs: readonly Part[],
  ys: readonly Part[],
): readonly (readonly Part[])[] {
  if (xs.length === 0 || ys.length === 0) return [[...xs, ...ys]];
  return ys.map((y) => [...xs, y]);
}

function directedLists(
  reading: Reading,
  named: (chunks: readonly number[], role: Role) => Part[],
): readonly (readonly Part[])[] {
  const xs = named(reading.xs, 'initiator');
  if (xs.length === 0 && reading.via.length === 0) return [];
  if (reading.ys.length === 0)
    return [xs.map((part) => ({ ...part, role: 'party' as const }))];
  const apart = reading.ys.filter((item) => item.apart);
  const together = reading.ys.filter((item) => !item.apart);
  const lists = [
    named(
      together.map((item) => item.chunk),
      'recipient',
    ),
    ...apart.map((item) => named([item.chunk], 'recipient')),
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
