import type { Change, Story, StoryStep } from '../../case';
import { GLOBAL_MARK } from '../../case';
import { homed, ownStep, ownSteps } from '../../lessons';
import { act } from '../acting';
import type { Document, Session } from '../session';
import { shownQuery } from '../shown-query';
import { isStepChanged, seenIn } from './changed-since';

/** The steps of a story, in order, in the names of the open case. */
export function stepsIn(
  open: Document | undefined,
  story: Story | undefined,
): readonly StoryStep[] {
  if (open === undefined || story === undefined) return [];
  return ownSteps(open.ledger, story);
}

/** What may be written about a step; what is given as `undefined` is emptied. */
export type StepEdit = {
  readonly [Field in Exclude<keyof StoryStep, 'id' | 'in' | 'seen'>]?:
    StoryStep[Field] | undefined;
};

/**
 * Adds what is shown now as the last step; begins a story where there is none.
 * Tells which story it is that has the step.
 */
export function addStep(
  session: Session,
  story: Story | undefined,
  caption: string,
): string | undefined {
  const step = stepNow(session, caption);
  if (step === undefined) return undefined;
  if (story === undefined) return beginStory(session, [step]);
  setSteps(session, story, [...(story.steps ?? []), step]);
  return story.id;
}

/** Begins a story, with these steps. */
function beginStory(session: Session, steps: readonly StoryStep[]): string {
  const record: Story = { id: markOf(session, 'story'), steps };
  act(session, [{ kind: 'add', as: 'story', record }]);
  return record.id;
}

/** Writes about a step; what stays the same is no act. */
export function editStep(
  session: Session,
  story: Story,
  id: string,
  edit: StepEdit,
): void {
  const step = adopted(session, story, id);
  if (step === undefined) return;
  const edited = { ...step, ...edit };
  const isSame = Object.entries(edit).every(
    ([field, value]) =>
      JSON.stringify(value) === JSON.stringify(step[field as keyof StoryStep]),
  );
  if (!isSame) replaceStep(session, story, withoutEmpty(edited));
}

/** Lets a step show what is shown now. */
export function renewStep(session: Session, story: Story, id: string): void {
  const step = adopted(session, story, id);
  const now = step && stepNow(session, step.caption);
  if (now !== undefined) replaceStep(session, story, { ...step, ...now, id });
}

/** Moves a step up or down by one. */
export function moveStep(
  session: Session,
  story: Story,
  id: string,
  by: -1 | 1,
): void {
  const steps = story.steps ?? [];
  const at = steps.findIndex((each) => each.id === id);
  const [step, other] = [steps[at], steps[at + by]];
  if (step === undefined || other === undefined) return;
  setSteps(session, story, steps.with(at, other).with(at + by, step));
}

/** Removes a step. */
export function removeStep(session: Session, story: Story, id: string): void {
  const steps = story.steps ?? [];
  setSteps(
    session,
    story,
    steps.filter((each) => each.id !== id),
  );
}

/** Gives a story another title, or another guide for the teacher. */
export function setOfStory(
  session: Session,
  story: Story,
  field: 'title' | 'guide',
  words: string,
): void {
  const trimmed = words.trim();
  if (trimmed !== (story[field] ?? ''))
    act(session, [setting(story, field, trimmed)]);
}

/** Removes a story. */
export function removeStory(session: Session, { id }: Story): void {
  act(session, [{ kind: 'remove', of: { kind: 'story', id } }]);
}

/** A mark that no two stories, steps or answers share. */
function markOf({ ports }: Session, kind: string): string {
  return `${kind}${GLOBAL_MARK}${ports.newMark()}`;
}

/** What is shown now, as a step. */
function stepNow(session: Session, caption: string): StoryStep | undefined {
  const open = session.document.getState();
  if (open === undefined) return undefined;
  const now = { ...session.workspace.getState(), step: undefined };
  return {
    id: markOf(session, 'step'),
    in: open.theCase.id,
    query: shownQuery(open.theCase, now),
    caption: caption.trim(),
    seen: seenIn(open, now),
  };
}

/**
 * A step as the open case would have written it: what one edits here speaks in
 * its names from then on, and is as changed as it was.
 */
function adopted(
  session: Session,
  story: Story,
  id: string,
): StoryStep | undefined {
  const open = session.document.getState();
  if (open === undefined) return undefined;
  const raw = homed(open.ledger, story).find((each) => each.id === id);
  if (raw === undefined) return undefined;
  const step = ownStep(open.theCase, raw);
  return step === raw || isStepChanged(open, raw)
    ? step
    : { ...step, seen: seenIn(open, step.query) };
}

function withoutEmpty(step: object): StoryStep {
  return Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined),
  ) as StoryStep;
}

function replaceStep(session: Session, story: Story, step: StoryStep): void {
  setSteps(
    session,
    story,
    (story.steps ?? []).map((each) => (each.id === step.id ? step : each)),
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
