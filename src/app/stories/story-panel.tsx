import {
  ArrowDown,
  ArrowUp,
  Pencil,
  RefreshCw,
  Trash2,
  Presentation,
} from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Story, StoryStep } from '../../case';
import { Button } from '../../views/parts';
import { storyWords } from '../../words';
import { useDocument, useSession, useWorkspace } from '../session-context';
import styles from './story.module.css';
import {
  addStep,
  beginStory,
  moveStep,
  present,
  recaption,
  removeStep,
  removeStory,
  renewStep,
  retitleStory,
  showStep,
  stepsIn,
} from './stories';

/** The stories of the case, and the steps of one of them. */
export function StoryPanel() {
  const session = useSession();
  const stories = useDocument()?.theCase.stories ?? [];
  const told = useWorkspace(({ step }) => step?.story);
  const [chosen, setChosen] = useState<string>();
  const story =
    stories.find(({ id }) => id === (chosen ?? told)) ?? stories.at(-1);
  return (
    <div className={styles['panel']}>
      {stories.length > 1 && (
        <label className={styles['field']}>
          {storyWords.stories}
          <select
            value={story?.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {stories.map((each) => (
              <option key={each.id} value={each.id}>
                {titleOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {story === undefined || stepsIn(story).length === 0 ? (
        <p>{storyWords.intro}</p>
      ) : undefined}
      {story !== undefined && <StoryHead key={story.id} story={story} />}
      {story !== undefined && <Steps story={story} />}
      <AddStep story={story} />
      {story !== undefined && (
        <Button
          data-edits
          look="outlined"
          onClick={() => {
            setChosen(undefined);
            beginStory(session);
          }}
        >
          {storyWords.another}
        </Button>
      )}
    </div>
  );
}

function titleOf({ title }: Story): string {
  return title === undefined || title === '' ? storyWords.untitled : title;
}

function StoryHead({ story }: { readonly story: Story }) {
  const session = useSession();
  const [title, setTitle] = useState(story.title ?? '');
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    retitleStory(session, story, title);
  };
  return (
    <form className={styles['head']} onSubmit={rename}>
      <label className={styles['field']}>
        {storyWords.title}
        <input
          value={title}
          maxLength={200}
          placeholder={storyWords.untitled}
          onChange={({ target }) => setTitle(target.value)}
          onBlur={() => retitleStory(session, story, title)}
        />
      </label>
      <Button
        look="primary"
        disabled={stepsIn(story).length === 0}
        onClick={() => present(session, story)}
      >
        <Presentation size={14} aria-hidden="true" />
        {storyWords.tell}
      </Button>
      <Button
        data-edits
        look="icon"
        label={storyWords.removeStory}
        onClick={() => removeStory(session, story)}
      >
        <Trash2 size={15} aria-hidden="true" />
      </Button>
    </form>
  );
}

function Steps({ story }: { readonly story: Story }) {
  const steps = stepsIn(story);
  return (
    <ol className={styles['steps']} aria-label={storyWords.steps}>
      {steps.map((step, at) => (
        <StepRow
          key={step.id}
          {...{ story, step, at }}
          isLast={at === steps.length - 1}
        />
      ))}
    </ol>
  );
}

type StepProps = {
  readonly story: Story;
  readonly step: StoryStep;
  readonly at: number;
  readonly isLast: boolean;
};

function StepRow({ story, step, at, isLast }: StepProps) {
  const session = useSession();
  const isShown = useWorkspace((workspace) => workspace.step?.id === step.id);
  const [isEdited, setIsEdited] = useState(false);
  const caption = step.caption === '' ? storyWords.noCaption : step.caption;
  return (
    <li className={styles['step']} data-shown={isShown}>
      {isEdited ? (
        <CaptionForm
          caption={step.caption}
          button={storyWords.save}
          onSave={(next) => {
            recaption(session, story, step, next);
            setIsEdited(false);
          }}
        >
          <Button onClick={() => setIsEdited(false)}>
            {storyWords.cancel}
          </Button>
        </CaptionForm>
      ) : (
        <button
          type="button"
          className={styles['show']}
          aria-current={isShown ? 'step' : undefined}
          aria-label={storyWords.show(at + 1, caption)}
          onClick={() => showStep(session, story, step)}
        >
          <span className={styles['number']}>{at + 1}</span>
          {caption}
        </button>
      )}
      <StepTools
        {...{ story, step, at, isLast }}
        onEdit={() => setIsEdited(true)}
      />
    </li>
  );
}

/** What can be done with a step, a button each. */
function StepTools({
  story,
  step,
  at,
  isLast,
  onEdit,
}: StepProps & { readonly onEdit: () => void }) {
  const session = useSession();
  return (
    <div
      data-edits
      className={styles['tools']}
      role="group"
      aria-label={storyWords.step(at + 1)}
    >
      <Tool label={storyWords.edit} onClick={onEdit}>
        <Pencil size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.earlier}
        isOff={at === 0}
        onClick={() => moveStep(session, story, step, -1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.later}
        isOff={isLast}
        onClick={() => moveStep(session, story, step, 1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.renew}
        onClick={() => renewStep(session, story, step)}
      >
        <RefreshCw size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.remove}
        onClick={() => removeStep(session, story, step)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </Tool>
    </div>
  );
}

function Tool({
  label,
  isOff = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button look="icon" label={label} disabled={isOff} onClick={onClick}>
      {children}
    </Button>
  );
}

function AddStep({ story }: { readonly story: Story | undefined }) {
  const session = useSession();
  return (
    <CaptionForm
      isNew
      caption=""
      button={storyWords.add}
      onSave={(caption) => addStep(session, story, caption)}
    />
  );
}

/** A caption to be written; Ctrl+Enter is as good as the button. */
function CaptionForm({
  isNew = false,
  caption,
  button,
  onSave,
  children,
}: {
  /** Whether it stays, empty again, for the caption after this one. */
  readonly isNew?: boolean;
  readonly caption: string;
  readonly button: string;
  readonly onSave: (caption: string) => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const [text, setText] = useState(caption);
  const field = useRef<HTMLTextAreaElement>(null);
  // Who asks to edit a caption goes on writing at once.
  useEffect(() => {
    if (!isNew) field.current?.focus();
  }, [isNew]);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(text);
    if (isNew) setText('');
  };
  return (
    <form data-edits className={styles['form']} onSubmit={save}>
      <label htmlFor={id}>{storyWords.caption}</label>
      <textarea
        ref={field}
        id={id}
        data-new-caption={isNew || undefined}
        rows={3}
        value={text}
        placeholder={storyWords.captionHint}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            save(event);
        }}
      />
      <div className={styles['buttons']}>
        <Button look="outlined" type="submit">
          {button}
        </Button>
        {children}
      </div>
    </form>
  );
}
