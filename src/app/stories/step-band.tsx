import { ChevronLeft, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { StoryStep } from '../../case';
import { isLesson } from '../../case';
import { homed } from '../../lessons';
import { Button } from '../../views/parts';
import { storyWords } from '../../words';
import type { Session } from '../session';
import { useDocument, useSession, useWorkspace } from '../session-context';
import { isStepChanged } from './changed-since';
import { endTelling, goBy } from './showing';
import { StepProgress } from './step-progress';
import styles from './story.module.css';
import { stepsIn } from './stories';
import { EndButton, NotesButton } from './telling-buttons';
import { ToldCaption } from './told-caption';
import { useSwipe } from './use-swipe';

const LessonCard = lazy(async () => ({
  default: (await import('./lesson-card')).LessonCard,
}));

/** The caption of the step that is shown, and the ways on and back. */
export function StepBand() {
  const session = useSession();
  const open = useDocument();
  const telling = useWorkspace(({ step }) => step);
  const [areNotesShown, setAreNotesShown] = useState(false);
  const story = open?.theCase.stories.find(({ id }) => id === telling?.story);
  const steps = stepsIn(open, story);
  const at = steps.findIndex(({ id }) => id === telling?.id);
  const step = steps[at];
  const raw = open && story && homed(open.ledger, story)[at];
  const swipe = useSwipe((by) => goBy(session, by));
  useEndWithScreen(session);
  if (open === undefined || story === undefined) return undefined;
  if (step === undefined || raw === undefined) return undefined;
  if (isLesson(story))
    return (
      <Suspense>
        <LessonCard {...{ story, step, at }} />
      </Suspense>
    );
  return (
    <section className={styles['band']} aria-label={storyWords.band} {...swipe}>
      <Button
        look="icon"
        label={storyWords.previous}
        disabled={at === 0}
        onClick={() => goBy(session, -1)}
      >
        <ChevronLeft size={20} aria-hidden="true" />
      </Button>
      <Told
        {...{ step, at }}
        total={steps.length}
        isChanged={isStepChanged(open, raw)}
        areNotesShown={areNotesShown}
      />
      {step.notes !== undefined && (
        <NotesButton
          isPressed={areNotesShown}
          onPress={() => setAreNotesShown(!areNotesShown)}
        />
      )}
      <WaysOn isLast={at === steps.length - 1} />
    </section>
  );
}

function WaysOn({ isLast }: { readonly isLast: boolean }) {
  const session = useSession();
  return (
    <>
      <Button
        look="icon"
        label={storyWords.next}
        disabled={isLast}
        onClick={() => goBy(session, 1)}
      >
        <ChevronRight size={20} aria-hidden="true" />
      </Button>
      <EndButton />
    </>
  );
}

/** Leaving the whole screen, by the browser's own key, ends the telling. */
function useEndWithScreen(session: Session): void {
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) endTelling(session);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [session]);
}

function Told({
  step,
  at,
  total,
  isChanged,
  areNotesShown,
}: {
  readonly step: StoryStep;
  readonly at: number;
  readonly total: number;
  readonly isChanged: boolean;
  readonly areNotesShown: boolean;
}) {
  return (
    <div className={styles['told']} aria-live="polite">
      <StepProgress at={at} total={total} />
      <div className={styles['caption']} data-scrolls tabIndex={-1}>
        <ToldCaption
          text={step.caption === '' ? storyWords.noCaption : step.caption}
        />
      </div>
      {areNotesShown && step.notes !== undefined && (
        <div className={styles['notes']}>
          <ToldCaption text={step.notes} />
        </div>
      )}
      {isChanged && <p className={styles['changed']}>{storyWords.changed}</p>}
    </div>
  );
}
