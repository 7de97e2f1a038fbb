import { useDeferredValue, useMemo, useRef } from 'react';
import type { Clock } from '../../lens';
import { CLOCKS } from '../../lens';
import type { LaneKind, LaneTable } from '../../network';
import { LANE_KINDS, laneStretchOf, laneTableOf } from '../../network';
import { laneWords } from '../../words';
import { Choice } from '../parts/choice';
import { nameRoom, PAPER } from '../parts/name-room';
import { usePrinting } from '../parts/printing';
import type { SheetRoom } from '../parts/sheet-view';
import { EmptySheet, SheetView } from '../parts/sheet-view';
import { useEm } from '../parts/use-em';
import { useLit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { chartedLanes } from './charted-lanes';
import { COLUMN } from './contact-columns';
import { ContactsChart } from './contacts-chart';
import { DensityChart } from './density-chart';
import { useLaneNames } from './lane-names';
import styles from './timeline.module.css';
import { trayWidth } from './tray-width';

/** What a timeline is given beside what every view is: how it is arranged. */
export type TimelineViewProps = Omit<ViewProps, 'onFilters' | 'onRead'> & {
  readonly lanes: LaneKind;
  readonly clock: Clock;
  readonly onLanes: (lanes: LaneKind) => void;
  readonly onClock: (clock: Clock) => void;
};

/** The room of a side's mark and the gaps around a name, in pixels. */
const BESIDE_NAME = 40;
const LEAST_AXIS = 300;
const SCROLLED_AXIS = 640;
/** How much of an axis the columns of contacts may take. */
const FULL = 0.8;
const MOST_IN_TRAY = 40;

/**
 * Contacts over time, in lanes by actor or by side: one by one where there is
 * room, else as counts. What has no date stands beside, in a tray.
 */
export function TimelineView(props: TimelineViewProps) {
  const { lanes, clock, onLanes, onClock } = props;
  const isPrinting = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <SheetView
      title={laneWords.title}
      toolsTitle={laneWords.tools}
      scroller={scroller}
      tools={
        <>
          <Choice
            legend={laneWords.lanes}
            value={lanes}
            onChoose={onLanes}
            options={LANE_KINDS.map((value) => ({
              value,
              label: laneWords.kind[value],
            }))}
          />
          <Choice
            legend={laneWords.clocks}
            value={clock}
            onChoose={onClock}
            options={CLOCKS.map((value) => ({
              value,
              label: laneWords.clock[value],
              title: laneWords.clockMeans[value],
            }))}
          />
        </>
      }
    >
      {(width) => (
        <Chart
          {...props}
          width={isPrinting ? PAPER.width : width}
          scroller={scroller}
        />
      )}
    </SheetView>
  );
}

function Chart(props: TimelineViewProps & SheetRoom) {
  const { lanes, clock, width, selection } = props;
  // A brush moves on while the lanes follow.
  const network = useDeferredValue(props.network);
  const lit = useLit({ network, selection });
  const table = useMemo(
    () => laneTableOf(network, lanes, clock),
    [network, lanes, clock],
  );
  const stretch = useMemo(() => laneStretchOf(table), [table]);
  const em = useEm();
  const isPaper = usePrinting();
  const nameOf = useLaneNames(network);
  const names = useMemo(
    () =>
      nameRoom(
        table.lanes.map((lane) => nameOf(lane).short),
        { ...(isPaper ? PAPER : { width, em }), beside: BESIDE_NAME },
      ),
    [table, nameOf, width, em, isPaper],
  );
  const charted = useMemo(
    () => chartedLanes(table, stretch, MOST_IN_TRAY),
    [table, stretch],
  );
  const tray = trayWidth(charted.undated.length, em);
  const needed = (charted.datedCount * COLUMN) / FULL;
  const room = Math.max(LEAST_AXIS, width - names - tray - 1);
  // A narrow window scrolls sideways rather than count what it could draw.
  const axis = Math.max(room, Math.min(needed, SCROLLED_AXIS));
  if (table.lanes.length === 0) return <EmptySheet words={laneWords.nothing} />;
  const isMany =
    stretch !== undefined && (needed > axis || charted.crowded > 0);
  const shared = { ...props, network, lit };
  return (
    <div
      className={styles['sheet']}
      style={{ '--names': `${names}px` } as React.CSSProperties}
    >
      {isMany ? (
        <DensityChart
          {...shared}
          table={table}
          stretch={stretch}
          width={Math.max(LEAST_AXIS, width - names - 1)}
        />
      ) : (
        <ContactsChart
          {...shared}
          {...charted}
          tray={tray}
          stretch={stretch ?? { from: 0, to: 0 }}
          width={stretch === undefined ? 0 : axis}
        />
      )}
      <Note {...{ table, charted, isMany }} />
    </div>
  );
}

function Note({
  table,
  charted,
  isMany,
}: {
  readonly table: LaneTable;
  readonly charted: ReturnType<typeof chartedLanes>;
  readonly isMany: boolean;
}) {
  const { clock, lanes } = table;
  const { crowded } = charted;
  const more = lanes.length - charted.lanes.length - crowded;
  return (
    <p className={styles['note']}>
      {[
        readingOf(charted, isMany),
        ...(charted.dated.some(({ otherDates }) => otherDates.length > 0)
          ? [laneWords.readingContradicted]
          : []),
        ...(clock === 'happened' ? [] : [laneWords.byClock[clock]]),
        ...(charted.omitted > 0
          ? [laneWords.manyUndated(charted.omitted)]
          : []),
        ...(!isMany && crowded > 0 ? [laneWords.crowded(crowded)] : []),
        ...(!isMany && more > 0 ? [laneWords.moreLanes(more)] : []),
      ].join(' ')}
    </p>
  );
}

/** How the drawing is read, and why it is no drawing of each contact. */
function readingOf(
  { datedCount, crowded, lanes }: ReturnType<typeof chartedLanes>,
  isMany: boolean,
): string {
  if (!isMany) return laneWords.reading;
  return crowded > 0
    ? laneWords.readingCrowd(lanes.length + crowded)
    : laneWords.readingMany(datedCount);
}
