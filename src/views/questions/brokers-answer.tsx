import { useMemo, useState } from 'react';
import type { ActorId } from '../../case';
import type { Selection } from '../../lens';
import type { Broker, Network } from '../../network';
import { brokersIn } from '../../network';
import { brokerWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

const PAGE = 10;
const MOST_PAIRS = 5;

type BrokerActs = {
  readonly lookedUp: LookedUp;
  readonly onEvidence: (selection: Selection | undefined) => void;
  /** Asks how one reached the other, with the first way open. */
  readonly onReach: (from: ActorId, to: ActorId) => void;
};

/** Who stands between whom, by name, and why that is said. */
export function BrokersAnswer({
  network,
  ...acts
}: BrokerActs & { readonly network: Network }) {
  const brokers = useMemo(() => brokersIn(network), [network]);
  const [limit, setLimit] = useState(PAGE);
  const rest = brokers.length - limit;
  return (
    <>
      <p role="status" className={styles['lead']}>
        {brokerWords.found(brokers.length)}
      </p>
      <p className={styles['note']}>{brokerWords.means}</p>
      <ol className={styles['list']}>
        {brokers.slice(0, limit).map((broker) => (
          <li key={broker.actor}>
            <BrokerEntry {...{ broker }} {...acts} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {brokerWords.moreActors(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}

function BrokerEntry({
  broker: { actor, pairs, reach },
  lookedUp: { nameOf },
  onEvidence,
  onReach,
}: BrokerActs & { readonly broker: Broker }) {
  const [limit, setLimit] = useState(MOST_PAIRS);
  const rest = pairs.length - limit;
  return (
    <div className={styles['contact']}>
      <p>
        <LinkButton
          isLine
          onClick={() => onEvidence({ kind: 'actor', id: actor })}
        >
          {nameOf(actor)}
        </LinkButton>
      </p>
      <p className={styles['note']}>
        {brokerWords.because(pairs.length, reach)}
      </p>
      <ul className={styles['versions']}>
        {pairs.slice(0, limit).map(([from, to]) => (
          <li key={`${from} ${to}`} className={styles['version']}>
            <LinkButton isLine onClick={() => onReach(from, to)}>
              {brokerWords.pair(nameOf(from), nameOf(to))}
            </LinkButton>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setLimit(pairs.length)}>
          {brokerWords.morePairs(rest)}
        </Button>
      )}
    </div>
  );
}
