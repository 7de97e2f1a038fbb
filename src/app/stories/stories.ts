import type { Change, ClaimId, Story, StoryStep } from '../../case';
import { GLOBAL_MARK } from '../../case';
import { sha256Of } from '../../text';
import { act } from '../acting';
import { queryOf, workspaceOf } from '../address';
import { lensOf } from '../../lens';
import { columnsFor } from '../derive';
import type { Document, Session } from '../session';
import type { Workspace } from '../workspace';
import { CLEAR_WORKSPACE } from '../workspace';

/** The steps of a story, in order. */
export function stepsIn(story: Story | undefined): readonly StoryStep[] {
  return story?.steps ?? [];
}

/** Adds what is shown now as the last step; begins a story where there is none. */
export function addStep(
  session: Session,
  story: Story | undefined,
  caption: string,
): void {
  const step = stepNow(session, caption);
  if (step === undefined) return;
  if (story === undefined) beginStory(session, [step]);
  else setSteps(session, story, [...stepsIn(story), step]);
}

/** Begins a story, with these steps. */
export function beginStory(
  session: Session,
  steps: readonly StoryStep[] = [],
): void {
  const record: Story = { id: markOf(session, 'story'), steps };
  act(session, [{ kind: 'add', as: 'story', record }]);
}

/** Gives a step other words. */
export function recaption(
  session: Session,
  story: Story,
  step: StoryStep,
  caption: string,
): void {
  if (caption !== step.caption)
    replaceStep(session, story, { ...step, caption });
}

/** Lets a step show what is shown now. */
export function renewStep(
  session: Session,
  story: Story,
  step: StoryStep,
): void {
  const now = stepNow(session, step.caption);
  if (now !== undefined)
    replaceStep(session, story, { ...step, ...now, id: step.id });
}

/** Moves a step up or down by one. */
export function moveStep(
  session: Session,
  story: Story,
  step: StoryStep,
  by: -1 | 1,
): void {
  const steps = stepsIn(story);
  const at = steps.findIndex(({ id }) => id === step.id);
  const other = steps[at + by];
  if (at < 0 || other === undefined) return;
  setSteps(session, story, steps.with(at, other).with(at + by, step));
}

/** Removes a step. */
export function removeStep(
  session: Session,
  story: Story,
  step: StoryStep,
): void {
  setSteps(
    session,
    story,
    stepsIn(story).filter(({ id }) => id !== step.id),
  );
}

/** Gives a story another title. */
export function retitleStory(
  session: Session,
  story: Story,
  title: string,
): void {
  const trimmed = title.trim();
  if (trimmed !== (story.title ?? ''))
    act(session, [setting(story, 'title', trimmed)]);
}

/** Removes a story. */
export function removeStory(session: Session, { id }: Story): void {
  act(session, [{ kind: 'remove', of: { kind: 'story', id } }]);
}

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

/** Goes some steps on, or back; at either end it stays. */
export function goBy(session: Session, by: -1 | 1): void {
  const told = session.workspace.getState().step;
  const story = session.document
    .getState()
    ?.theCase.stories.find(({ id }) => id === told?.story);
  const steps = stepsIn(story);
  const next = steps[steps.findIndex(({ id }) => id === told?.id) + by];
  if (story !== undefined && next !== undefined) showStep(session, story, next);
}

/** Shows a story from its first step: the whole screen, without the panels. */
export function present(session: Session, story: Story): void {
  const [first] = stepsIn(story);
  if (first === undefined) return;
  session.surface.setState({ isFiltersOpen: false, isEvidenceOpen: false });
  showStep(session, story, first);
  // Where the browser refuses, the window is as good.
  document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Ends the telling: what is shown stays, with the story beside it. */
export function endTelling(session: Session): void {
  session.workspace.setState({ step: undefined });
  if (document.fullscreenElement === null) return;
  session.surface.setState({ isEvidenceOpen: true, beside: 'story' });
  void document.exitFullscreen();
}

/** Whether the claims that a step shows are others than when it was written. */
export function isStepChanged(
  open: Document,
  story: Story,
  step: StoryStep,
): boolean {
  return (
    step.seen !== undefined &&
    step.seen !== seenIn(open, workspaceOfStep(open, story, step))
  );
}

/** How the app shows the first step of a story, and the claims of all steps. */
export function shownBy(
  open: Document,
  story: Story,
): { readonly first: Workspace; readonly claims: readonly ClaimId[] } {
  const { claims } = open.theCase;
  const all = stepsIn(story).map((step) => workspaceOfStep(open, story, step));
  const shown = all.map(
    ({ filters }) => lensOf(columnsFor(open.theCase), filters).shown.claims,
  );
  return {
    first: all[0] ?? CLEAR_WORKSPACE,
    claims: claims
      .filter((_, at) => shown.some((each) => each[at] === 1))
      .map(({ id }) => id),
  };
}

function workspaceOfStep(
  { theCase }: Document,
  story: Story,
  { id, query }: StoryStep,
): Workspace {
  return {
    ...workspaceOf(query, columnsFor(theCase)),
    step: { story: story.id, id },
  };
}

/** What is shown now, as a step. */
function stepNow(session: Session, caption: string): StoryStep | undefined {
  const open = session.document.getState();
  if (open === undefined) return undefined;
  const now = { ...session.workspace.getState(), step: undefined };
  return {
    id: markOf(session, 'step'),
    query: queryOf(now),
    caption: caption.trim(),
    seen: seenIn(open, now),
  };
}

/** A mark of the claims that a workspace shows: other claims, another mark. */
function seenIn({ theCase }: Document, { filters }: Workspace): string {
  const { shown } = lensOf(columnsFor(theCase), filters);
  const claims = theCase.claims.filter((_, at) => shown.claims[at] === 1);
  return sha256Of(JSON.stringify(claims)).slice(0, 16);
}

function replaceStep(session: Session, story: Story, step: StoryStep): void {
  setSteps(
    session,
    story,
    stepsIn(story).map((each) => (each.id === step.id ? step : each)),
  );
}

function setSteps(
  session: Session,
  story: Story,
  steps: readonly StoryStep[],
): void {
  act(session, [setting(story, 'steps', steps)]);
}

function setting({ id }: Story, field: string, to: unknown): Change {
  return {
    kind: 'set',
    of: { kind: 'story', id },
    field,
    to,
    basis: { kind: 'typed' },
  };
}

function markOf({ ports }: Session, kind: string): string {
  return `${kind}${GLOBAL_MARK}${ports.newMark()}`;
}
