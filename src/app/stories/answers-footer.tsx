import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Story } from '../../case';
import { Button } from '../../views/parts';
import { lessonWords } from '../../words';
import { useSession } from '../session-context';
import styles from './lesson-card.module.css';
import { hasUnsaved, startOver } from './lesson-state';
import { nameAnswers, saveAnswers } from './saving-answers';
import { present } from './showing';
import { useLesson } from './use-lesson';

/** The answers of whoever takes the lesson: kept here, saved as a file. */
export function AnswersFooter({
  story,
  asked,
}: {
  readonly story: Story;
  readonly asked: number;
}) {
  const { sheet } = useLesson(story.id);
  const answered = Object.keys(sheet.answers).length;
  return (
    <details className={styles['answers']}>
      <summary>
        {lessonWords.yourAnswers}: {lessonWords.answered(answered, asked)}
      </summary>
      <Kept story={story} />
      <SavingFields story={story} />
    </details>
  );
}

/** The same once nothing is left to answer: what a student then does. */
export function HandingIn({
  story,
  asked,
}: {
  readonly story: Story;
  readonly asked: number;
}) {
  const state = useLesson(story.id);
  const answered = Object.keys(state.sheet.answers).length;
  const isDone = !state.isPreview && !hasUnsaved(state);
  return (
    <section
      className={styles['handing']}
      aria-label={lessonWords.handIn}
      data-done={isDone}
    >
      <h3>{lessonWords.handIn}</h3>
      <p>
        {lessonWords.answered(answered, asked)}{' '}
        {isDone ? lessonWords.handedIn : lessonWords.toHandIn}
      </p>
      <Kept story={story} />
      <SavingFields story={story} isDue={!isDone} />
    </section>
  );
}

/** Where the answers are; a browser that keeps none asks before it leaves. */
function Kept({ story }: { readonly story: Story }) {
  const state = useLesson(story.id);
  const isLosable = !state.isKept && hasUnsaved(state);
  useEffect(() => {
    if (!isLosable) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isLosable]);
  return (
    <p className={styles['hint']}>
      {state.isKept ? lessonWords.stays : lessonWords.notKept}
    </p>
  );
}

function SavingFields({
  story,
  isDue = false,
}: {
  readonly story: Story;
  readonly isDue?: boolean;
}) {
  const session = useSession();
  const { sheet, isPreview } = useLesson(story.id);
  const [name, setName] = useState(sheet.name ?? '');
  const isEmpty = Object.keys(sheet.answers).length === 0;
  return (
    <>
      <label className={styles['name']}>
        {lessonWords.name}
        <input
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
          onBlur={() => nameAnswers(session, story, name)}
        />
      </label>
      <div className={styles['buttons']}>
        <Button
          look={isDue ? 'primary' : 'outlined'}
          disabled={isEmpty || isPreview}
          onClick={() => saveAnswers(session, story, name)}
        >
          <Download size={14} aria-hidden="true" /> {lessonWords.saveFile}
        </Button>
        <Button
          disabled={isEmpty}
          onClick={() => {
            startOver(session, story.id);
            present(session, story, isPreview ? 'preview' : 'alone');
          }}
        >
          {lessonWords.startOver}
        </Button>
      </div>
    </>
  );
}
