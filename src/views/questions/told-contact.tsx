import type { ClaimId, ContactId } from '../../case';
import { datesOf } from '../../lens';
import { datesInWords, questionWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import { ClaimWords } from './claim-words';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

/** What an answer may ask of the app. */
export type AnswerActs = {
  readonly onContact: (contact: ContactId) => void;
  readonly onRead: (claim: ClaimId) => void;
};

/**
 * A contact in an answer: its date, its sentence and the words of its first
 * claim. The sentence selects the contact, whose evidence is whole.
 */
export function ToldContact({
  contact,
  note,
  lookedUp,
  onContact,
  onRead,
}: AnswerActs & {
  readonly contact: ContactId;
  readonly note?: string | undefined;
  readonly lookedUp: LookedUp;
}) {
  const claims = lookedUp.claimsOf(contact);
  const dates = datesOf(claims);
  const [claim] = claims;
  return (
    <div className={styles['contact']}>
      <p className={styles['note']}>
        {dates.length === 0
          ? questionWords.undatedContact
          : datesInWords(dates)}
        {note !== undefined && ` · ${note}`}
      </p>
      <p>
        <LinkButton isLine onClick={() => onContact(contact)}>
          {lookedUp.sentenceOf(contact)}
        </LinkButton>
      </p>
      {claim && <ClaimWords {...{ claim, lookedUp, onRead }} />}
    </div>
  );
}
