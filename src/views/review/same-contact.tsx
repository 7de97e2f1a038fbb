import type { Case, Claim } from '../../case';
import { agreementOf } from '../../corroboration';
import { counted } from '../../network';
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
        Same contact as: <b>{contact?.title ?? claim.contact}</b>{' '}
        <span className={styles['quiet']}>
          ({standingInWords(others)}; they {agreement})
        </span>
      </p>
      <Button
        look="outlined"
        onClick={() =>
          onMend(parted(within, claim), 'Parted: a contact of its own.')
        }
      >
        Not the same: part it
      </Button>
    </div>
  );
}

function standingInWords(others: readonly Claim[]): string {
  const accepted = others.filter((each) => each.status === 'accepted').length;
  return accepted > 0
    ? counted(accepted, 'accepted claim')
    : counted(others.length, 'other suggestion');
}
