import { useState } from 'react';
import type { ActorId } from '../../case';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import styles from './questions.module.css';

const MOST = 12;

/** Names in a row, each leading somewhere; of many the first dozen at first. */
export function ActorNames({
  actors,
  nameOf,
  more,
  onChoose,
}: {
  readonly actors: readonly ActorId[];
  readonly nameOf: (actor: ActorId) => string;
  /** What the button for so many more says. */
  readonly more: (count: number) => string;
  readonly onChoose: (actor: ActorId) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? actors : actors.slice(0, MOST);
  return (
    <>
      <ul className={styles['names']}>
        {shown.map((id) => (
          <li key={id}>
            <LinkButton onClick={() => onChoose(id)}>{nameOf(id)}</LinkButton>
          </li>
        ))}
      </ul>
      {shown.length < actors.length && (
        <Button onClick={() => setWhole(true)}>
          {more(actors.length - shown.length)}
        </Button>
      )}
    </>
  );
}
