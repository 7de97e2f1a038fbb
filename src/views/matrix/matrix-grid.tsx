import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Selection, Thing } from '../../lens';
import { selectionOf, thingsIn, withToggled } from '../../lens';
import type { Matrix } from '../../network';
import { matrixWords } from '../../words';
import { isAdding } from '../parts/is-adding';
import type { Lit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { cellInWords } from './in-words';
import type { MatrixMeasures } from './matrix-measures';
import { MatrixRow } from './matrix-row';
import styles from './matrix.module.css';
import type { Spot } from './moved';
import { moved } from './moved';
import type { MatrixName } from './name-button';
import { NameButton, NO_NAME } from './name-button';
import type { Range, Sight } from './use-sight';
import { placesIn, useSight } from './use-sight';

type GridProps = Pick<ViewProps, 'network' | 'selection' | 'onSelect'> & {
  readonly matrix: Matrix;
  /** What is written beside its rows, in their order. */
  readonly names: readonly MatrixName[];
  readonly lit: Lit;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isPrinting: boolean;
  /** How many rows and columns there are to be seen. */
  readonly count: number;
  readonly measures: MatrixMeasures;
};

/** More rows than these are not drawn all at once, not even in a low window. */
const MANY = 60;

/** The rows and columns; of many only those in sight are there. */
export function MatrixGrid(props: GridProps) {
  const { matrix, lit, scroller, count, measures } = props;
  const { cell, head } = measures;
  const grid = useRef<HTMLDivElement>(null);
  const nameOf = useCallback(
    (place: number) => props.names[place] ?? NO_NAME,
    [props.names],
  );
  const sight = useSight(scroller, count, measures, props.isPrinting);
  const { current, keys } = useKeys(props, grid, sight.reveal);
  const [pointed, setPointed] = useState<Spot | undefined>();
  const under = pointed && matrix.cellAt(pointed.row, pointed.column);
  const told =
    pointed &&
    under &&
    cellInWords(nameOf(pointed.row).full, nameOf(pointed.column).full, under);
  const isLit = (place: number): boolean =>
    lit.actors.has(matrix.actors[place]?.id as never);
  return (
    <>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={matrixWords.grid(count)}
        aria-rowcount={count + 1}
        aria-colcount={count + 1}
        aria-multiselectable
        className={styles['grid']}
        data-long={count > MANY}
        style={{
          width: measures.names + count * cell + 1,
          height: head + count * cell,
        }}
        onMouseMove={(event) => setPointed((was) => sameOr(was, spotIn(event)))}
        onMouseLeave={() => setPointed(undefined)}
        {...keys}
      >
        <Head
          {...props}
          {...{ nameOf, current, isLit }}
          columns={sight.columns}
        />
        <Body {...props} {...{ nameOf, current, isLit, pointed, sight }} />
      </div>
      {told !== undefined && (
        <p className={styles['told']} data-screen-only>
          {told}
        </p>
      )}
    </>
  );
}

/** The rows in sight, on the lines of the grid. */
function Body({
  matrix,
  lit,
  count,
  measures,
  nameOf,
  current,
  isLit,
  pointed,
  sight: { rows, columns },
}: GridProps & {
  readonly nameOf: (place: number) => MatrixName;
  readonly current: Spot;
  readonly isLit: (place: number) => boolean;
  readonly pointed: Spot | undefined;
  readonly sight: Sight;
}) {
  const { cell, names } = measures;
  return (
    <div
      role="rowgroup"
      className={styles['body']}
      style={{
        height: count * cell,
        backgroundSize: `${cell}px ${cell}px`,
        backgroundPositionX: names,
      }}
    >
      <Crossing {...{ matrix, measures, isLit, pointed, columns }} />
      {placesIn(rows, current.row).map((row) => (
        <MatrixRow
          key={matrix.actors[row]?.id}
          {...{ matrix, row, measures, nameOf, columns }}
          current={current.row === row ? current.column : undefined}
          isLit={isLit(row)}
          litContacts={lit.contacts}
        />
      ))}
    </div>
  );
}

/** The names over the columns, always in sight. */
function Head({
  matrix,
  measures: { cell, names, head },
  nameOf,
  current,
  isLit,
  columns,
}: GridProps & {
  readonly nameOf: (place: number) => MatrixName;
  readonly current: Spot;
  readonly isLit: (place: number) => boolean;
  readonly columns: Range;
}) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles['head']}
      style={{ height: head }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        className={styles['corner']}
        style={{ width: names }}
      >
        {matrixWords.corner}
      </div>
      {placesIn(columns, current.row === -1 ? current.column : undefined).map(
        (column) => (
          <NameButton
            key={matrix.actors[column]?.id}
            role="columnheader"
            name={nameOf(column)}
            spot={{ row: -1, column }}
            isCurrent={current.row === -1 && current.column === column}
            isLit={isLit(column)}
            style={{ insetInlineStart: names + column * cell, width: cell }}
          />
        ),
      )}
    </div>
  );
}

/** What runs down the columns: where groups begin, who is lit, the pointer. */
function Crossing({
  matrix,
  measures: { cell, names },
  isLit,
  pointed,
  columns,
}: Pick<GridProps, 'matrix' | 'measures'> & {
  readonly isLit: (place: number) => boolean;
  readonly pointed: Spot | undefined;
  readonly columns: Range;
}) {
  const at = (place: number) => ({ insetInlineStart: names + place * cell });
  return (
    <>
      {placesIn(columns).map((column) => (
        <div
          key={column}
          aria-hidden="true"
          className={styles['column']}
          data-lit={isLit(column)}
          data-pointed={pointed?.column === column}
          data-first={matrix.actors[column]?.isFirstOfGroup}
          style={{ ...at(column), width: cell }}
        />
      ))}
      {pointed !== undefined && pointed.row >= 0 && (
        <div
          aria-hidden="true"
          className={styles['pointed']}
          style={{ top: pointed.row * cell, height: cell }}
        />
      )}
    </>
  );
}

/** Where the keys are, and what keys and clicks do. */
function useKeys(
  { matrix, selection, onSelect, count }: GridProps,
  grid: RefObject<HTMLElement | null>,
  reveal: (spot: Spot) => void,
) {
  const [spot, setSpot] = useState<Spot & { readonly isByKeys?: boolean }>({
    row: 0,
    column: -1,
  });
  // Filters may have taken away the row on which the keys were.
  const current = {
    row: Math.min(spot.row, count - 1),
    column: Math.min(spot.column, count - 1),
  };
  useEffect(() => {
    if (spot.isByKeys !== true) return;
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${spot.row}"][data-column="${spot.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    // The sheet shows it already, unless it is the page that scrolls.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, spot]);
  const choose = (at: Spot, isAdded: boolean): void => {
    const next = chosen(matrix, at, isAdded ? selection : undefined);
    if (next !== undefined) onSelect(next);
  };
  const keys = {
    onClick(event: MouseEvent) {
      const at = spotIn(event);
      if (at === undefined) return;
      setSpot(at);
      choose(at, isAdding(event));
    },
    onFocus({ target }: { readonly target: EventTarget }) {
      const at = spotIn({ target });
      if (at !== undefined) setSpot(at);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(current, isAdding(event));
        return;
      }
      const next = moved(event, current, matrix);
      if (next === undefined) return;
      event.preventDefault();
      setSpot({ ...next, isByKeys: true });
      reveal(next);
    },
  };
  return { current, keys };
}

/** What a place stands for, with what was selected before, if that is given. */
function chosen(
  matrix: Matrix,
  { row, column }: Spot,
  before: Selection | undefined,
): Selection | undefined {
  if (row >= 0 && column >= 0) {
    const contacts = matrix.cellAt(row, column)?.contacts ?? [];
    const own = contacts.map((id): Thing => ({ kind: 'contact', id }));
    if (own.length === 0) return undefined;
    const others = before === undefined ? [] : thingsIn(before);
    return selectionOf([...own, ...others]);
  }
  const id = matrix.actors[row >= 0 ? row : column]?.id;
  if (id === undefined) return undefined;
  const actor = { kind: 'actor', id } as const;
  return before === undefined ? actor : withToggled(before, actor);
}

/** The place in the grid of what an event is about. */
function spotIn({
  target,
}: {
  readonly target: EventTarget;
}): Spot | undefined {
  const place = (target as Element).closest<HTMLElement>('[data-row]');
  if (place === null) return undefined;
  const { row, column } = place.dataset;
  return { row: Number(row), column: Number(column) };
}

function sameOr(was: Spot | undefined, now: Spot | undefined) {
  return was?.row === now?.row && was?.column === now?.column ? was : now;
}
