import type { MatrixCell } from '../../network';
import { matrixWords, vocabularyWords } from '../../words';

/** A cell in words: who, to whom, and all that its drawing shows. */
export function cellInWords(
  from: string,
  to: string,
  cell: MatrixCell | undefined,
): string {
  if (cell === undefined) return matrixWords.emptyCell(from, to);
  const { count, channels, stances } = cell;
  const undirected = cell.contacts.length - cell.directedCount;
  const parts = [
    count === 0
      ? matrixWords.none
      : matrixWords.counted(
          count,
          channels.map((each) =>
            matrixWords.byChannel(
              vocabularyWords.channel[each.channel],
              each.count,
            ),
          ),
        ),
    ...stances.map((each) =>
      matrixWords.taking(vocabularyWords.stance[each.stance], each.count),
    ),
    ...(
      [
        ['disputed', cell.disputedCount],
        ['suggested', cell.suggestedCount],
        ['relayed', cell.relayedCount],
        ['undirected', undirected],
      ] as const
    ).flatMap(([what, some]) => (some > 0 ? matrixWords[what](some) : [])),
  ];
  return matrixWords.cell(from, to, parts);
}
