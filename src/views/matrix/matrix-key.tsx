import { useMemo } from 'react';
import { VOCABULARY } from '../../case';
import type { Network } from '../../network';
import { matrixWords, vocabularyWords } from '../../words';
import { ChannelMark, StanceMark } from '../parts/marks';
import styles from './matrix.module.css';

/** What the cells mean, and what is left out. */
export function MatrixKey({
  network,
  notes,
}: {
  readonly network: Network;
  readonly notes: readonly string[];
}) {
  const { ties } = network;
  const used = useMemo(
    () => ({
      channels: new Set(ties.map(({ channel }) => channel)),
      stances: new Set(
        ties.flatMap(({ stance, isDisputed }) =>
          isDisputed ? [stance, 'negated' as const] : [stance],
        ),
      ),
    }),
    [ties],
  );
  return (
    <div className={styles['note']}>
      <ul className={styles['key']}>
        {VOCABULARY.channels
          .filter((each) => used.channels.has(each))
          .map((channel) => (
            <li key={channel}>
              <ChannelMark channel={channel} />{' '}
              {vocabularyWords.channel[channel]}
            </li>
          ))}
        {VOCABULARY.stances
          .filter((each) => each !== 'asserted' && used.stances.has(each))
          .map((stance) => (
            <li key={stance}>
              <StanceMark stance={stance} /> {vocabularyWords.stance[stance]}
            </li>
          ))}
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle className={styles['relay']} cx="6" cy="6" r="4" />
          </svg>{' '}
          {matrixWords.relay}
        </li>
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={styles['arrow']} d="M2 1l8 5-8 5z" />
          </svg>{' '}
          {matrixWords.directed}
        </li>
      </ul>
      <p>{notes.join(' ')}</p>
    </div>
  );
}
