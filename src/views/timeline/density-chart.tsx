import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, RefObject } from 'react';
import { useMemo, useState } from 'react';
import { selectionOf } from '../../lens';
import type { LaneDensity, LaneTable } from '../../network';
import { contactsInCell, laneDensityOf } from '../../network';
import type { TimeRange } from '../../time';
import { laneWords, stretchInWords } from '../../words';
import { axisLabelsOf } from '../parts/axis-labels';
import { usePrinting } from '../parts/printing';
import type { Lit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { ChartHead } from './chart-head';
import { DensityRow } from './density-row';
import { keyOf, LaneButton, useLaneNames, useLitSides } from './lane-names';
import styles from './timeline.module.css';

type Props = Pick<ViewProps, 'network' | 'selection' | 'onSelect'> & {
  readonly table: LaneTable;
  readonly stretch: TimeRange;
  readonly width: number;
  readonly lit: Lit;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** A cell by its lane and bin, and whether keys led to it. */
type Cell = {
  readonly lane: number;
  readonly bin: number;
  readonly isByKeys: boolean;
};

/** The height of a lane in pixels. */
const LANE = 26;
const FAR = 10;

/**
 * Where there are too many contacts to draw one by one: how many each lane has
 * over time, as bars; vague dates are pale shares. A cell selects its contacts.
 */
export function DensityChart(props: Props) {
  const { table, stretch, width, scroller, network, onSelect } = props;
  const { density, labels } = useMemo(
    () => densityAlong(table, stretch, width),
    [table, stretch, width],
  );
  const [cell, setCell] = useState<Cell | undefined>();
  const rows = useRows(table.lanes.length, scroller);
  const nameOf = useLaneNames(network);
  const choose = (chosen: Cell | undefined) => {
    const within = density.bins[chosen?.bin ?? -1];
    if (chosen === undefined || within === undefined) return;
    const contacts = contactsInCell(table, chosen.lane, within);
    onSelect(selectionOf(contacts.map((id) => ({ kind: 'contact', id }))));
  };
  const told = cell && inWords(table, density, cell, nameOf);
  return (
    <>
      <ChartHead labels={labels} days={[]} width={width} tray={0} />
      {/* Its keys are those of a grid of cells, of which few are drawn. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles['many']}
        data-long
        role="application"
        aria-label={laneWords.keys(table.lanes.length)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ height: table.lanes.length * LANE }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          if (event.key === 'Enter') choose(cell);
          const next = moved(event, cell, table, density);
          if (next === undefined) return;
          event.preventDefault();
          setCell(next);
          rows.reveal(next.lane);
        }}
        onBlur={() => setCell(undefined)}
      >
        <Lanes
          {...{ ...props, density, cell, nameOf }}
          drawn={rows.drawn}
          onPoint={setCell}
          onChoose={choose}
        />
      </div>
      {told !== undefined && (
        <p className={styles['told']} data-screen-only>
          {told}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {cell?.isByKeys === true && told}
      </p>
    </>
  );
}

function Lanes(
  props: Props & {
    readonly density: LaneDensity;
    readonly drawn: readonly number[];
    readonly cell: Cell | undefined;
    readonly nameOf: NameOf;
    readonly onPoint: (cell: Cell) => void;
    readonly onChoose: (cell: Cell) => void;
  },
) {
  const { table, drawn, network, lit, cell, nameOf } = props;
  const litSides = useLitSides(network, lit.actors);
  return drawn.map((at) => {
    const lane = table.lanes[at];
    if (lane === undefined) return undefined;
    const cellAt = (bin: number) => ({ lane: at, bin, isByKeys: false });
    return (
      <div
        key={keyOf(lane)}
        className={styles['row']}
        style={{ top: at * LANE, height: LANE }}
      >
        <LaneButton
          {...{ network, selection: props.selection, onSelect: props.onSelect }}
          lane={lane}
          name={nameOf(lane)}
          tabIndex={-1}
          isLit={
            lane.kind === 'actor'
              ? lit.actors.has(lane.actor)
              : litSides.has(lane.side)
          }
        />
        <DensityRow
          density={props.density}
          stretch={props.stretch}
          width={props.width}
          lane={at}
          height={LANE}
          pointed={cell?.lane === at ? cell.bin : undefined}
          onPoint={(bin) => props.onPoint(cellAt(bin))}
          onChoose={(bin) => props.onChoose(cellAt(bin))}
        />
      </div>
    );
  });
}

/** How many contacts each lane has over time, and the days over them. */
function densityAlong(table: LaneTable, stretch: TimeRange, width: number) {
  return {
    density: laneDensityOf(table, stretch),
    labels: axisLabelsOf(stretch, width, scaleOf(stretch, width)),
  };
}

type NameOf = ReturnType<typeof useLaneNames>;

function scaleOf({ from, to }: TimeRange, width: number) {
  return (moment: number) => (width * (moment - from)) / (to + 1 - from);
}

/** The lanes in sight; on paper all. */
function useRows(count: number, scroller: RefObject<HTMLElement | null>) {
  const isPrinting = usePrinting();
  // Its functions are called in this hook alone, never memoised outside.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LANE,
    overscan: 6,
    scrollPaddingStart: 2 * LANE,
    scrollPaddingEnd: LANE,
  });
  return {
    drawn: isPrinting
      ? Array.from({ length: count }, (_, at) => at)
      : virtualizer.getVirtualItems().map(({ index }) => index),
    reveal: (lane: number) => virtualizer.scrollToIndex(lane),
  };
}

function moved(
  { key }: KeyboardEvent,
  cell: Cell | undefined,
  { lanes }: LaneTable,
  { bins }: LaneDensity,
): Cell | undefined {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-FAR, 0],
    PageDown: [FAR, 0],
    Home: [0, -bins.length],
    End: [0, bins.length],
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  if (cell === undefined) return { lane: 0, bin: 0, isByKeys: true };
  return {
    isByKeys: true,
    lane: clamped(cell.lane + step[0], lanes.length),
    bin: clamped(cell.bin + step[1], bins.length),
  };
}

function clamped(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

function inWords(
  table: LaneTable,
  { bins, precise, vague }: LaneDensity,
  { lane, bin }: Cell,
  nameOf: NameOf,
): string | undefined {
  const [owner, within] = [table.lanes[lane], bins[bin]];
  if (owner === undefined || within === undefined) return undefined;
  const at = lane * bins.length + bin;
  const exact = precise[at] ?? 0;
  const open =
    (vague[at] ?? 0) === 0
      ? 0
      : contactsInCell(table, lane, within).length - exact;
  return laneWords.cell(
    nameOf(owner).full,
    stretchInWords(within),
    exact,
    open,
  );
}
