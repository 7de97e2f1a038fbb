import { useState } from 'react';
import type {
  ActorId,
  Case,
  ContactId,
  Reliability,
  StepQuestion,
} from '../../case';
import { VOCABULARY } from '../../case';
import type { Selection } from '../../lens';
import { contactInWords, reliabilityInFull } from '../../lens';
import { actorName } from '../../lessons';
import { rangeOf } from '../../time';
import { Button } from '../../views/parts';
import { TieFields } from '../../views/lesson';
import { lessonWords } from '../../words';
import { selectedActors, selectedClaims, selectedTie } from './fresh-question';
import { optionsIn, optionsInLines } from './option-lines';
import styles from './story.module.css';

type EditorProps<Kind extends StepQuestion['kind']> = {
  readonly theCase: Case;
  readonly selection: Selection | undefined;
  readonly question: StepQuestion & { readonly kind: Kind };
  readonly onQuestion: (question: StepQuestion) => void;
};

/** What is asked, and of what; most of it is taken from what is selected. */
export function QuestionEditor(props: EditorProps<StepQuestion['kind']>) {
  const { question, onQuestion, ...rest } = props;
  return (
    <>
      <label className={styles['field']}>
        {lessonWords.prompt}
        <input
          value={question.prompt}
          onChange={({ target }) =>
            onQuestion({ ...question, prompt: target.value })
          }
        />
      </label>
      {question.kind === 'choose' && (
        <ChooseEditor {...{ ...rest, question, onQuestion }} />
      )}
      {question.kind === 'tie' && (
        <TieEditor {...{ ...rest, question, onQuestion }} />
      )}
      {question.kind === 'knew' && (
        <KnewEditor {...{ ...rest, question, onQuestion }} />
      )}
      {question.kind === 'grade' && (
        <GradeEditor {...{ ...rest, question, onQuestion }} />
      )}
      {question.kind === 'copy' && (
        <CopyEditor {...{ ...rest, question, onQuestion }} />
      )}
    </>
  );
}

function ChooseEditor({ question, onQuestion }: EditorProps<'choose'>) {
  // What is typed stays as it is: an empty line may become an answer.
  const [lines, setLines] = useState(() => optionsInLines(question.options));
  return (
    <label className={styles['field']}>
      {lessonWords.options}
      <textarea
        rows={4}
        value={lines}
        placeholder={lessonWords.optionsHint}
        onChange={({ target }) => {
          setLines(target.value);
          onQuestion({
            ...question,
            options: optionsIn(target.value, question.options),
          });
        }}
      />
    </label>
  );
}

/** A button that takes what is selected; while nothing fits, how to select it. */
function Take({
  label,
  hint,
  isOff,
  onTake,
}: {
  readonly label: string;
  readonly hint: string;
  readonly isOff: boolean;
  readonly onTake: () => void;
}) {
  if (isOff) return <small className={styles['hint']}>{hint}</small>;
  return (
    <div className={styles['buttons']}>
      <Button look="outlined" onClick={onTake}>
        {label}
      </Button>
    </div>
  );
}

function TieEditor(props: EditorProps<'tie'>) {
  const { theCase, selection, question, onQuestion } = props;
  const { channel: _, ...rest } = question;
  const tie = selectedTie(selection);
  return (
    <>
      <TieFields
        actors={theCase.actors}
        tie={question}
        anyChannel={lessonWords.anyChannel}
        onTie={({ a, b, channel }) =>
          onQuestion({ ...rest, a, b, ...(channel && { channel }) })
        }
      />
      <Take
        label={lessonWords.takeSelection}
        hint={lessonWords.pickTie}
        isOff={tie === undefined}
        onTake={() => tie && onQuestion({ ...rest, ...tie })}
      />
    </>
  );
}

function KnewEditor(props: EditorProps<'knew'>) {
  const { theCase, question, onQuestion } = props;
  const { contact, by } = question;
  return (
    <>
      <label className={styles['field']}>
        {lessonWords.contact}
        <select
          value={contact}
          onChange={({ target }) =>
            onQuestion({ ...question, contact: target.value as ContactId })
          }
        >
          {theCase.contacts.map((each) => (
            <option key={each.id} value={each.id}>
              {contactInWords(theCase, each)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {lessonWords.day}
        <input
          value={by}
          placeholder={lessonWords.dayHint}
          aria-invalid={rangeOf(by) === undefined}
          onChange={({ target }) =>
            onQuestion({ ...question, by: target.value.trim() })
          }
        />
      </label>
      {rangeOf(by) === undefined && <p role="alert">{lessonWords.badDay}</p>}
      <WhomAsked {...props} />
    </>
  );
}

/** Of whom it is asked; they are selected in a view and taken from there. */
function WhomAsked(props: EditorProps<'knew'>) {
  const { theCase, selection, question, onQuestion } = props;
  const { actors } = question;
  const found = selectedActors(selection).filter((id) => !actors.includes(id));
  return (
    <>
      <fieldset className={styles['hides']}>
        <legend>{lessonWords.whomAsked}</legend>
        {actors.map((actor: ActorId) => (
          <label key={actor}>
            <input
              type="checkbox"
              checked
              onChange={() =>
                onQuestion({
                  ...question,
                  actors: actors.filter((each) => each !== actor),
                })
              }
            />{' '}
            {actorName(theCase, actor)}
          </label>
        ))}
      </fieldset>
      {actors.length === 0 && <p role="status">{lessonWords.nobodyAsked}</p>}
      <label className={styles['field']}>
        {lessonWords.addAsked}
        <select
          value=""
          onChange={({ target }) =>
            onQuestion({
              ...question,
              actors: [...actors, target.value as ActorId],
            })
          }
        >
          <option value="">{lessonWords.pick}</option>
          {theCase.actors
            .filter(({ id }) => !actors.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <Take
        label={lessonWords.takeActors}
        hint={lessonWords.pickActors}
        isOff={found.length === 0}
        onTake={() =>
          onQuestion({ ...question, actors: [...actors, ...found] })
        }
      />
    </>
  );
}

function CopyEditor(props: EditorProps<'copy'>) {
  const { theCase, selection, question, onQuestion } = props;
  const found = selectedClaims(theCase, selection).filter(
    (id) => !question.claims.includes(id),
  );
  const remove = (gone: string): void =>
    onQuestion({
      ...question,
      claims: question.claims.filter((id) => id !== gone),
    });
  return (
    <>
      <fieldset className={styles['hides']}>
        <legend>{lessonWords.passages}</legend>
        {question.claims.map((id) => (
          <label key={id}>
            <input type="checkbox" checked onChange={() => remove(id)} />{' '}
            {theCase.claims.find((claim) => claim.id === id)?.quotes[0]?.exact}
          </label>
        ))}
      </fieldset>
      {question.claims.length < 2 && (
        <p role="status">{lessonWords.fewPassages}</p>
      )}
      <Take
        label={lessonWords.takeSelection}
        hint={lessonWords.pickClaims}
        isOff={found.length === 0}
        onTake={() =>
          onQuestion({ ...question, claims: [...question.claims, ...found] })
        }
      />
    </>
  );
}

function SourceField(props: EditorProps<'grade'>) {
  const { theCase, question, onQuestion } = props;
  const { of } = question;
  const sources = [
    ...theCase.articles.map(({ id, title }) => ({
      of: { kind: 'article', id } as const,
      name: title,
    })),
    ...theCase.origins.map(({ id, name }) => ({
      of: { kind: 'origin', id } as const,
      name,
    })),
  ];
  return (
    <label className={styles['field']}>
      {lessonWords.source}
      <select
        value={sources.findIndex(
          (each) => each.of.kind === of.kind && each.of.id === of.id,
        )}
        onChange={({ target }) => {
          const source = sources[Number(target.value)];
          if (source) onQuestion({ ...question, of: source.of });
        }}
      >
        {sources.map(({ name }, at) => (
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function GradeEditor(props: EditorProps<'grade'>) {
  const { question, onQuestion } = props;
  const { scale, ours } = question;
  const setOurs = (value: string): void => {
    const { ours: _, ...rest } = question;
    const reliability = VOCABULARY.reliabilities.find((each) => each === value);
    onQuestion({ ...rest, ...(reliability && { ours: reliability }) });
  };
  return (
    <>
      <SourceField {...props} />
      <label className={styles['field']}>
        {lessonWords.scale}
        <select
          value={scale}
          onChange={({ target }) =>
            onQuestion({
              ...question,
              scale: target.value === 'words' ? 'words' : 'admiralty',
            })
          }
        >
          {VOCABULARY.gradings.map((each) => (
            <option key={each} value={each}>
              {lessonWords.scales[each]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {lessonWords.ourGrade}
        <select
          value={ours ?? ''}
          onChange={({ target }) => setOurs(target.value)}
        >
          <option value="">{lessonWords.noGrade}</option>
          {VOCABULARY.reliabilities.map((each: Reliability) => (
            <option key={each} value={each}>
              {reliabilityInFull('admiralty', each)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
