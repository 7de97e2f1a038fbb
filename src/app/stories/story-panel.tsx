import { Presentation, Printer, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../case';
import { Button } from '../../views/parts';
import { storyWords } from '../../words';
import { showOverlay } from '../session';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from '../session-context';
import styles from './story.module.css';
import { present } from './showing';
import { StepForm } from './step-form';
import { StepRow } from './step-row';
import {
  addStep,
  beginStory,
  removeStory,
  setOfStory,
  stepsIn,
} from './stories';

const HandOut = lazy(async () => ({
  default: (await import('./hand-out')).HandOut,
}));

/** The stories of the case, and the steps of one of them. */
export function StoryPanel() {
  const session = useSession();
  const open = useDocument();
  const stories = open?.theCase.stories ?? [];
  const told = useWorkspace(({ step }) => step?.story);
  const overlay = useSurface((surface) => surface.overlay);
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
      {stepsIn(open, story).length === 0 && <p>{storyWords.intro}</p>}
      {story !== undefined && <StoryHead key={story.id} story={story} />}
      {story !== undefined && overlay === 'hand-out' && (
        // Beside the page, not in it: only one of the two is printed.
        <Suspense>
          {createPortal(<HandOut story={story} />, document.body)}
        </Suspense>
      )}
      {story !== undefined && <Steps story={story} />}
      <StepForm
        button={storyWords.add}
        onSave={({ caption = '' }) => addStep(session, story, caption)}
      />
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
  const isEmpty = (story.steps ?? []).length === 0;
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    setOfStory(session, story, 'title', title);
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
          onBlur={() => setOfStory(session, story, 'title', title)}
        />
      </label>
      <Button
        look="primary"
        disabled={isEmpty}
        onClick={() => present(session, story)}
      >
        <Presentation size={14} aria-hidden="true" />
        {storyWords.tell}
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
