import { useMemo, useState } from 'react';
import type { Selection } from '../../lens';
import type { Network } from '../../network';
import { networkWords } from '../../words';
import { Button } from '../parts/button';
import { leftOutOf } from './left-out';
import styles from './not-drawn.module.css';

type NotDrawnProps = {
  readonly network: Network;
  readonly onSelect: (selection: Selection) => void;
};

/** Names what the drawing leaves out, each a step from its evidence. */
export function NotDrawn({ network, onSelect }: NotDrawnProps) {
  const [isOpen, setOpen] = useState(false);
  const { contacts, actors } = useMemo(() => leftOutOf(network), [network]);
  if (contacts.length + actors.length === 0) return undefined;
  return (
    <div className={styles['corner']}>
      {isOpen && (
        <div className={styles['list']}>
          {contacts.length > 0 && (
            <>
              <h3>{networkWords.notDrawnContacts}</h3>
              <p>{networkWords.notDrawnWhy}</p>
              <Things kind="contact" things={contacts} onSelect={onSelect} />
            </>
          )}
          {actors.length > 0 && (
            <>
              <h3>{networkWords.notDrawnActors}</h3>
              <Things kind="actor" things={actors} onSelect={onSelect} />
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

function Things<Kind extends 'contact' | 'actor'>(props: {
  readonly kind: Kind;
  readonly things: readonly {
    readonly id: Extract<Selection, { readonly kind: Kind }>['id'];
    readonly words: string;
  }[];
  readonly onSelect: (selection: Selection) => void;
}) {
  const { kind, things, onSelect } = props;
  return (
    <ul>
      {things.map(({ id, words }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onSelect({ kind, id } as Selection)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
