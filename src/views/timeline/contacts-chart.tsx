import type { PointerEvent } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import type { ContactId } from '../../case';
import { withToggled } from '../../lens';
import type { Lane, LaneContact } from '../../network';
import type { TimeRange } from '../../time';
import { axisLabelsOf } from '../parts/axis-labels';
import { isAdding } from '../parts/is-adding';
import { usePrinting } from '../parts/printing';
import type { Lit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { ChartHead } from './chart-head';
import type { Day, PlacedContact } from './contact-columns';
import { COLUMN, placedContacts } from './contact-columns';
import { ContactDrawing, Underlay } from './contact-drawing';
import { keyOf } from './contact-key';
import { ContactList } from './contact-list';
import type { LaneRows } from './lane-rows';
import { laneRowsOf } from './lane-rows';
import { LaneNames } from './lane-names';
import { softEnds, SoftEnds } from './soft-ends';
import type { StretchedScale } from './stretched-scale';
import styles from './timeline.module.css';

type Props = Pick<ViewProps, 'network' | 'selection' | 'onSelect'> & {
  readonly lanes: readonly Lane[];
  readonly dated: readonly LaneContact[];
  readonly undated: readonly LaneContact[];
  readonly stretch: TimeRange;
  /** The width of the axis, in pixels. */
  readonly width: number;
  /** That of the tray of what has no date. */
  readonly tray: number;
  readonly lit: Lit;
};

/** Contacts one by one: a line across the lanes of all who took part. */
export function ContactsChart(props: Props) {
  const { network, lanes, dated, undated, stretch, width, tray, lit } = props;
  const { selection, onSelect } = props;
  const [pointed, setPointed] = useState<ContactId | undefined>();
  const { placed, scale, days } = useMemo(
    () => placedContacts(dated, stretch, width),
    [dated, stretch, width],
  );
  const apart = useMemo(() => inTray(undated, width), [undated, width]);
  const paper = usePrinting() ? 'paper' : 'screen';
  const rows = useMemo(
    () => laneRowsOf([...placed, ...apart], lanes.length, paper),
    [placed, apart, lanes, paper],
  );
  const labels = useMemo(
    () => axisLabelsOf(stretch, width, scale.xOf),
    [stretch, width, scale],
  );
  const body = useRef<HTMLDivElement>(null);
  const choose = (id: ContactId, isAdded: boolean) => {
    const thing = { kind: 'contact', id } as const;
    onSelect(isAdded ? withToggled(selection, thing) : thing);
  };
  return (
    <>
      <ChartHead {...{ labels, width, tray, days }} />
      <div ref={body} className={styles['body']}>
        <LaneNames
          {...{ network, selection, onSelect, lanes, rows }}
          litActors={lit.actors}
        />
        <Drawing
          {...{ lanes, scale, days, rows, lit, pointed, tray }}
          xs={labels.map(({ x }) => x)}
          contacts={[...placed, ...apart]}
          isAnyLit={selection !== undefined && lit.contacts.size > 0}
          onPoint={setPointed}
          onChoose={choose}
        />
      </div>
      <ContactList
        {...{ network, lit, pointed }}
        contacts={[...placed, ...apart].map(({ contact }) => contact)}
        datedCount={placed.length}
        onPoint={setPointed}
        onReveal={(id) =>
          body.current
            ?.querySelector(`[data-contact="${CSS.escape(id)}"]`)
            ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        }
        onChoose={choose}
      />
    </>
  );
}

function inTray(
  undated: readonly LaneContact[],
  width: number,
): readonly PlacedContact[] {
  return undated.map((contact, at) => ({
    contact,
    x: width + COLUMN + (at + 0.5) * COLUMN,
    band: undefined,
  }));
}

type DrawingProps = {
  readonly lanes: readonly Lane[];
  readonly contacts: readonly PlacedContact[];
  readonly scale: StretchedScale;
  readonly days: readonly Day[];
  readonly rows: LaneRows;
  readonly lit: Lit;
  readonly pointed: ContactId | undefined;
  readonly tray: number;
  /** Where the axis has its labels. */
  readonly xs: readonly number[];
  readonly isAnyLit: boolean;
  readonly onPoint: (contact: ContactId | undefined) => void;
  readonly onChoose: (contact: ContactId, isAdded: boolean) => void;
};

function Drawing(props: DrawingProps) {
  const { contacts, scale, rows, lit, pointed, tray, isAnyLit } = props;
  const { onPoint, onChoose } = props;
  const prefix = useId();
  const softness = useMemo(() => softEnds(prefix), [prefix]);
  const known = useMemo(
    () => new Set<string>(contacts.map(({ contact }) => contact.contact)),
    [contacts],
  );
  const contactAt = (target: EventTarget): ContactId | undefined => {
    const id = (target as Element)
      .closest('[data-contact]')
      ?.getAttribute('data-contact');
    return known.has(id ?? '') ? (id as ContactId) : undefined;
  };
  return (
    // The list beside the drawing is what keyboards and readers use.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <svg
      className={styles['drawing']}
      width={scale.width + tray}
      height={rows.height}
      aria-hidden="true"
      data-any-lit={isAnyLit}
      onPointerMove={(event: PointerEvent) => onPoint(contactAt(event.target))}
      onPointerLeave={() => onPoint(undefined)}
      onClick={(event) => {
        const contact = contactAt(event.target);
        if (contact !== undefined) onChoose(contact, isAdding(event));
      }}
    >
      <SoftEnds prefix={prefix} />
      <Ground {...props} />
      {contacts.map((placed) => {
        const id = placed.contact.contact;
        const isPointed = id === pointed;
        const isLit = isAnyLit && lit.contacts.has(id);
        return (
          (isPointed || isLit) && (
            <Underlay
              key={keyOf(placed.contact)}
              {...{ placed, rows, isPointed }}
            />
          )
        );
      })}
      {contacts.map((placed, at) => (
        <ContactDrawing
          key={keyOf(placed.contact)}
          {...{ placed, rows, softness }}
          number={at + 1}
          isLit={
            isAnyLit ? lit.contacts.has(placed.contact.contact) : undefined
          }
        />
      ))}
    </svg>
  );
}

/** What lies behind the contacts: lanes, busy days, and the axis's lines. */
function Ground({ lanes, scale, days, rows, tray, xs }: DrawingProps) {
  const right = scale.width + tray;
  return (
    <>
      {days.map((day) => (
        <rect
          key={day.moment}
          className={styles['day']}
          x={day.x}
          width={day.width}
          height={rows.height}
        />
      ))}
      {xs.map((x) => (
        <line
          key={x}
          className={styles['tick']}
          x1={x}
          x2={x}
          y2={rows.height}
        />
      ))}
      {rows.lanes.map(({ top, height }, at) => (
        <line
          key={top}
          className={styles['lane']}
          data-side-ends={lanes[at]?.side !== lanes[at + 1]?.side}
          x2={right}
          y1={top + height - 0.5}
          y2={top + height - 0.5}
        />
      ))}
      {tray > 0 && (
        <line
          className={styles['apart']}
          x1={scale.width + COLUMN / 2}
          x2={scale.width + COLUMN / 2}
          y2={rows.height}
        />
      )}
    </>
  );
}
