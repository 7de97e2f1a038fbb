import type { Story, StoryStep } from '../../case';
import { keepingBack } from '../../lessons';
import { workspaceOf } from '../address';
import { columnsFor } from '../derive';
import type { Document, Session } from '../session';
import type { Workspace } from '../workspace';
import { isRevealed, lessonIn, tryOut } from './lesson-state';
import { tellUnsaved } from './saving-answers';
import { stepsIn } from './stories';

/** Shows a step, as it was when it was added, but for what it keeps back. */
export function showStep(
  session: Session,
  story: Story,
  step: StoryStep,
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const columns = columnsFor(open.theCase);
  const whole = workspaceOfStep(open, story, step);
  const hides = keptBackIn(session, story, step);
  session.surface.setState({
    isEvidenceKept: hides.some(({ kind }) => kind === 'evidence'),
  });
  session.workspace.setState(
    hides.length === 0
      ? whole
      : {
          ...whole,
          filters: keepingBack(columns, whole.filters, hides),
          // What is selected or asked would tell what is kept back.
          selection: undefined,
          question: undefined,
          passage: undefined,
        },
  );
}

/** How the app shows a step of a story, with nothing kept back. */
export function workspaceOfStep(
  { theCase }: Document,
  story: Story,
  { id, query }: StoryStep,
): Workspace {
  return {
    ...workspaceOf(query, columnsFor(theCase)),
    step: { story: story.id, id },
  };
}

/** Shows what a step shows, whole, as whoever edits it needs it. */
export function lookAtStep(
  session: Session,
  story: Story,
  step: StoryStep,
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  session.surface.setState({ isEvidenceKept: false });
  session.workspace.setState({
    ...workspaceOfStep(open, story, step),
    step: undefined,
  });
}

/** What a step keeps back now. */
export function keptBackIn(
  session: Session,
  story: Story,
  { id, hides = [] }: StoryStep,
): NonNullable<StoryStep['hides']> {
  const isOpen =
    hides.length === 0 || isRevealed(lessonIn(session, story.id), id);
  return isOpen ? [] : hides;
}

/** Goes some steps on, or back; at either end it stays. */
export function goBy(session: Session, by: -1 | 1): void {
  const told = session.workspace.getState().step;
  const open = session.document.getState();
  const story = open?.theCase.stories.find(({ id }) => id === told?.story);
  const steps = stepsIn(open, story);
  const next = steps[steps.findIndex(({ id }) => id === told?.id) + by];
  if (story !== undefined && next !== undefined) showStep(session, story, next);
}

/** How a story is begun: before a hall, by oneself, or to try it out. */
type Manner = 'hall' | 'alone' | 'preview';

/** The sessions in which a story is presented, rather than looked over. */
const presenting = new WeakMap<Session, Manner>();

/** Shows a story from a step on, without the panels. */
export function present(
  session: Session,
  story: Story,
  manner: Manner,
  from = 0,
): void {
  const step = stepsIn(session.document.getState(), story)[from];
  if (step === undefined) return;
  presenting.set(session, manner);
  tryOut(session, manner === 'preview');
  session.surface.setState({ isFiltersOpen: false, isEvidenceOpen: false });
  showStep(session, story, step);
  if (manner !== 'hall') return;
  const page = document.documentElement;
  page.dataset['telling'] = 'hall';
  // Where the browser refuses, the window is as good.
  page.requestFullscreen().catch(() => undefined);
}

/** Ends the telling: what is shown stays, with the story beside it. */
export function endTelling(session: Session): void {
  const { step } = session.workspace.getState();
  const open = session.document.getState();
  const story = open?.theCase.stories.find(({ id }) => id === step?.story);
  // Filters that kept something back would stay without a word of it.
  const last = stepsIn(open, story).find(({ id }) => id === step?.id);
  if (open && story && last && keptBackIn(session, story, last).length > 0)
    session.workspace.setState(
      workspaceOf(last.query, columnsFor(open.theCase)),
    );
  session.workspace.setState({ step: undefined });
  session.surface.setState({ isEvidenceKept: false });
  const manner = presenting.get(session);
  // Who presents to a hall, or tries a lesson out, hands nothing in.
  if (manner !== 'hall') tellUnsaved(session, story);
  tryOut(session, false);
  if (manner === undefined) return;
  presenting.delete(session);
  delete document.documentElement.dataset['telling'];
  session.surface.setState({ isEvidenceOpen: true, beside: 'story' });
  // Who took a lesson alone is not put before what its teacher edits.
  if (manner !== 'alone') session.surface.setState({ storyBeside: story?.id });
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}
