import type { Channel } from '../../case';
import type { Arrow, SequenceStep, Tap } from '../../network';
import { channelLooks, stanceLooks } from '../../figure';
import { DrawnSign } from '../parts/marks';
import styles from './sequence.module.css';

/** Where the sign of a short arrow stands, in pixels from the row's middle. */
const ABOVE = -11;
/** How far the sign of a stance stands beside that of the channel. */
const BESIDE = 14;
/** Where the line of one who listens lies, beneath it. */
const BENEATH = 12;

/** The lifelines of all rows of a list, behind them: one drawing, however many rows. */
export function Lifelines({
  count,
  lit,
}: {
  /** How many lifelines there are. */
  readonly count: number;
  /** Those of selected actors. */
  readonly lit: ReadonlySet<number>;
}) {
  return (
    <svg className={styles['lifelines']} aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        <line
          key={place}
          className={styles['lifeline']}
          data-lit={lit.has(place)}
          x1={shareOf(place, count)}
          x2={shareOf(place, count)}
          y1="0"
          y2="100%"
        />
      ))}
    </svg>
  );
}

/** Where a lifeline stands, or what lies between two, as a share of the width. */
function shareOf(place: number, count: number): string {
  return `${((place + 0.5) / count) * 100}%`;
}

/**
 * One contact across the lifelines: arrows by channel, crossed where denied;
 * who listens; and those who take part without a stated other side. Places are
 * shares of the width, so that it fits any column. Decorative: the row's words
 * say the same.
 */
export function StepDrawing({
  step,
  count,
}: {
  readonly step: SequenceStep;
  /** How many lifelines there are. */
  readonly count: number;
}) {
  const at = (place: number): string => shareOf(place, count);
  const [channel = 'unspecified'] = step.channels.filter(
    (each) => each !== 'intercept' || step.channels.length === 1,
  );
  return (
    <svg className={styles['drawing']} aria-hidden="true">
      {/* All marks stand off the middle of the row, however high it is. */}
      <svg y="50%" overflow="visible">
        {step.taps.map((tap) => (
          <TapDrawing key={tap.listener} {...{ tap, at }} />
        ))}
        {step.arrows.map((arrow) => (
          <ArrowDrawing
            key={`${arrow.from} ${arrow.to}`}
            {...{ arrow, channel, step, at, count }}
          />
        ))}
        {relaysOf(step).map((place) => (
          <circle
            key={place}
            className={styles['relay']}
            cx={at(place)}
            r="3.5"
          />
        ))}
        {step.alone.map((place) => (
          <circle
            key={place}
            className={styles['alone']}
            cx={at(place)}
            r="4"
          />
        ))}
      </svg>
    </svg>
  );
}

function ArrowDrawing({
  arrow: { from, to, isDirected },
  channel,
  step,
  at,
  count,
}: {
  readonly arrow: Arrow;
  readonly channel: Channel;
  readonly step: SequenceStep;
  readonly at: (place: number) => string;
  readonly count: number;
}) {
  const color = `var(--channel-${channel})`;
  const { dash } = channelLooks[channel];
  const middle = shareOf((from + to) / 2, count);
  // What was only attempted stops half way.
  const end = step.stance === 'attempted' ? middle : at(to);
  // Between neighbours the sign would hide the arrow: it stands above it.
  const isShort = Math.abs(from - to) < 3;
  const mark = step.isDisputed ? stanceLooks.negated : stanceLooks[step.stance];
  return (
    <g data-stance={step.stance} className={styles['arrow']}>
      <line
        x1={at(from)}
        x2={end}
        stroke={color}
        strokeWidth="2"
        strokeDasharray={dash.join(' ')}
        strokeLinecap={dash.includes(0) ? 'round' : 'butt'}
      />
      {isDirected && step.stance !== 'attempted' && (
        <svg x={at(to)} overflow="visible">
          <path
            d={from < to ? 'M-1 0l-8 -4v8z' : 'M1 0l8 -4v8z'}
            fill={color}
          />
        </svg>
      )}
      <DrawnSign
        x={middle}
        y={isShort ? ABOVE : 0}
        shape={channelLooks[channel].shape}
        color={color}
      />
      {mark.shape !== undefined && (
        // Beside the channel's, unless that stands above the line.
        <svg x={isShort ? 0 : BESIDE} overflow="visible">
          <DrawnSign x={middle} shape={mark.shape} color="var(--ink)" />
        </svg>
      )}
    </g>
  );
}

function TapDrawing({
  tap: { listener, heard },
  at,
}: {
  readonly tap: Tap;
  readonly at: (place: number) => string;
}) {
  const places = [listener, ...heard];
  return (
    <g>
      <line
        x1={at(Math.min(...places))}
        x2={at(Math.max(...places))}
        y1={BENEATH}
        y2={BENEATH}
        stroke="var(--channel-intercept)"
        strokeWidth="2"
        strokeDasharray={channelLooks.intercept.dash.join(' ')}
      />
      {heard.map((place) => (
        <circle
          key={place}
          className={styles['heard']}
          cx={at(place)}
          cy={BENEATH}
          r="3.5"
        />
      ))}
      <DrawnSign
        x={at(listener)}
        y={BENEATH}
        shape={channelLooks.intercept.shape}
        color="var(--channel-intercept)"
      />
    </g>
  );
}

/** Lifelines at which one arrow ends and another begins: through whom it went. */
function relaysOf({ arrows }: SequenceStep): readonly number[] {
  const ends = arrows.flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends.filter((place, at) => ends.indexOf(place) !== at))];
}
