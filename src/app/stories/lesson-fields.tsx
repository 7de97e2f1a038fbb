import type { Case, KeptBack, StepQuestion } from '../../case';
import { thingsIn } from '../../lens';
import { actorName } from '../../lessons';
import { Button } from '../../views/parts';
import { lessonWords } from '../../words';
import { useDocument, useWorkspace } from '../session-context';
import { asking, isAlike } from './asking';
import { endsOfTie, freshQuestion } from './fresh-question';
import { QuestionEditor } from './question-editor';
import type { StepEdit } from './stories';
import styles from './story.module.css';

type LessonFieldsProps = {
  readonly edit: StepEdit;
  readonly onEdit: (edit: StepEdit) => void;
};

/** What makes a step one of a lesson: what it keeps back, asks and reveals. */
export function LessonFields({ edit, onEdit }: LessonFieldsProps) {
  const theCase = useDocument()?.theCase;
  const { selection, question: asked } = useWorkspace((whole) => whole);
  if (theCase === undefined) return undefined;
  const { asks } = edit;
  const choose = (kind: StepQuestion['kind'] | ''): void =>
    onEdit(
      asking(
        edit,
        kind === ''
          ? undefined
          : freshQuestion(kind, theCase, { selection, asked }),
      ),
    );
  return (
    <>
      <HiddenFields {...{ edit, onEdit }} />
      <label className={styles['field']}>
        {lessonWords.ask}
        <select
          value={asks?.kind ?? ''}
          onChange={({ target }) =>
            choose(target.value as StepQuestion['kind'] | '')
          }
        >
          <option value="">{lessonWords.none}</option>
          {Object.entries(lessonWords.kinds).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {asks && (
        <QuestionEditor
          {...{ theCase, selection }}
          question={asks}
          onQuestion={(next) => onEdit(asking(edit, next))}
        />
      )}
      <RevealFields {...{ edit, onEdit }} />
    </>
  );
}

function RevealFields({ edit, onEdit }: LessonFieldsProps) {
  const { reveals = '', minutes } = edit;
  return (
    <>
      <label className={styles['field']}>
        {lessonWords.reveals}
        <textarea
          rows={3}
          value={reveals}
          onChange={({ target }) =>
            onEdit({ ...edit, reveals: target.value || undefined })
          }
        />
      </label>
      <label className={styles['field']}>
        {lessonWords.minutes}
        <input
          type="number"
          min={1}
          max={120}
          value={minutes ?? ''}
          onChange={({ target }) =>
            onEdit({ ...edit, minutes: Number(target.value) || undefined })
          }
        />
      </label>
    </>
  );
}

/** What a step keeps back: the selection, one source, or the evidence. */
function HiddenFields({ edit, onEdit }: LessonFieldsProps) {
  const theCase = useDocument()?.theCase;
  const selection = useWorkspace((whole) => whole.selection);
  const { hides = [] } = edit;
  const set = (next: readonly KeptBack[]): void =>
    onEdit({ ...edit, hides: next.length > 0 ? next : undefined });
  const isEvidence = ({ kind }: KeptBack): boolean => kind === 'evidence';
  const found = selection ? thingsIn(selection).flatMap(keptBackOf) : [];
  const fresh = found.filter(
    (each) => !hides.some((known) => isAlike(known, each)),
  );
  return (
    <fieldset className={styles['hides']}>
      <legend>{lessonWords.hides}</legend>
      <label>
        <input
          type="checkbox"
          checked={hides.some(isEvidence)}
          onChange={({ target }) =>
            set([
              ...hides.filter((each) => !isEvidence(each)),
              ...(target.checked ? [{ kind: 'evidence' } as const] : []),
            ])
          }
        />{' '}
        {lessonWords.hideEvidence}
      </label>
      {hides
        .filter((each) => !isEvidence(each))
        .map((kept) => (
          <label key={JSON.stringify(kept)}>
            <input
              type="checkbox"
              checked
              onChange={() => set(hides.filter((each) => each !== kept))}
            />{' '}
            {theCase && keptBackInWords(theCase, kept)}
          </label>
        ))}
      {fresh.length === 0 ? (
        <small className={styles['hint']}>{lessonWords.pickToHide}</small>
      ) : (
        <div className={styles['buttons']}>
          <Button look="outlined" onClick={() => set([...hides, ...fresh])}>
            {lessonWords.hideSelection}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function keptBackInWords(theCase: Case, kept: KeptBack): string {
  if (kept.kind === 'evidence') return '';
  if (kept.kind === 'actor') return actorName(theCase, kept.id);
  if (kept.kind === 'tie')
    return lessonWords.hidden.tie(
      actorName(theCase, kept.a),
      actorName(theCase, kept.b),
    );
  const article = theCase.articles.find(({ id }) => id === kept.id);
  return lessonWords.hidden.article(article?.title ?? kept.id);
}

function keptBackOf(thing: {
  readonly kind: string;
  readonly id: string;
}): readonly KeptBack[] {
  if (thing.kind === 'actor' || thing.kind === 'article')
    return [{ kind: thing.kind, id: thing.id } as KeptBack];
  const tie = thing.kind === 'tie' ? endsOfTie(thing.id) : undefined;
  return tie === undefined ? [] : [{ kind: 'tie', ...tie }];
}
