import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { Case, ContactId } from '../../case';
import { contactInWords } from '../../lens';
import type { LaneContact } from '../../network';
import { dateWithWeekday, laneWords } from '../../words';
import { isAdding } from '../parts/is-adding';
import { tellingInWords } from '../parts/telling-in-words';
import type { Lit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { keyOf } from './contact-key';
import styles from './timeline.module.css';

type Props = Pick<ViewProps, 'network'> & {
  /** The dated ones in order of time, then those without a date. */
  readonly contacts: readonly LaneContact[];
  readonly datedCount: number;
  readonly lit: Lit;
  readonly pointed: ContactId | undefined;
  readonly onPoint: (contact: ContactId | undefined) => void;
  /** Brings a contact into sight in the drawing. */
  readonly onReveal: (contact: ContactId) => void;
  readonly onChoose: (contact: ContactId, isAdded: boolean) => void;
};

/**
 * The drawing in words: on the screen for keyboards and screen readers, whose
 * place the drawing shows, and on paper below it. Left and right go through it.
 */
export function ContactList(props: Props) {
  const { network, contacts, datedCount, pointed } = props;
  const { within } = network.columns;
  const place = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const parts = [
    [laneWords.dated, contacts.slice(0, datedCount), 0],
    [laneWords.undated, contacts.slice(datedCount), datedCount],
  ] as const;
  const told = contacts.find(({ contact }) => contact === pointed);
  const step = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, current, contacts.length);
    if (next === undefined) return;
    event.preventDefault();
    const all = place.current?.querySelectorAll<HTMLElement>('button');
    all?.[next]?.focus();
  };
  return (
    <>
      {told !== undefined && (
        <p className={styles['told']} data-screen-only>
          {inWords(within, told)}
        </p>
      )}
      <div ref={place} className={styles['twin']}>
        {parts.map(
          ([label, own, first]) =>
            own.length > 0 && (
              <ol key={label} aria-label={label} start={first + 1}>
                {own.map((contact, at) => (
                  <Item
                    key={keyOf(contact)}
                    {...props}
                    contact={contact}
                    isCurrent={
                      first + at === Math.min(current, contacts.length - 1)
                    }
                    onFocus={() => setCurrent(first + at)}
                    onKeyDown={step}
                  />
                ))}
              </ol>
            ),
        )}
      </div>
    </>
  );
}

function Item({
  network,
  contact,
  lit,
  isCurrent,
  onFocus,
  onKeyDown,
  onPoint,
  onReveal,
  onChoose,
}: Props & {
  readonly contact: LaneContact;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { within } = network.columns;
  const words = useMemo(() => inWords(within, contact), [within, contact]);
  return (
    <li>
      <button
        type="button"
        data-step
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={lit.contacts.has(contact.contact)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          onFocus();
          onPoint(contact.contact);
          onReveal(contact.contact);
        }}
        onBlur={() => onPoint(undefined)}
        onClick={(event) => onChoose(contact.contact, isAdding(event))}
      >
        {words}
      </button>
    </li>
  );
}

function nextPlace(
  key: string,
  current: number,
  count: number,
): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(current + 1, last);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** "22 April 2025 · Al-Thani met Trump. · Meeting". */
function inWords(within: Case, contact: LaneContact): string {
  const record = within.contacts.find(({ id }) => id === contact.contact);
  return [
    contact.dated === undefined
      ? laneWords.noDate
      : dateWithWeekday(contact.dated.date),
    ...(record === undefined ? [] : [contactInWords(within, record)]),
    tellingInWords(contact),
  ].join(' · ');
}
