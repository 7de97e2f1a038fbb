import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Actor, Case, Claim, Reliability, StepQuestion } from '../../case';
import { gradeStepsOf } from '../../corroboration';
import { reliabilityInFull, publisherInWords } from '../../lens';
import type { Answer } from '../../lessons';
import { actorName, gradedInWords, wantsOne } from '../../lessons';
import { dateInWords, lessonWords } from '../../words';
import { Option, toggled } from './option';
import styles from './lesson.module.css';
import { NO_TIE, TieFields } from './tie-fields';

/** What a student fills in, by the kind of the question. */
export function QuestionFields({
  theCase,
  actors,
  question,
  answer,
  onAnswer,
}: {
  readonly theCase: Case;
  /** Those whom the step shows. */
  readonly actors: readonly Actor[];
  readonly question: StepQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}) {
  switch (question.kind) {
    case 'choose':
      return <ChooseFields {...{ question, answer, onAnswer }} />;
    case 'tie':
      return (
        <>
          <p className={styles['hint']}>{lessonWords.pickInView}</p>
          <TieFields
            actors={actors}
            tie={answer?.kind === 'tie' ? answer : NO_TIE}
            anyChannel={lessonWords.cannotTell}
            onTie={({ a, b, channel }) =>
              onAnswer({ kind: 'tie', a, b, ...(channel && { channel }) })
            }
          />
        </>
      );
    case 'knew':
      return <KnewFields {...{ theCase, question, answer, onAnswer }} />;
    case 'grade':
      return <GradeFields {...{ theCase, question, answer, onAnswer }} />;
    case 'copy':
      return <CopyFields {...{ theCase, question, answer, onAnswer }} />;
    case 'write':
      return <WriteField {...{ answer, onAnswer }} />;
  }
}

type FieldsOf<Kind extends StepQuestion['kind']> = {
  readonly question: StepQuestion & { readonly kind: Kind };
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
};

function Fields({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles['fields']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function ChooseFields({ question, answer, onAnswer }: FieldsOf<'choose'>) {
  const name = useId();
  const { options } = question;
  const chosen = answer?.kind === 'choose' ? answer.options : [];
  const isOne = wantsOne(question);
  return (
    <Fields legend={isOne ? lessonWords.chooseOne : lessonWords.chooseSome}>
      {options.map(({ id, words }) => (
        <Option
          key={id}
          type={isOne ? 'radio' : 'checkbox'}
          name={name}
          isChosen={chosen.includes(id)}
          onChoose={() =>
            onAnswer({
              kind: 'choose',
              options: isOne ? [id] : toggled(chosen, id),
            })
          }
        >
          {words}
        </Option>
      ))}
    </Fields>
  );
}

const VERDICTS = ['must', 'may', 'cannot'] as const;

function KnewFields({
  theCase,
  question,
  answer,
  onAnswer,
}: FieldsOf<'knew'> & { readonly theCase: Case }) {
  const name = useId();
  const verdicts = answer?.kind === 'knew' ? answer.verdicts : {};
  return (
    <Fields legend={lessonWords.whoKnew(dateInWords(question.by))}>
      {question.actors.map((actor) => (
        <fieldset key={actor} className={styles['row']}>
          <legend>{actorName(theCase, actor)}</legend>
          {VERDICTS.map((verdict) => (
            <Option
              key={verdict}
              type="radio"
              name={`${name}-${actor}`}
              isChosen={verdicts[actor] === verdict}
              onChoose={() =>
                onAnswer({
                  kind: 'knew',
                  verdicts: { ...verdicts, [actor]: verdict },
                })
              }
            >
              {lessonWords.verdict[verdict]}
            </Option>
          ))}
        </fieldset>
      ))}
    </Fields>
  );
}

function GradeFields({
  theCase,
  question,
  answer,
  onAnswer,
}: FieldsOf<'grade'> & { readonly theCase: Case }) {
  const name = useId();
  const { scale } = question;
  const given = answer?.kind === 'grade' ? answer.reliability : undefined;
  return (
    <Fields legend={lessonWords.gradeIt(gradedInWords(theCase, question))}>
      {gradeStepsOf(scale).reliabilities.map((reliability: Reliability) => (
        <Option
          key={reliability}
          type="radio"
          name={name}
          isChosen={given === reliability}
          onChoose={() => onAnswer({ kind: 'grade', reliability })}
        >
          {reliabilityInFull(scale, reliability)}
        </Option>
      ))}
    </Fields>
  );
}

function CopyFields({
  theCase,
  question,
  answer,
  onAnswer,
}: FieldsOf<'copy'> & { readonly theCase: Case }) {
  const name = useId();
  const chosen = answer?.kind === 'copy' ? answer.claims : [];
  const claims = question.claims.flatMap(
    (id) => theCase.claims.find((claim) => claim.id === id) ?? [],
  );
  return (
    <Fields legend={lessonWords.copies}>
      {claims.map((claim) => (
        <Option
          key={claim.id}
          type="checkbox"
          name={name}
          isChosen={chosen.includes(claim.id)}
          onChoose={() =>
            onAnswer({ kind: 'copy', claims: toggled(chosen, claim.id) })
          }
        >
          <q className={styles['quote']}>{claim.quotes[0]?.exact}</q>{' '}
          <cite>{sourceOf(theCase, claim)}</cite>
        </Option>
      ))}
    </Fields>
  );
}

/** Who published a claim, in words. */
export function sourceOf(
  { articles }: Case,
  { article }: Pick<Claim, 'article'>,
): string {
  const source = articles.find(({ id }) => id === article);
  return source === undefined ? '' : publisherInWords(source);
}

function WriteField({
  answer,
  onAnswer,
}: Pick<FieldsOf<'write'>, 'answer' | 'onAnswer'>) {
  const words = answer?.kind === 'write' ? answer.words : '';
  return (
    <label className={styles['field']}>
      {lessonWords.write}
      <textarea
        rows={3}
        maxLength={2000}
        value={words}
        onChange={({ target }) =>
          onAnswer({ kind: 'write', words: target.value })
        }
      />
    </label>
  );
}
