import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../views/parts';
import { storyWords } from '../../words';
import { useDocument, useSession, useWorkspace } from '../session-context';
import styles from './story.module.css';
import { endTelling, goBy, isStepChanged, stepsIn } from './stories';

/** The caption of the step that is shown, and the ways on and back. */
export function StepBand() {
  const session = useSession();
  const open = useDocument();
  const telling = useWorkspace(({ step }) => step);
  const story = open?.theCase.stories.find(({ id }) => id === telling?.story);
  const steps = stepsIn(story);
  const at = steps.findIndex(({ id }) => id === telling?.id);
  const step = steps[at];
  // Leaving the whole screen, by the browser's own key, ends the telling.
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) endTelling(session);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [session]);
  if (open === undefined || story === undefined || step === undefined)
    return undefined;
  return (
    <section className={styles['band']} aria-label={storyWords.band}>
      <Button
        look="icon"
        label={storyWords.previous}
        disabled={at === 0}
        onClick={() => goBy(session, -1)}
      >
        <ChevronLeft size={20} aria-hidden="true" />
      </Button>
      <div className={styles['told']} aria-live="polite">
        <p className={styles['progress']}>
          {storyWords.of(at + 1, steps.length)}
        </p>
        <p className={styles['caption']}>
          {step.caption === '' ? storyWords.noCaption : step.caption}
        </p>
        {isStepChanged(open, story, step) && (
          <p className={styles['changed']}>{storyWords.changed}</p>
        )}
      </div>
      <Button
        look="icon"
        label={storyWords.next}
        disabled={at === steps.length - 1}
        onClick={() => goBy(session, 1)}
      >
        <ChevronRight size={20} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={storyWords.end}
        onClick={() => endTelling(session)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </section>
  );
}
