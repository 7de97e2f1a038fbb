import type { Claim } from '../../case';
import type { Compared } from '../../network';
import { compareWords, sourceWords } from '../../words';
import { ClaimWords } from './claim-words';
import { ContactHead } from './contact-head';
import { statedInAll } from '../parts/detail-in-words';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';

/** What shows one contact of a comparison. */
export type ComparedProps = AnswerActs & {
  readonly compared: Compared;
  /** What the two standpoints are called. */
  readonly names: { readonly one: string; readonly other: string };
  readonly lookedUp: LookedUp;
};

/** One contact of a comparison, in the words of each standpoint. */
export function ComparedContact({ compared, names, ...acts }: ComparedProps) {
  const { contact, one, other, details } = compared;
  const { lookedUp, onContact } = acts;
  const isShared = one.length > 0 && other.length > 0;
  const fresh = other.filter((claim) => !one.includes(claim));
  return (
    <div className={styles['contact']}>
      <ContactHead
        remark={
          details.length > 0
            ? compareWords.details(
                details.map((detail) => sourceWords.detail[detail]),
              )
            : undefined
        }
        {...{ contact, lookedUp, onContact }}
      />
      <ul className={styles['versions']}>
        <Told
          name={isShared ? names.one : undefined}
          claims={one}
          {...{ details }}
          {...acts}
        />
        <Told
          name={isShared ? names.other : undefined}
          claims={isShared && fresh.length > 0 ? fresh : other}
          {...{ details }}
          {...acts}
        />
      </ul>
    </div>
  );
}

/** What one of the two tells: what it states, and its first words. */
function Told({
  name,
  claims,
  details,
  lookedUp,
  onRead,
}: Pick<Compared, 'details'> &
  Pick<ComparedProps, 'lookedUp' | 'onRead'> & {
    readonly name: string | undefined;
    readonly claims: readonly Claim[];
  }) {
  const [claim] = claims;
  if (claim === undefined) return undefined;
  const stated = details.map((detail) =>
    statedInAll(claims, detail, lookedUp.nameOf),
  );
  return (
    <li className={styles['version']}>
      {name !== undefined && (
        <p className={styles['stated']}>
          {compareWords.said(name, stated.join(' · '))}
        </p>
      )}
      <ClaimWords {...{ claim, lookedUp, onRead }} />
    </li>
  );
}
