import type { Actor } from '../../case';
import { VOCABULARY } from '../../case';
import type { Network } from '../../network';
import { MEASURES, sizesOf } from '../../network';
import { tableWords, vocabularyWords } from '../../words';
import type { Listing, ListingColumn } from './listing';
import { notesColumn } from './notes-in-file';

/** The actors that the filters leave, by their numbers in the case. */
export type ActorRows = Listing & {
  readonly grouping: 'actors';

  readonly actorOf: (row: number) => Actor;
};

/** The actors that are shown, one per row, with what the network sizes show. */
export function actorListing(network: Network): ActorRows {
  const { columns, shown } = network;
  const { actors } = columns.within;
  const rows = Uint32Array.from(actors.keys()).filter(
    (row) => shown.actors[row] === 1,
  );
  const actorOf = (row: number): Actor => {
    const actor = actors[row];
    if (actor === undefined)
      throw new RangeError(
        `actorListing: the case has no actor number ${row}; list the case anew.`,
      );
    return actor;
  };
  return {
    grouping: 'actors',
    actorOf,
    rows,
    thingOf: (row) => ({ kind: 'actor', id: actorOf(row).id }),
    rowOf: (thing) => {
      if (thing.kind !== 'actor') return undefined;
      const row = columns.actorIndex.get(thing.id);
      return row !== undefined && shown.actors[row] === 1 ? row : undefined;
    },
    columns: [
      {
        id: 'name',
        heading: tableWords.heading.actor,
        words: (row) => actorOf(row).name,
      },
      {
        id: 'kind',
        heading: tableWords.heading.kind,
        words: (row) => vocabularyWords.kind[actorOf(row).kind],
        rank: (row) => VOCABULARY.kinds.indexOf(actorOf(row).kind),
      },
      {
        id: 'side',
        heading: tableWords.heading.side,
        words: (row) => actorOf(row).side ?? '',
      },
      counted('ties', tieCounts(network)),
      ...measured(network, actorOf),
      counted('claims', claimCounts(network)),
      notesColumn(columns.within, (row) => ({
        kind: 'actor',
        id: actorOf(row).id,
      })),
    ],
  };
}

function measured(
  network: Network,
  actorOf: (row: number) => Actor,
): readonly ListingColumn[] {
  return MEASURES.map((measure) => {
    const sizes = sizesOf(network, measure);
    const sizeOf = (row: number) => sizes.get(actorOf(row).id) ?? 0;
    return {
      id: measure,
      heading: tableWords.heading[measure],
      isNumeric: true,
      rank: sizeOf,
      words: (row) => String(sizeOf(row)),
    };
  });
}

function counted(id: 'ties' | 'claims', counts: Uint32Array): ListingColumn {
  return {
    id,
    heading: tableWords.heading[id],
    isNumeric: true,
    words: (row) => String(counts[row] ?? 0),
    rank: (row) => counts[row] ?? 0,
  };
}

function tieCounts({ columns, ties }: Network): Uint32Array {
  const counts = new Uint32Array(columns.within.actors.length);
  for (const { a, b, isSuggested } of ties)
    for (const end of isSuggested ? [] : [a, b]) {
      const row = columns.actorIndex.get(end) ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  return counts;
}

function claimCounts({ columns, shown }: Network): Uint32Array {
  const { starts, values } = columns.participants;
  const counts = new Uint32Array(columns.within.actors.length);
  shown.claims.forEach((isShown, claim) => {
    if (isShown === 0 || columns.accepted[claim] === 0) return;
    for (let at = starts[claim] ?? 0; at < (starts[claim + 1] ?? 0); at++) {
      const row = values[at] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  });
  return counts;
}
