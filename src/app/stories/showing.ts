import type { Story, StoryStep } from '../../case';
import { workspaceOf } from '../address';
import { columnsFor } from '../derive';
import type { Document, Session } from '../session';
import type { Workspace } from '../workspace';
import { stepsIn } from './stories';

/** Shows a step, as it was when it was added. */
export function showStep(
  session: Session,
  story: Story,
  step: StoryStep,
): void {
  const open = session.document.getState();
  if (open !== undefined)
    session.workspace.setState(workspaceOfStep(open, story, step));
}

/** How the app shows a step of a story. */
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

/** Goes some steps on, or back; at either end it stays. */
export function goBy(session: Session, by: -1 | 1): void {
  const told = session.workspace.getState().step;
  const open = session.document.getState();
  const story = open?.theCase.stories.find(({ id }) => id === told?.story);
  const steps = stepsIn(open, story);
  const next = steps[steps.findIndex(({ id }) => id === told?.id) + by];
  if (story !== undefined && next !== undefined) showStep(session, story, next);
}

/** The sessions in which a story is presented, rather than looked over. */
const presenting = new WeakSet<Session>();

/** Shows a story from its first step: the whole screen, without the panels. */
export function present(session: Session, story: Story): void {
  const [first] = stepsIn(session.document.getState(), story);
  if (first === undefined) return;
  presenting.add(session);
  session.surface.setState({ isFiltersOpen: false, isEvidenceOpen: false });
  showStep(session, story, first);
  // Where the browser refuses, the window is as good.
  document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Ends the telling: what is shown stays, with the story beside it. */
export function endTelling(session: Session): void {
  session.workspace.setState({ step: undefined });
  if (!presenting.delete(session)) return;
  session.surface.setState({ isEvidenceOpen: true, beside: 'story' });
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}
