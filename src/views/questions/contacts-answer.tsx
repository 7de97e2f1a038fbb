import { useMemo, useState } from 'react';
import type { ListQuestion, Network } from '../../network';
import { answerOf } from '../../network';
import { evidenceWords, questionWords } from '../../words';
import { Button } from '../parts/button';
import { ContactsUnfolding } from './contacts-unfolding';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

const PAGE = 20;

/** An answer that is a list of contacts, each with its words. */
export function ContactsAnswer({
  network,
  question,
  lookedUp,
  ...acts
}: AnswerActs & {
  readonly network: Network;
  readonly question: ListQuestion;
  readonly lookedUp: LookedUp;
}) {
  const [limit, setLimit] = useState(PAGE);
  const { contacts, undated } = useMemo(
    () => answerOf(network, question),
    [network, question],
  );
  const note =
    question.kind === 'told' ? questionWords.member : questionWords.perhaps;
  const rest = contacts.length - limit;
  return (
    <>
      {question.kind !== 'coverage' && (
        <p role="status" className={styles['lead']}>
          {contacts.length === 0
            ? questionWords.noContacts
            : questionWords.contacts(contacts.length)}
        </p>
      )}
      <ContactsUnfolding
        words={questionWords.undated(undated.length)}
        contacts={undated}
        {...{ lookedUp }}
        {...acts}
      />
      <ol className={styles['list']}>
        {contacts.slice(0, limit).map(({ contact, isSure }) => (
          <li key={contact}>
            <ToldContact
              {...{ contact, lookedUp }}
              {...acts}
              note={
                question.kind === 'coverage'
                  ? lookedUp.originsOf(contact)
                  : isSure
                    ? undefined
                    : note
              }
            />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {evidenceWords.showMore(Math.min(rest, PAGE), rest)}
        </Button>
      )}
    </>
  );
}
