import type { Case, Claim } from '../../case';
import { contactInWords } from '../../lens';
import { agreementOf } from '../../corroboration';
import { reviewWords } from '../../words';
import { agreementInWords } from '../parts/agreement-in-words';
import { Button } from '../parts/button';
import type { Mend } from './mendings';
import { parted } from './mendings';
import styles from './review.module.css';

/** That a suggestion is further evidence for a contact, or that it is not. */
export function SameContact({
  claim,
  within,
  onMend,
}: {
  readonly claim: Claim;
  readonly within: Case;
  readonly onMend: (mend: Mend, done: string) => void;
}) {
  const others = within.claims.filter(
    (each) =>
      each.contact === claim.contact &&
      each.id !== claim.id &&
      each.status !== 'rejected',
  );
  if (others.length === 0) return undefined;
  const contact = within.contacts.find((each) => each.id === claim.contact);
  const agreement = agreementInWords(agreementOf([claim, ...others]));
  return (
    <div className={styles['same']}>
      <p>
        {reviewWords.sameContactAs}{' '}
        <b>
          {contact === undefined
            ? claim.contact
            : contactInWords(within, contact)}
        </b>{' '}
        <span className={styles['quiet']}>
          {standingInWords(others, agreement)}
        </span>
      </p>
      <Button
        look="outlined"
        onClick={() => onMend(parted(within, claim), reviewWords.splitOffDone)}
      >
        {reviewWords.splitOff}
      </Button>
    </div>
  );
}

function standingInWords(others: readonly Claim[], agreement: string): string {
  const accepted = others.filter((each) => each.status === 'accepted').length;
  return accepted > 0
    ? reviewWords.withAccepted(accepted, agreement)
    : reviewWords.withSuggested(others.length, agreement);
}
