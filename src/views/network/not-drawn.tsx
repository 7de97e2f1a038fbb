import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Selection } from '../../lens';
import { contactInWords } from '../../lens';
import type { Network } from '../../network';
import { networkWords } from '../../words';
import { Button } from '../parts/button';
import { useRestedTime } from '../parts/unhurried-time';
import { useDismissal } from '../parts/use-dismissal';
import type { LeftOut } from './left-out';
import { leftOutOf } from './left-out';
import styles from './not-drawn.module.css';

type NotDrawnProps = {
  readonly network: Network;
  readonly isGrouped: boolean;
  readonly onSelect: (selection: Selection) => void;
};

const NOTHING: LeftOut = { contacts: [], actors: [] };

/** Names what the drawing leaves out, each a step from its evidence. */
export function NotDrawn({ network, isGrouped, onSelect }: NotDrawnProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useDismissal(place, isOpen, () => setOpen(false));
  // The picture does not wait for what is not in it, the first neither.
  const rested = useRestedTime(network);
  const shown = useDeferredValue<Network | undefined>(rested, undefined);
  const { contacts, actors } = useMemo(
    () => (shown === undefined ? NOTHING : leftOutOf(shown, isGrouped)),
    [shown, isGrouped],
  );
  const { within } = (shown ?? network).columns;
  if (contacts.length + actors.length === 0) return undefined;
  return (
    <div ref={place} className={styles['corner']}>
      {isOpen && (
        <div className={styles['list']}>
          {contacts.length > 0 && (
            <>
              <h3>{networkWords.notDrawnContacts}</h3>
              <p>{networkWords.notDrawnWhy}</p>
              <Things
                kind="contact"
                things={contacts}
                wordsOf={(contact) => contactInWords(within, contact)}
                onSelect={onSelect}
              />
            </>
          )}
          {actors.length > 0 && (
            <>
              <h3>{networkWords.notDrawnActors}</h3>
              <Things
                kind="actor"
                things={actors}
                wordsOf={({ name }) => name}
                onSelect={onSelect}
              />
            </>
          )}
        </div>
      )}
      <Button
        look="plain"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {networkWords.notDrawn(contacts.length, actors.length)}
      </Button>
    </div>
  );
}

/** The most things of a kind that are listed; of more, the number is told. */
const MOST_LISTED = 200;

function Things<
  Kind extends 'contact' | 'actor',
  Record extends Named<Kind>,
>(props: {
  readonly kind: Kind;
  readonly things: readonly Record[];
  readonly wordsOf: (thing: Record) => string;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { kind, things, wordsOf, onSelect } = props;
  const more = things.length - MOST_LISTED;
  return (
    <ul>
      {things.slice(0, MOST_LISTED).map((thing) => (
        <li key={thing.id}>
          <button
            type="button"
            onClick={() => onSelect({ kind, id: thing.id } as Selection)}
          >
            {wordsOf(thing)}
          </button>
        </li>
      ))}
      {more > 0 && <li>{networkWords.moreNotDrawn(more)}</li>}
    </ul>
  );
}

type Named<Kind extends 'contact' | 'actor'> = {
  readonly id: Extract<Selection, { readonly kind: Kind }>['id'];
};
