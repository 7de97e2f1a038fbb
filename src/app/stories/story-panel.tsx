import { Download, Presentation, Printer, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../case';
import { isLesson } from '../../case';
import { askingSteps } from '../../lessons';
import { Button } from '../../views/parts';
import { lessonWords, storyWords } from '../../words';
import { showOverlay } from '../session';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from '../session-context';
import styles from './story.module.css';
import { hasUnsaved } from './lesson-state';
import { LessonTools } from './lesson-tools';
import { saveAnswers } from './saving-answers';
import { present } from './showing';
import { StepForm } from './step-form';
import { StepRow } from './step-row';
import { addStep, removeStory, setOfStory, stepsIn } from './stories';
import { useLesson } from './use-lesson';

const HandOut = lazy(async () => ({
  default: (await import('./hand-out')).HandOut,
}));

/** What stands in the choice of stories for one that is not begun yet. */
const NEW = '';

/** The stories and lessons of the case, and the steps of one of them. */
export function StoryPanel() {
  const session = useSession();
  const open = useDocument();
  const overlay = useSurface((surface) => surface.overlay);
  const isRead = session.ports.page === 'to-read';
  const { stories, story, setChosen } = useShownStory(isRead);
  return (
    <div className={styles['panel']}>
      {stories.length > 0 && (
        <label className={styles['field']}>
          {storyWords.stories}
          <select
            value={story?.id ?? NEW}
            onChange={({ target }) => setChosen(target.value)}
          >
            {stories.map((each) => (
              <option key={each.id} value={each.id}>
                {isLesson(each)
                  ? lessonWords.asLesson(titleOf(each))
                  : titleOf(each)}
              </option>
            ))}
            {!isRead && <option value={NEW}>{storyWords.another}</option>}
          </select>
        </label>
      )}
      {story === undefined && <Lessons onChoose={setChosen} />}
      {stepsIn(open, story).length === 0 && (
        <p>{isRead ? storyWords.none : storyWords.intro}</p>
      )}
      {story !== undefined && <StoryHead key={story.id} story={story} />}
      {story !== undefined && isLesson(story) && (
        <LessonTools key={`tools ${story.id}`} story={story} />
      )}
      {story !== undefined && overlay === 'hand-out' && (
        // Beside the page, not in it: only one of the two is printed.
        <Suspense>
          {createPortal(<HandOut story={story} />, document.body)}
        </Suspense>
      )}
      {story !== undefined && <Steps story={story} />}
      <StepForm
        button={storyWords.add}
        onSave={({ caption = '' }) => {
          const id = addStep(session, story, caption);
          if (story === undefined) setChosen(id);
        }}
      />
    </div>
  );
}

/** The story that is looked at: as chosen, as told, or else the last of one's own. */
function useShownStory(isRead: boolean) {
  const stories = useDocument()?.theCase.stories ?? [];
  const told = useWorkspace(({ step }) => step?.story);
  const session = useSession();
  const chosen = useSurface(({ storyBeside }) => storyBeside);
  const setChosen = (id: string | undefined): void =>
    session.surface.setState({ storyBeside: id });
  // What is added next goes into a story, never into a lesson unasked.
  const own = stories.findLast((each) => !isLesson(each))?.id;
  const first = isRead ? (own ?? stories[0]?.id) : own;
  // Its first question makes a story a lesson: that takes it from nobody's eyes.
  const [kept, setKept] = useState(first);
  const isThere = stories.some(({ id }) => id === kept);
  if (!isThere && kept !== first) setKept(first);
  const isKnown = chosen === NEW || stories.some(({ id }) => id === chosen);
  const shown = isKnown ? chosen : (told ?? kept);
  const story = stories.find(({ id }) => id === shown);
  return { stories, story, setChosen };
}

/** The lessons that are there to be taken, while no story is looked at. */
function Lessons({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const session = useSession();
  const open = useDocument();
  const lessons = (open?.theCase.stories ?? []).filter(isLesson);
  return lessons.map((lesson) => (
    <section key={lesson.id} className={styles['offered']}>
      <h3>{titleOf(lesson)}</h3>
      <p>
        {lessonWords.offered(
          askingSteps(stepsIn(open, lesson)).length,
          minutesOf(lesson),
        )}
      </p>
      <div className={styles['buttons']}>
        <Button
          look="primary"
          onClick={() => present(session, lesson, 'alone')}
        >
          {lessonWords.begin}
        </Button>
        <Button onClick={() => onChoose(lesson.id)}>{lessonWords.teach}</Button>
      </div>
      <OwnAnswers lesson={lesson} />
    </section>
  ));
}

/** What whoever took a lesson has answered, until a file holds it. */
function OwnAnswers({ lesson }: { readonly lesson: Story }) {
  const session = useSession();
  if (!hasUnsaved(useLesson(lesson.id))) return undefined;
  return (
    <>
      <p>{lessonWords.unsaved}</p>
      <Button look="outlined" onClick={() => saveAnswers(session, lesson)}>
        <Download size={14} aria-hidden="true" /> {lessonWords.saveFile}
      </Button>
    </>
  );
}

/** How long a lesson takes by its steps; 0 where none says. */
function minutesOf({ steps = [] }: Story): number {
  return steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

function titleOf({ title }: Story): string {
  return title === undefined || title === '' ? storyWords.untitled : title;
}

function StoryHead({ story }: { readonly story: Story }) {
  const session = useSession();
  const [title, setTitle] = useState(story.title ?? '');
  const isEmpty = (story.steps ?? []).length === 0;
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    setOfStory(session, story, 'title', title);
  };
  return (
    <form className={styles['head']} onSubmit={rename}>
      {session.ports.page === 'to-read' && <h3>{titleOf(story)}</h3>}
      <label data-edits className={styles['field']}>
        {storyWords.title}
        <input
          value={title}
          maxLength={200}
          placeholder={storyWords.untitled}
          onChange={({ target }) => setTitle(target.value)}
          onBlur={() => setOfStory(session, story, 'title', title)}
        />
      </label>
      <Button
        look="primary"
        disabled={isEmpty}
        onClick={() => present(session, story, 'hall')}
      >
        <Presentation size={14} aria-hidden="true" />
        {isLesson(story) ? lessonWords.tell : storyWords.tell}
      </Button>
      <Button
        look="icon"
        label={storyWords.handOut}
        disabled={isEmpty}
        onClick={() => showOverlay(session, 'hand-out')}
      >
        <Printer size={15} aria-hidden="true" />
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
  const steps = stepsIn(useDocument(), story);
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
