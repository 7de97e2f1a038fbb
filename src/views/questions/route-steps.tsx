import type { ActorId } from '../../case';
import type { RouteHop } from '../../network';
import { questionWords } from '../../words';
import { Passage } from '../parts/passage';
import { ContactsUnfolding } from './contacts-unfolding';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

/** One step of a way: from whom (itself, if from no one), to whom, by which contacts. */
export type Step = RouteHop & { readonly from: ActorId; readonly to: ActorId };

/** How many contacts of one step are shown with their words. */
const SHOWN = 2;

/** A way step by step, each with the words that it rests on. */
export function RouteSteps({
  steps,
  lookedUp,
  ...acts
}: AnswerActs & {
  readonly steps: readonly Step[];
  readonly lookedUp: LookedUp;
}) {
  const { nameOf } = lookedUp;
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={`${step.from} ${step.to}`}>
          <h4>
            {step.from === step.to
              ? nameOf(step.to)
              : questionWords.hop(nameOf(step.from), nameOf(step.to))}
          </h4>
          {step.contacts.slice(0, SHOWN).map((contact) => (
            <ToldContact key={contact} {...{ contact, lookedUp }} {...acts} />
          ))}
          <ContactsUnfolding
            words={questionWords.moreContacts(step.contacts.length - SHOWN)}
            contacts={step.contacts.slice(SHOWN)}
            {...{ lookedUp }}
            {...acts}
          />
          {step.contacts.length === 0 && (
            <Belonging {...step} lookedUp={lookedUp} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** That one actor belongs to the other, in whose words. */
function Belonging({
  from,
  to,
  lookedUp: { actors, articles, nameOf },
}: Pick<Step, 'from' | 'to'> & { readonly lookedUp: LookedUp }) {
  const [member, whole] = actors
    .get(from)
    ?.affiliations.some(({ actor }) => actor === to)
    ? [from, to]
    : [to, from];
  const affiliation = actors
    .get(member)
    ?.affiliations.find(({ actor }) => actor === whole);
  const [quote] = affiliation?.quotes ?? [];
  const article = quote && articles.get(quote.article);
  return (
    <div className={styles['contact']}>
      <p>
        {questionWords.belongs(nameOf(member), nameOf(whole), affiliation?.as)}
      </p>
      {quote && article && <Passage article={article} quote={quote} />}
      <p className={styles['note']}>{questionWords.belongsNote}</p>
    </div>
  );
}
