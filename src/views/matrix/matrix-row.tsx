import { memo } from 'react';
import type { ContactId } from '../../case';
import type { Matrix } from '../../network';
import { matrixWords } from '../../words';
import { cellInWords } from './in-words';
import { CellDrawing } from './matrix-cell';
import type { MatrixMeasures } from './matrix-measures';
import styles from './matrix.module.css';
import { NameButton } from './name-button';
import type { MatrixName } from './name-button';
import type { Range } from './use-sight';

type RowProps = {
  readonly matrix: Matrix;
  readonly row: number;
  /** The columns in sight. */
  readonly columns: Range;
  readonly measures: MatrixMeasures;
  readonly nameOf: (place: number) => MatrixName;
  /** The column at which the keys stand, if they are in this row. */
  readonly current: number | undefined;
  readonly isLit: boolean;
  readonly litContacts: ReadonlySet<ContactId>;
};

/**
 * One row: who began, and a cell for each to whom. Only cells in sight that are
 * not empty are there, and the one that the keys are on. They keep their order:
 * a browser drops the click on a cell that moves while it is pressed.
 */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { matrix, row, columns, measures, nameOf, current, isLit } = props;
  const inSight = matrix
    .columnsOf(row)
    .filter((column) => column >= columns.from && column <= columns.to);
  const places =
    current === undefined || current < 0
      ? inSight
      : [...new Set([...inSight, current])];
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles['row']}
      data-lit={isLit}
      data-first={matrix.actors[row]?.isFirstOfGroup}
      style={{ top: row * measures.cell, height: measures.cell }}
    >
      <NameButton
        role="rowheader"
        name={nameOf(row)}
        spot={{ row, column: -1 }}
        isCurrent={current === -1}
        isLit={isLit}
        style={{ width: measures.names }}
      />
      <span
        className={styles['self']}
        aria-hidden="true"
        style={placeOf(row, measures)}
      />
      {places
        .toSorted((one, other) => one - other)
        .map((column) => (
          <Cell key={column} {...props} column={column} />
        ))}
    </div>
  );
});

function Cell({
  matrix,
  row,
  column,
  measures,
  nameOf,
  current,
  litContacts,
}: RowProps & { readonly column: number }) {
  const cell = matrix.cellAt(row, column);
  // Empty cells are there for the keys alone.
  if (cell === undefined && column !== current) return undefined;
  const [from, to] = [nameOf(row).full, nameOf(column).full];
  const isLit = cell?.contacts.some((each) => litContacts.has(each)) === true;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isLit}
      aria-label={
        row === column ? matrixWords.self(from) : cellInWords(from, to, cell)
      }
      className={styles['cell']}
      data-row={row}
      data-column={column}
      data-lit={isLit}
      data-suggested={
        cell !== undefined && cell.suggestedCount === cell.contacts.length
      }
      tabIndex={column === current ? 0 : -1}
      style={placeOf(column, measures)}
    >
      {cell !== undefined && <CellDrawing cell={cell} />}
    </div>
  );
}

function placeOf(column: number, { cell, names }: MatrixMeasures) {
  return { insetInlineStart: names + column * cell, width: cell };
}
