import type { Network } from '../../network';
import type { DrawnThing } from './emphasis';
import { thingInWords } from './in-words';
import type { Overview } from './drawn-overview';
import styles from './status-line.module.css';

/** What is pointed at, in words: seen at the rim, and read out while walking. */
export function Told(props: {
  readonly network: Network;
  readonly overview: Overview | undefined;
  readonly hovered: DrawnThing | undefined;
  readonly walked: DrawnThing | undefined;
}) {
  const { network, overview, hovered, walked } = props;
  const told = walked ?? hovered;
  return (
    <>
      {told !== undefined && (
        <p className={styles['told']}>
          {thingInWords(network, told, overview)}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {walked && thingInWords(network, walked, overview)}
      </p>
    </>
  );
}
