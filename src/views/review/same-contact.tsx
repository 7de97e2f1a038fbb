import type { Case, Claim } from '../../case';
import { contactInWords } from '../../lens';
import { reviewWords } from '../../words';
import { Button } from '../parts/button';
import type { Edit } from '../parts/claim-edits';
import { withOwnContact } from '../parts/claim-edits';
import { contactWith, sharersOf } from '../parts/shared-contact';
import styles from './review.module.css';

/** That a suggestion is further evidence for a contact, or that it is not. */
export function SameContact({
  claim,
  within,
  onChange,
}: {
  readonly claim: Claim;
  readonly within: Case;
  readonly onChange: (edit: Edit, done: string) => void;
}) {
  const others = sharersOf(within, claim, claim.contact);
  if (others.length === 0) return undefined;
  const contact = within.contacts.find((each) => each.id === claim.contact);
  return (
    <div className={styles['same']}>
      <p>
        {reviewWords.sameContactAs}{' '}
        <b>{contact ? contactInWords(within, contact) : claim.contact}</b>
      </p>
      <p className={styles['quiet']}>
        {contactWith(within, claim, claim.contact)}
      </p>
      <Button
        look="outlined"
        onClick={() =>
          onChange(withOwnContact(within, claim), reviewWords.splitOffDone)
        }
      >
        {reviewWords.splitOff}
      </Button>
    </div>
  );
}
