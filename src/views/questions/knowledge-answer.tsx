import { useMemo, useState } from 'react';
import type { ContactId } from '../../case';
import type { Selection } from '../../lens';
import type { Knowledge, Network, NewsStep, Question } from '../../network';
import { horizonOf } from '../../network';
import { dayInWords, questionWords } from '../../words';
import { PagedList } from '../parts/paged-list';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { Step } from './route-steps';
import { RouteSteps } from './route-steps';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

type Knew = Extract<Question, { readonly kind: 'knew' }>;

type KnowledgeProps = AnswerActs & {
  readonly network: Network;
  readonly question: Knew;
  readonly lookedUp: LookedUp;
  readonly onSelect: (selection: Selection | undefined) => void;
  readonly onEvidence: (selection: Selection | undefined) => void;
};

/** How many actors are listed at once: all of most cases. */
const PAGE = 50;

const VERDICTS = ['must', 'may', 'cannot'] as const;

/** Who must, may or cannot have known by a day, each with how it can be. */
export function KnowledgeAnswer({
  network,
  question,
  ...rest
}: KnowledgeProps) {
  const horizon = useMemo(
    () => horizonOf(network, question),
    [network, question],
  );
  return (
    <>
      {VERDICTS.map((verdict) => {
        const those = horizon.filter((each) => each.verdict === verdict);
        return (
          <section key={verdict} className={styles['verdict']}>
            <h3>{questionWords.verdict[verdict](those.length)}</h3>
            {those.length === 0 && (
              <p className={styles['note']}>{questionWords.nobody}</p>
            )}
            <PagedList
              entries={those}
              page={PAGE}
              more={questionWords.moreActors}
              className={styles['list']}
            >
              {(knowledge) => (
                <KnowledgeEntry
                  key={knowledge.actor}
                  {...{ knowledge, question }}
                  {...rest}
                />
              )}
            </PagedList>
          </section>
        );
      })}
      <details className={styles['meaning']}>
        <summary>{questionWords.meaning}</summary>
        <ul>
          {Object.entries(questionWords.meanings).map(([verdict, meaning]) => (
            <li key={verdict}>{meaning}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function KnowledgeEntry({
  knowledge,
  question,
  lookedUp,
  onSelect,
  onEvidence,
  ...acts
}: Omit<KnowledgeProps, 'network'> & { readonly knowledge: Knowledge }) {
  const [isOpen, setIsOpen] = useState(false);
  const { actor, steps, denials } = knowledge;
  const own = ownContactOf(knowledge, question);
  const canOpen = steps.length + denials.length > 0 || own !== undefined;
  const toggle = (): void => {
    setIsOpen(!isOpen);
    onSelect(isOpen ? undefined : selectionOf(knowledge, own));
  };
  return (
    <li>
      <button
        type="button"
        className={styles['route']}
        aria-expanded={canOpen ? isOpen : undefined}
        onClick={
          canOpen ? toggle : () => onEvidence({ kind: 'actor', id: actor })
        }
      >
        <span>{lookedUp.nameOf(actor)}</span>
        <span className={styles['note']}>
          {howInWords(knowledge, question, lookedUp)}
        </span>
      </button>
      {isOpen && (
        <>
          {own !== undefined && (
            <ToldContact contact={own} {...{ lookedUp }} {...acts} />
          )}
          <RouteSteps steps={stepsBetween(steps)} {...{ lookedUp }} {...acts} />
          {denials.map((contact: ContactId) => (
            <ToldContact
              key={contact}
              {...{ contact, lookedUp }}
              {...acts}
              note={questionWords.denied}
            />
          ))}
        </>
      )}
    </li>
  );
}

/** In half a sentence how the news can have come, or why it cannot. */
function howInWords(
  { verdict, steps, earliest }: Knowledge,
  { news }: Knew,
  { nameOf }: LookedUp,
): string {
  if (verdict === 'cannot')
    return earliest === undefined
      ? questionWords.neverReached
      : questionWords.earliest(dayInWords(earliest));
  if (steps.length === 0)
    return news.kind === 'contact'
      ? questionWords.tookPart
      : questionWords.knewIt;
  const between = steps.slice(0, -1).map(({ to }) => nameOf(to));
  if (between.length > 0) return questionWords.through(between);
  const [{ from, contact } = {}] = steps;
  if (from === undefined) return questionWords.tookPartAbout;
  return contact === undefined
    ? questionWords.belongsTo(nameOf(from))
    : questionWords.toldBy(nameOf(from));
}

/** The steps by which news came, as those of a route. */
function stepsBetween(steps: readonly NewsStep[]): readonly Step[] {
  return steps.map(({ from, to, contact }) => ({
    from: from ?? to,
    to,
    contacts: contact === undefined ? [] : [contact],
    isMembership: contact === undefined,
  }));
}

/** The contact itself, of one who took part in it. */
function ownContactOf(
  { verdict, steps }: Knowledge,
  { news }: Knew,
): ContactId | undefined {
  return verdict !== 'cannot' && steps.length === 0 && news.kind === 'contact'
    ? news.id
    : undefined;
}

function selectionOf(
  { actor, steps }: Knowledge,
  own: ContactId | undefined,
): Selection {
  if (own !== undefined) return { kind: 'contact', id: own };
  const ids = [...new Set(steps.flatMap(({ contact }) => contact ?? []))];
  return ids.length === 0
    ? { kind: 'actor', id: actor }
    : { kind: 'path', steps: ids.map((id) => ({ kind: 'contact', id })) };
}
