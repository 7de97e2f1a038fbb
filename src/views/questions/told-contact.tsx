import type { ClaimId, ContactId } from '../../case';
import { narrowestDateOf } from '../../lens';
import { dateWithWeekday, questionWords } from '../../words';
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
  const date = narrowestDateOf(claims);
  const [claim] = claims;
  return (
    <div className={styles['contact']}>
      <p className={styles['note']}>
        {date === undefined
          ? questionWords.undatedContact
          : dateWithWeekday(date)}
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
