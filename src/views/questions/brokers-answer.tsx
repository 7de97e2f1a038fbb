import { useMemo } from 'react';
import type { ActorId } from '../../case';
import type { Selection } from '../../lens';
import type { Broker, Network } from '../../network';
import { brokersIn } from '../../network';
import { brokerWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import type { LookedUp } from './looked-up';
import { PagedList } from '../parts/paged-list';
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
  return (
    <>
      <p role="status" className={styles['lead']}>
        {brokerWords.found(brokers.length)}
      </p>
      <p className={styles['note']}>{brokerWords.means}</p>
      <PagedList
        entries={brokers}
        page={PAGE}
        className={styles['list']}
        more={brokerWords.moreActors}
      >
        {(broker) => (
          <li key={broker.actor}>
            <BrokerEntry {...{ broker }} {...acts} />
          </li>
        )}
      </PagedList>
    </>
  );
}

function BrokerEntry({
  broker: { actor, pairs, reach },
  lookedUp: { nameOf },
  onEvidence,
  onReach,
}: BrokerActs & { readonly broker: Broker }) {
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
      <PagedList
        entries={pairs}
        page={MOST_PAIRS}
        next={pairs.length}
        className={styles['versions']}
        more={brokerWords.morePairs}
      >
        {([from, to]) => (
          <li key={`${from} ${to}`} className={styles['version']}>
            <LinkButton isLine onClick={() => onReach(from, to)}>
              {brokerWords.pair(nameOf(from), nameOf(to))}
            </LinkButton>
          </li>
        )}
      </PagedList>
    </div>
  );
}
