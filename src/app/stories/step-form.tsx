import { Quote } from 'lucide-react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { StoryStep } from '../../case';
import { citing } from '../../case';
import { claimsBehind } from '../../lens';
import { Button, isDoneKey } from '../../views/parts';
import { storyWords } from '../../words';
import { columnsFor } from '../derive';
import { useDocument, useWorkspace } from '../session-context';
import { LessonFields } from './lesson-fields';
import type { StepEdit } from './stories';
import styles from './story.module.css';

/** A caption to be written; Ctrl+Enter is as good as the button. */
export function StepForm({
  step,
  button,
  onSave,
  onCancel,
}: {
  /** The step that is edited; without one, the form is there for the next. */
  readonly step?: StoryStep;
  readonly button: string;
  readonly onSave: (edit: StepEdit) => void;
  readonly onCancel?: () => void;
}) {
  const isNew = step === undefined;
  const [caption, setCaption] = useState(step?.caption ?? '');
  const [notes, setNotes] = useState(step?.notes ?? '');
  const [lesson, setLesson] = useState<StepEdit>(() => lessonPartOf(step));
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSave({
      caption: caption.trim(),
      ...(!isNew && { ...lesson, notes: notes.trim() || undefined }),
    });
    if (isNew) setCaption('');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isDoneKey(event)) save(event);
    if (event.key !== 'Escape') return;
    // Out of the field, the keys of views and commands are at hand again.
    if (onCancel === undefined && event.target instanceof HTMLElement)
      event.target.blur();
    else onCancel?.();
  };
  return (
    <form data-edits className={styles['form']} onSubmit={save}>
      <CaptionField {...{ isNew, caption, onKey }} onCaption={setCaption} />
      {!isNew && (
        <label className={styles['field']}>
          {storyWords.notes}
          <textarea
            rows={3}
            value={notes}
            placeholder={storyWords.notesHint}
            onChange={({ target }) => setNotes(target.value)}
            onKeyDown={onKey}
          />
        </label>
      )}
      {!isNew && <LessonFields edit={lesson} onEdit={setLesson} />}
      <div className={styles['buttons']}>
        <Button look="outlined" type="submit">
          {button}
        </Button>
        {onCancel && <Button onClick={onCancel}>{storyWords.cancel}</Button>}
      </div>
    </form>
  );
}

/** What of a step makes it one of a lesson. */
function lessonPartOf(step: StoryStep | undefined): StepEdit {
  const { hides, asks, reveals, minutes } = step ?? {};
  return { hides, asks, reveals, minutes };
}

/** The words of a caption, and the claims that they cite. */
function CaptionField({
  isNew,
  caption,
  onCaption,
  onKey,
}: {
  readonly isNew: boolean;
  readonly caption: string;
  readonly onCaption: (caption: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const cited = useCitable();
  // Who asks to edit a caption goes on writing at once.
  useEffect(() => {
    if (!isNew) field.current?.focus();
  }, [isNew]);
  const cite = (): void => {
    const { current } = field;
    if (current === null) return;
    const { selectionStart: start, selectionEnd: end } = current;
    const chosen = caption.slice(start, end);
    const words = cited.map(({ claim, words: own }) =>
      citing(chosen || own, claim),
    );
    const before = caption.slice(0, start);
    const gap = /[^\s(]$/.test(before) ? ' ' : '';
    onCaption(`${before}${gap}${words.join(' ')}${caption.slice(end)}`);
    current.focus();
  };
  return (
    <>
      <label htmlFor={id}>{storyWords.caption}</label>
      <textarea
        ref={field}
        id={id}
        data-new-caption={isNew || undefined}
        rows={3}
        value={caption}
        placeholder={storyWords.captionHint}
        onChange={({ target }) => onCaption(target.value)}
        onKeyDown={onKey}
      />
      <div className={styles['buttons']}>
        <Button
          disabled={cited.length === 0}
          title={storyWords.citeHint}
          onClick={cite}
        >
          <Quote size={14} aria-hidden="true" /> {storyWords.cite}
        </Button>
      </div>
    </>
  );
}

/** More claims than these are no citation but a list. */
const MOST_CITED = 3;
/** The most words of a quote that stand for it in a caption. */
const MOST_WORDS = 6;

/** The claims that are selected and few, and words to cite each by. */
function useCitable() {
  const theCase = useDocument()?.theCase;
  const selection = useWorkspace((workspace) => workspace.selection);
  if (theCase === undefined || selection === undefined) return [];
  const columns = columnsFor(theCase);
  const numbers = claimsBehind(columns, selection);
  if (numbers.length > MOST_CITED) return [];
  return numbers.flatMap((number) => {
    const claim = columns.within.claims[number];
    if (claim === undefined) return [];
    const words = claim.quotes[0]?.exact.split(/\s+/) ?? [];
    const some = words.slice(0, MOST_WORDS).join(' ');
    return [
      {
        claim: claim.id,
        words: storyWords.citedWords(some, words.length > MOST_WORDS),
      },
    ];
  });
}
