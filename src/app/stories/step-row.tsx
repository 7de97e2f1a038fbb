import { ArrowDown, ArrowUp, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Story, StoryStep } from '../../case';
import { plainCaption } from '../../case';
import { Button } from '../../views/parts';
import { lessonWords, storyWords } from '../../words';
import { useSession, useWorkspace } from '../session-context';
import { lookAtStep, showStep } from './showing';
import { StepForm } from './step-form';
import styles from './story.module.css';
import { editStep, moveStep, removeStep, renewStep } from './stories';

type StepProps = {
  readonly story: Story;
  readonly step: StoryStep;
  readonly at: number;
  readonly isLast: boolean;
};

/** A step in the list of its story: to be shown, edited and moved. */
export function StepRow({ story, step, at, isLast }: StepProps) {
  const session = useSession();
  const isShown = useWorkspace((workspace) => workspace.step?.id === step.id);
  const [isEdited, setIsEdited] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const caption = plainCaption(step.caption) || storyWords.noCaption;
  // Whoever has edited a step goes on from where they began.
  useEffect(() => {
    if (wasEdited.current && !isEdited) editButton.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <li className={styles['step']} data-shown={isShown}>
      {isEdited ? (
        <StepForm
          step={step}
          button={storyWords.save}
          onSave={(edit) => {
            editStep(session, story, step.id, edit);
            setIsEdited(false);
          }}
          onCancel={() => setIsEdited(false)}
        />
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
          <StepSigns step={step} />
        </button>
      )}
      <StepTools
        {...{ story, step, at, isLast, editButton }}
        onEdit={() => {
          if (!isEdited) lookAtStep(session, story, step);
          setIsEdited(!isEdited);
        }}
      />
    </li>
  );
}

/** Says in a word whether a step asks, and what it keeps back. */
function StepSigns({ step }: { readonly step: StoryStep }) {
  const { asks, hides = [], minutes } = step;
  const signs = [
    ...(asks ? [lessonWords.kinds[asks.kind]] : []),
    ...(hides.length > 0 ? [lessonWords.isHiding] : []),
    ...(minutes === undefined ? [] : [lessonWords.inMinutes(minutes)]),
  ];
  if (signs.length === 0) return undefined;
  return <span className={styles['signs']}>{signs.join(' · ')}</span>;
}

/** What can be done with a step, a button each. */
function StepTools({
  story,
  step: { id },
  at,
  isLast,
  editButton,
  onEdit,
}: StepProps & {
  readonly editButton: Ref<HTMLButtonElement>;
  readonly onEdit: () => void;
}) {
  const session = useSession();
  return (
    <div
      data-edits
      className={styles['tools']}
      role="group"
      aria-label={storyWords.step(at + 1)}
    >
      <Button
        ref={editButton}
        look="icon"
        label={storyWords.edit}
        onClick={onEdit}
      >
        <Pencil size={14} aria-hidden="true" />
      </Button>
      <Tool
        label={storyWords.earlier}
        isOff={at === 0}
        onClick={() => moveStep(session, story, id, -1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.later}
        isOff={isLast}
        onClick={() => moveStep(session, story, id, 1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.renew}
        onClick={() => renewStep(session, story, id)}
      >
        <RefreshCw size={14} aria-hidden="true" />
      </Tool>
      <Tool
        label={storyWords.remove}
        onClick={() => removeStep(session, story, id)}
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
