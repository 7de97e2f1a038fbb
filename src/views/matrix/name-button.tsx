import type { CSSProperties } from 'react';
import { useMemo } from 'react';
import { sideColorsOf } from '../../lens';
import type { Matrix, Network } from '../../network';
import { inFigures, matrixWords } from '../../words';
import { shortNamesOf } from '../parts/short-names';
import { SideMark } from '../parts/side-mark';
import styles from './matrix.module.css';
import type { Spot } from './moved';

/** What is written beside a row and over a column. */
export type MatrixName = {
  readonly short: string;
  readonly full: string;
  readonly isUnnamed: boolean;
  readonly color: number | undefined;
  readonly contactCount: number;
};

/** What stands for a place beyond the last. */
export const NO_NAME: MatrixName = {
  short: '',
  full: '',
  isUnnamed: false,
  color: undefined,
  contactCount: 0,
};

/** The names of a matrix, in its order. */
export function useNames(
  { columns: { within } }: Network,
  matrix: Matrix,
): readonly MatrixName[] {
  return useMemo(() => {
    const short = shortNamesOf(within.actors);
    const colors = sideColorsOf(within);
    const actors = new Map(within.actors.map((each) => [each.id, each]));
    return matrix.actors.map(({ id, contactCount }): MatrixName => {
      const actor = actors.get(id);
      return {
        short: short.get(id) ?? id,
        full: actor?.name ?? id,
        isUnnamed: actor?.kind === 'role',
        color: actor?.side === undefined ? undefined : colors.get(actor.side),
        contactCount,
      };
    });
  }, [within, matrix]);
}

/** A name in the grid, with its side's colour and the number of its contacts. */
export function NameButton({
  role,
  name,
  spot,
  isCurrent,
  isLit,
  style,
}: {
  readonly role: 'rowheader' | 'columnheader';
  readonly name: MatrixName;
  readonly spot: Spot;
  readonly isCurrent: boolean;
  readonly isLit: boolean;
  readonly style: CSSProperties;
}) {
  return (
    <div
      role={role}
      className={styles[role]}
      aria-label={matrixWords.actor(name.full, name.contactCount)}
      aria-selected={isLit}
      aria-colindex={spot.column + 2}
      title={name.full}
      data-row={spot.row}
      data-column={spot.column}
      data-lit={isLit}
      data-unnamed={name.isUnnamed}
      tabIndex={isCurrent ? 0 : -1}
      style={style}
    >
      <span className={styles['name']}>
        <SideMark color={name.color} />
        <span>{name.short}</span>
      </span>
      {role === 'rowheader' && <small>{inFigures(name.contactCount)}</small>}
    </div>
  );
}
