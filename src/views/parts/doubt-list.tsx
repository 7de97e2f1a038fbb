import type { Case, Claim } from '../../case';
import { doubtWords } from '../../words';
import { doubtsOf } from './doubts';
import type { Whys } from './grounds';
import styles from './grounds.module.css';

/** What the reader was unsure of in a claim, and a person should check first. */
export function DoubtList({
  claim,
  theCase,
  whys,
}: {
  readonly claim: Claim;
  readonly theCase: Case;
  readonly whys: Whys;
}) {
  const doubts = doubtsOf(theCase, claim, whys.groundsOf);
  if (doubts.length === 0) return undefined;
  return (
    <section className={styles['doubts']} aria-label={doubtWords.title}>
      <p>{doubtWords.title}</p>
      <ul>
        {doubts.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
