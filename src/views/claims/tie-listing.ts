import { VOCABULARY } from '../../case';
import { notedIn, tieNumber } from '../../lens';
import type { Network, Tie } from '../../network';
import { tableWords, vocabularyWords } from '../../words';
import { namesOf } from './claim-listing';
import type { Listing, ListingColumn } from './listing';
import { notesColumn } from './notes-in-file';

/** The ties that the filters leave. */
export type TieRows = Listing & {
  readonly grouping: 'ties';
  readonly tieOf: (row: number) => Tie;
};

/** The ties that are shown, one per row: what the network draws as lines. */
export function tieListing({ ties, columns }: Network): TieRows {
  // Numbered as in the case, so that a row stays itself when filters change.
  const numbered = new Map(
    ties.map((tie) => [tieNumber(columns.ties, tie.id) ?? 0, tie]),
  );
  const tieOf = (row: number): Tie => {
    const tie = numbered.get(row);
    if (tie === undefined)
      throw new RangeError(
        `tieListing: there is no tie number ${row}; list the ties anew.`,
      );
    return tie;
  };
  return {
    grouping: 'ties',
    tieOf,
    rows: Uint32Array.from(numbered.keys()),
    thingOf: (row) => ({ kind: 'tie', id: tieOf(row).id }),
    rowOf: (thing) => {
      if (thing.kind !== 'tie') return undefined;
      const row = tieNumber(columns.ties, thing.id);
      return row !== undefined && numbered.has(row) ? row : undefined;
    },
    columns: [
      ...columnsFor(tieOf, namesOf(columns)),
      notesColumn(columns.within, (row) =>
        notedIn(columns, { kind: 'tie', id: tieOf(row).id }),
      ),
    ],
  };
}

function columnsFor(
  tieOf: (row: number) => Tie,
  nameOf: ReturnType<typeof namesOf>,
): readonly ListingColumn[] {
  const count = (
    id: 'contacts' | 'claims' | 'origins',
    of: (tie: Tie) => number,
  ): ListingColumn => ({
    id,
    heading: tableWords.heading[id],
    isNumeric: true,
    words: (row) => String(of(tieOf(row))),
    rank: (row) => of(tieOf(row)),
  });
  return [
    {
      id: 'who',
      heading: tableWords.heading.who,
      words: (row) => {
        const tie = tieOf(row);
        const [from, to] = endsOf(tie).map(nameOf);
        return `${from} ${tableWords.direction[tie.direction].sign} ${to}`;
      },
    },
    {
      id: 'channel',
      heading: tableWords.heading.channel,
      words: (row) => vocabularyWords.channel[tieOf(row).channel],
      rank: (row) => VOCABULARY.channels.indexOf(tieOf(row).channel),
    },
    {
      id: 'stance',
      heading: tableWords.heading.stance,
      words: (row) => stanceInWords(tieOf(row)),
      rank: (row) => VOCABULARY.stances.indexOf(tieOf(row).stance),
    },
    count('contacts', (tie) => tie.contactCount),
    count('claims', (tie) => tie.claimCount),
    count('origins', (tie) => tie.originCount),
    {
      id: 'status',
      heading: tableWords.heading.status,
      words: (row) =>
        vocabularyWords.status[
          tieOf(row).isSuggested ? 'suggested' : 'accepted'
        ],
    },
  ];
}

/** The two ends of a tie, in the direction in which it points. */
export function endsOf({
  a,
  b,
  direction,
}: Tie): readonly [Tie['a'], Tie['b']] {
  return direction === 'backward' ? [b, a] : [a, b];
}

/** A tie's stance, saying so where one claim asserts what another negates. */
export function stanceInWords({ stance, isDisputed }: Tie): string {
  return isDisputed
    ? tableWords.disputed(vocabularyWords.stance[stance])
    : vocabularyWords.stance[stance];
}
