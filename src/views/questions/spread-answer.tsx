import { useMemo } from 'react';
import type { ActorId } from '../../case';
import type { Network, Question } from '../../network';
import { spreadOf } from '../../network';
import { questionWords } from '../../words';
import { ActorNames } from './actor-names';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

/** Whom word from an actor could reach, by hops; each name leads to the words of a way there. */
export function SpreadAnswer({
  network,
  question: { actor },
  lookedUp: { nameOf },
  onReach,
}: {
  readonly network: Network;
  readonly question: Extract<Question, { readonly kind: 'spread' }>;
  readonly lookedUp: LookedUp;
  /** Asks how one reached the other, with the first way open. */
  readonly onReach: (from: ActorId, to: ActorId) => void;
}) {
  const { rings, unreached } = useMemo(
    () => spreadOf(network, actor),
    [network, actor],
  );
  const reached = rings.reduce((sum, { actors }) => sum + actors.length, 0);
  const ask = (to: ActorId): void => onReach(actor, to);
  return (
    <>
      <p role="status" className={styles['lead']}>
        {questionWords.reached(reached, rings.length)}
      </p>
      {rings.map(({ hops, actors }) => (
        <section key={hops} className={styles['verdict']}>
          <h3>{questionWords.ring(hops, actors.length)}</h3>
          <ActorNames
            {...{ actors, nameOf }}
            more={questionWords.moreNames}
            onChoose={ask}
          />
        </section>
      ))}
      {unreached.length > 0 && (
        <section className={styles['verdict']}>
          <h3>{questionWords.unreached(unreached.length)}</h3>
          <ActorNames
            actors={unreached}
            nameOf={nameOf}
            more={questionWords.moreNames}
            onChoose={ask}
          />
        </section>
      )}
      <p className={styles['note']}>{questionWords.spreadMeans}</p>
    </>
  );
}
