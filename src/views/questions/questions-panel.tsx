import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ActorId, ContactId } from '../../case';
import { filterCount } from '../../lens';
import type { Question } from '../../network';
import { onlyTwoArticles, questionInWords } from '../../network';
import { questionWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { ViewProps } from '../parts/view-props';
import { ContactsAnswer } from './contacts-answer';
import { CoverageTable } from './coverage-table';
import { BrokersAnswer } from './brokers-answer';
import type { Analysts } from './compare-form';
import { CompareForm } from './compare-form';
import { ComparisonAnswer } from './comparison-answer';
import type { JudgedPairs } from './conflicts-across';
import { ConflictsAnswer } from './conflicts-answer';
import type { SettlingProps } from './disputed-contact';
import { GroupsAnswer } from './groups-answer';
import { KnowledgeAnswer } from './knowledge-answer';
import type { LookedUp } from './looked-up';
import { useLookedUp } from './looked-up';
import type { Blanks } from './question-form';
import { blanksOf, QuestionForm, questionOf } from './question-form';
import styles from './questions.module.css';
import { firstWay, ReachAnswer } from './reach-answer';
import { ReplayAnswer } from './replay-answer';
import { SameNames } from './same-names';
import { SpreadAnswer } from './spread-answer';

type QuestionsProps = ViewProps &
  Settling & {
    /** What is asked, with its blanks filled in. */
    readonly question: Question | undefined;
    readonly onAsk: (question: Question | undefined) => void;
    /** Selects, and leaves the answer for the words that the selection rests on. */
    readonly onEvidence: ViewProps['onSelect'];
    /** What analysts said of pairs of contacts. */
    readonly judgedPairs: JudgedPairs;
    /** Who has worked on the case, for comparing. */
    readonly analysts: Analysts;
  };

/** What the app gives, by which disagreements are settled. */
type Settling = Pick<
  SettlingProps,
  'editing' | 'noting' | 'onJudge' | 'onChange'
>;

/** The questions by what they ask about, in the order of the list. */
const ABOUT: Readonly<
  Record<keyof typeof questionWords.about, readonly Question['kind'][]>
> = {
  knew: ['told', 'knew', 'did'],
  path: ['reach', 'spread', 'between', 'groups'],
  sure: ['coverage', 'single', 'conflicts'],
  differs: ['only', 'compare', 'replay'],
};

/** Whose answers change where two records turn out to be one actor. */
const ABOUT_ACTORS: ReadonlySet<Question['kind']> = new Set([
  ...ABOUT.knew,
  ...ABOUT.path,
]);

/** Questions with blanks, and the answer to the one that is asked. */
export function QuestionsPanel(props: QuestionsProps) {
  const { network, question, onAsk } = props;
  const [asking, setAsking] = useState(question?.kind);
  const kind = question?.kind ?? asking;
  const { within } = network.columns;
  const choose = (next: Question['kind']): void => {
    setAsking(next);
    const asked = firstAsked(next, network, question);
    if (asked !== undefined) onAsk(asked);
  };
  if (kind === undefined)
    return (
      <section aria-label={questionWords.title} className={styles['panel']}>
        <h2>{questionWords.title}</h2>
        <p className={styles['note']}>{questionWords.lead}</p>
        <QuestionList onChoose={choose} />
      </section>
    );
  return (
    <section aria-label={questionWords.title} className={styles['panel']}>
      <Button
        data-screen-only
        onClick={() => {
          setAsking(undefined);
          onAsk(undefined);
        }}
      >
        <ArrowLeft size={14} aria-hidden="true" /> {questionWords.all}
      </Button>
      <Asked
        key={kind}
        kind={kind}
        words={question && questionInWords(within, question)}
      />
      <div className={styles['blank']} data-screen-only>
        <Blank kind={kind} {...props} />
      </div>
      {filterCount(network.filters) > 0 && (
        <p className={styles['note']}>{questionWords.filtered}</p>
      )}
      {network.shown.suggestedCount > 0 && areSuggestionsLeftOut(question) && (
        <p className={styles['note']}>
          {questionWords.suggestions(network.shown.suggestedCount)}
        </p>
      )}
      {ABOUT_ACTORS.has(kind) && (
        <SameNames {...{ network }} onEvidence={props.onEvidence} />
      )}
      {question !== undefined && <Answer {...props} question={question} />}
    </section>
  );
}

/** No suggestion counts in an answer, unless routes through them are asked for. */
function areSuggestionsLeftOut(question: Question | undefined): boolean {
  return question?.kind === 'reach'
    ? question.areAllAsked !== true
    : question !== undefined;
}

/** What a choice in the list asks at once, if it needs no blanks. */
function firstAsked(
  kind: Question['kind'],
  { columns }: QuestionsProps['network'],
  before: Question | undefined,
): Question | undefined {
  if (kind !== 'compare') return questionOf(kind, blanksOf(before));
  const two = onlyTwoArticles(columns);
  return two && { kind, ...two };
}

/** All questions with their blanks open, by what they ask about. */
function QuestionList({
  onChoose,
}: {
  readonly onChoose: (kind: Question['kind']) => void;
}) {
  const abouts = Object.keys(ABOUT) as (keyof typeof ABOUT)[];
  return abouts.map((about) => (
    <section key={about} className={styles['verdict']}>
      <h3>{questionWords.about[about]}</h3>
      <ul className={styles['list']}>
        {ABOUT[about].map((each) => (
          <li key={each}>
            <LinkButton isLine onClick={() => onChoose(each)}>
              {questionWords.open[each]}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The question in words, the blanks open as long as they are. */
function Asked({
  kind,
  words,
}: {
  readonly kind: Question['kind'];
  readonly words: string | undefined;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles['question']}>
      {words ?? questionWords.open[kind]}
    </h2>
  );
}

/** The blanks; once all are filled in, the question is asked. */
function Blank({
  kind,
  network,
  question,
  analysts,
  onAsk,
}: QuestionsProps & { readonly kind: Question['kind'] }) {
  const [filled, setFilled] = useState<Blanks>({});
  const blanks = { ...filled, ...blanksOf(question) };
  if (kind === 'compare')
    return (
      <div className={styles['blanks']}>
        <CompareForm
          columns={network.columns}
          question={question?.kind === 'compare' ? question : undefined}
          {...{ analysts, onAsk }}
        />
      </div>
    );
  return (
    <div className={styles['blanks']}>
      <QuestionForm
        {...{ kind, blanks }}
        theCase={network.columns.within}
        onBlanks={(next) => {
          setFilled(next);
          const asked = questionOf(kind, next);
          if (asked !== undefined) onAsk(asked);
        }}
      />
    </div>
  );
}

/** What every answer needs, and the way from a name to the words of a route. */
function useShared({
  network,
  onRead,
  onSelect,
  onAsk,
}: Pick<QuestionsProps, 'network' | 'onRead' | 'onSelect' | 'onAsk'>) {
  const lookedUp: LookedUp = useLookedUp(network);
  return {
    shared: {
      network,
      lookedUp,
      onRead,
      onSelect,
      onContact: (id: ContactId) => onSelect({ kind: 'contact', id }),
    },
    onReach: (from: ActorId, to: ActorId): void => {
      onAsk({ kind: 'reach', from, to, isInOrder: false });
      onSelect(firstWay(network, from, to));
    },
  };
}

function Answer({
  question,
  ...props
}: QuestionsProps & { readonly question: Question }) {
  const { network, selection, onFilters, onAsk, analysts } = props;
  const { onSelect, onEvidence } = props;
  const { shared, onReach } = useShared(props);
  const { lookedUp } = shared;
  switch (question.kind) {
    case 'reach':
      return <ReachAnswer {...shared} {...{ question, selection, onAsk }} />;
    case 'knew':
      return <KnowledgeAnswer {...shared} {...{ question, onEvidence }} />;
    case 'told':
    case 'did':
    case 'only':
    case 'single':
    case 'coverage': {
      const { onSelect: _, ...acts } = shared;
      return (
        <>
          {question.kind === 'coverage' && (
            <CoverageTable {...acts} {...{ network, onFilters }} />
          )}
          <ContactsAnswer {...acts} question={question} />
        </>
      );
    }
    case 'spread':
      return <SpreadAnswer {...{ network, lookedUp, question, onReach }} />;
    case 'groups':
      return <GroupsAnswer {...{ network, lookedUp, onSelect, onEvidence }} />;
    case 'between':
      return <BrokersAnswer {...{ network, lookedUp, onEvidence, onReach }} />;
    case 'replay':
      return <ReplayAnswer {...shared} {...{ onFilters }} />;
    case 'compare':
      return (
        <ComparisonAnswer {...shared} {...{ question, onFilters, analysts }} />
      );
    case 'conflicts': {
      const { editing, noting, judgedPairs, onJudge, onChange } = props;
      return (
        <ConflictsAnswer
          {...shared}
          {...{ editing, noting, onJudge, onChange }}
          {...{ onFilters, judgedPairs }}
          theCase={network.columns.within}
        />
      );
    }
  }
}
