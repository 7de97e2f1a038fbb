import type { Channel } from '../../case';
import type { LaneContact } from '../../network';
import { inFigures, laneWords } from '../../words';
import { channelLooks, stanceLooks } from '../../figure';
import { DrawnSign } from '../parts/marks';
import type { Band, PlacedContact } from './contact-columns';
import { COLUMN } from './contact-columns';
import type { LaneRows } from './lane-rows';
import styles from './timeline.module.css';

const BAND = 9;

/** The channel in whose colour and dashes a contact is drawn. */
function channelOf({ channels }: LaneContact): Channel {
  const [first, second] = channels;
  const isHeardOnly = first === 'intercept' && second !== undefined;
  return (isHeardOnly ? second : first) ?? 'unspecified';
}

/**
 * One contact across the lanes: a line from the first to the last that it
 * touches, a mark on each, a soft band where its day is open. Decorative: the
 * list beside it says the same in words.
 */
export function ContactDrawing({
  placed,
  rows,
  number,
  softness,
  isLit,
}: {
  readonly placed: PlacedContact;
  readonly rows: LaneRows;
  /** Its number in the list below, on paper. */
  readonly number: number;
  /** The name of a gradient for a band: solid in its middle, soft at its ends. */
  readonly softness: (channel: Channel, placed: PlacedContact) => string;
  /** Whether the selection lights it; nothing where it lights none. */
  readonly isLit: boolean | undefined;
}) {
  const { contact, x, band } = placed;
  const channel = channelOf(contact);
  const middles = contact.lanes.map((lane) => rows.middleOf(placed, lane));
  const [top = 0, bottom = top] = [middles[0], middles.at(-1)];
  return (
    <g
      className={styles['contact']}
      data-contact={contact.contact}
      data-lit={isLit}
      data-suggested={contact.isSuggested}
    >
      {band !== undefined && (
        <Bands
          {...{ band, middles }}
          fill={`url(#${softness(channel, placed)})`}
        />
      )}
      <rect className={styles['hit']} {...columnOf(placed, rows)} />
      <Stem {...{ x, top, bottom, channel }} />
      {contact.otherDates.length > 0 && (
        <text className={styles['contradicted']} x={x + 6} y={top - 5}>
          {laneWords.contradicted}
        </text>
      )}
      {middles.map((middle, at) => (
        <LaneMark
          key={middle}
          {...{ x, y: middle, channel, contact }}
          isFirst={at === 0}
          isAlone={middles.length === 1}
        />
      ))}
      <text
        className={styles['number']}
        x={x}
        y={bottom + 12}
        textAnchor="middle"
      >
        {inFigures(number)}
      </text>
    </g>
  );
}

/** The ground of a contact that is lit or pointed at; it lies below them all. */
export function Underlay({
  placed,
  rows,
  isPointed,
}: {
  readonly placed: PlacedContact;
  readonly rows: LaneRows;
  readonly isPointed: boolean;
}) {
  return (
    <rect
      className={styles['underlay']}
      data-pointed={isPointed}
      {...columnOf(placed, rows)}
      rx="4"
    />
  );
}

function columnOf(placed: PlacedContact, rows: LaneRows) {
  const { lanes } = placed.contact;
  const top = rows.middleOf(placed, lanes[0] ?? 0);
  const bottom = rows.middleOf(placed, lanes.at(-1) ?? 0);
  return {
    x: placed.x - COLUMN / 2,
    y: top - 10,
    width: COLUMN,
    height: bottom - top + 20,
  };
}

/** In each lane the stretch of time in which the contact may lie. */
function Bands({
  band,
  middles,
  fill,
}: {
  readonly band: Band;
  readonly middles: readonly number[];
  readonly fill: string;
}) {
  return middles.map((middle) => (
    <rect
      key={middle}
      x={band.x}
      y={middle - BAND / 2}
      width={band.width}
      height={BAND}
      rx={BAND / 2}
      fill={fill}
    />
  ));
}

/** The line between the lanes that a contact touches. */
function Stem({
  x,
  top,
  bottom,
  channel,
}: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly channel: Channel;
}) {
  const { dash } = channelLooks[channel];
  return (
    <line
      x1={x}
      x2={x}
      y1={top}
      y2={bottom}
      stroke={`var(--channel-${channel})`}
      strokeWidth="1.5"
      strokeDasharray={dash.map((length) => length / 2).join(' ')}
      strokeLinecap={dash.includes(0) ? 'round' : 'butt'}
    />
  );
}

/** On the first lane the channel's sign; on the others the stance, or a dot. */
function LaneMark({
  x,
  y,
  channel,
  contact,
  isFirst,
  isAlone,
}: {
  readonly x: number;
  readonly y: number;
  readonly channel: Channel;
  readonly contact: LaneContact;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
}) {
  const color = `var(--channel-${channel})`;
  const stance = contact.isDisputed ? 'negated' : contact.stance;
  const { shape } = stanceLooks[stance];
  if (isFirst)
    return (
      <>
        <DrawnSign {...{ x, y, color }} shape={channelLooks[channel].shape} />
        {isAlone && shape !== undefined && (
          <DrawnSign
            x={x}
            y={y - 10}
            size={9}
            color="var(--ink)"
            shape={shape}
          />
        )}
      </>
    );
  if (shape !== undefined)
    return <DrawnSign {...{ x, y, shape }} size={11} color="var(--ink)" />;
  return (
    <circle
      className={styles['dot']}
      cx={x}
      cy={y}
      r={contact.dated?.isVague === false ? 4 : 3}
      fill={color}
    />
  );
}
