import type { ContactId } from '../../case';
import { LinkButton } from '../parts/link-button';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

/** A contact's sentence, which leads to its evidence, and a remark below. */
export function ContactHead({
  contact,
  remark,
  lookedUp,
  onContact,
}: {
  readonly contact: ContactId;
  readonly remark: string | undefined;
  readonly lookedUp: LookedUp;
  readonly onContact: (contact: ContactId) => void;
}) {
  return (
    <>
      <p>
        <LinkButton isLine onClick={() => onContact(contact)}>
          {lookedUp.sentenceOf(contact)}
        </LinkButton>
      </p>
      {remark !== undefined && <p className={styles['note']}>{remark}</p>}
    </>
  );
}
