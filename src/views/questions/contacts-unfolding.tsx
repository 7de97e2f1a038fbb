import { useState } from 'react';
import type { ContactId } from '../../case';
import { evidenceWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { LookedUp } from './looked-up';
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
  const [limit, setLimit] = useState(0);
  const left = contacts.length - limit;
  if (contacts.length === 0) return undefined;
  return (
    <>
      <p className={styles['note']}>
        <LinkButton
          isLine
          aria-expanded={limit > 0}
          onClick={() => setLimit(limit > 0 ? 0 : PAGE)}
        >
          {words}
        </LinkButton>
      </p>
      {limit > 0 && (
        <ol className={styles['list']}>
          {contacts.slice(0, limit).map((contact) => (
            <li key={contact}>
              <ToldContact contact={contact} {...rest} />
            </li>
          ))}
        </ol>
      )}
      {limit > 0 && left > 0 && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {evidenceWords.showMore(Math.min(left, PAGE), left)}
        </Button>
      )}
    </>
  );
}
