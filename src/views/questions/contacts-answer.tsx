import { useMemo } from 'react';
import { VOCABULARY } from '../../case';
import type { Answering, ListQuestion, Network } from '../../network';
import { answerOf } from '../../network';
import { questionWords } from '../../words';
import { ContactsUnfolding } from './contacts-unfolding';
import type { LookedUp } from './looked-up';
import { PagedList } from '../parts/paged-list';
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
  const { contacts, undated } = useMemo(
    () => answerOf(network, question),
    [network, question],
  );
  const note =
    question.kind === 'told' ? questionWords.member : questionWords.perhaps;
  return (
    <>
      {question.kind !== 'coverage' && (
        <p role="status" className={styles['lead']}>
          {contacts.length === 0
            ? questionWords.noContacts
            : questionWords.contacts(contacts.length, othersAmong(contacts))}
        </p>
      )}
      <ContactsUnfolding
        words={questionWords.undated(undated.length)}
        contacts={undated}
        {...{ lookedUp }}
        {...acts}
      />
      <PagedList entries={contacts} page={PAGE} className={styles['list']}>
        {({ contact, isSure }) => (
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
        )}
      </PagedList>
    </>
  );
}

/** How many are not simply told as having been: denied, planned and so on. */
function othersAmong(contacts: readonly Answering[]): readonly string[] {
  return VOCABULARY.stances.flatMap((each) => {
    const { length } = contacts.filter(({ stance }) => stance === each);
    return each === 'asserted' || length === 0
      ? []
      : questionWords.ofStance[each](length);
  });
}
