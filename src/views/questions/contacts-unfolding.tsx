import { useState } from 'react';
import type { ContactId } from '../../case';
import { LinkButton } from '../parts/link-button';
import type { LookedUp } from './looked-up';
import { PagedList } from '../parts/paged-list';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

const PAGE = 10;

/** A number of contacts in words; one click shows them, each with its own words. */
export function ContactsUnfolding({
  words,
  contacts,
  ...rest
}: AnswerActs & {
  readonly words: string;
  /** None shows nothing at all. */
  readonly contacts: readonly ContactId[];
  readonly lookedUp: LookedUp;
}) {
  const [isOpen, setIsOpen] = useState(false);
  if (contacts.length === 0) return undefined;
  return (
    <>
      <p className={styles['note']}>
        <LinkButton
          isLine
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words}
        </LinkButton>
      </p>
      {isOpen && (
        <PagedList entries={contacts} page={PAGE} className={styles['list']}>
          {(contact) => (
            <li key={contact}>
              <ToldContact contact={contact} {...rest} />
            </li>
          )}
        </PagedList>
      )}
    </>
  );
}
