import { FlaskConical, GraduationCap, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../case';
import { Button } from '../../views/parts';
import { lessonWords } from '../../words';
import { showOverlay } from '../session';
import { useSession, useSurface } from '../session-context';
import { present } from './showing';
import { setOfStory } from './stories';
import styles from './story.module.css';
import { ToldCaption } from './told-caption';

const ClassDialog = lazy(async () => ({
  default: (await import('./class-dialog')).ClassDialog,
}));

/** What a teacher does with a lesson, and how it is to be taught. */
export function LessonTools({ story }: { readonly story: Story }) {
  const session = useSession();
  const overlay = useSurface((surface) => surface.overlay);
  return (
    <>
      <div className={styles['buttons']}>
        <Button
          look="outlined"
          onClick={() => present(session, story, 'alone')}
        >
          <GraduationCap size={15} aria-hidden="true" /> {lessonWords.begin}
        </Button>
        <Button onClick={() => present(session, story, 'preview')}>
          <FlaskConical size={15} aria-hidden="true" /> {lessonWords.tryIt}
        </Button>
        <Button onClick={() => showOverlay(session, 'class')}>
          <Users size={15} aria-hidden="true" /> {lessonWords.gather}
        </Button>
      </div>
      <Guide story={story} />
      {overlay === 'class' && (
        <Suspense>
          {createPortal(<ClassDialog story={story} />, document.body)}
        </Suspense>
      )}
    </>
  );
}

function Guide({ story }: { readonly story: Story }) {
  const session = useSession();
  const [isEdited, setIsEdited] = useState(false);
  const [words, setWords] = useState(story.guide ?? '');
  return (
    <details className={styles['guide']}>
      <summary>{lessonWords.guide}</summary>
      {isEdited ? (
        <label className={styles['field']}>
          {lessonWords.guideHint}
          <textarea
            rows={12}
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onBlur={() => {
              setOfStory(session, story, 'guide', words);
              setIsEdited(false);
            }}
          />
        </label>
      ) : (
        <>
          <ToldCaption text={story.guide ?? ''} />
          <Button data-edits onClick={() => setIsEdited(true)}>
            {lessonWords.editGuide}
          </Button>
        </>
      )}
    </details>
  );
}
