import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Answer, AnswerSheet } from '../../lessons';
import type { Session } from '../session';
import {
  forgetAnswers,
  keepAnswers,
  keepSaving,
  keptAnswers,
  keptSaving,
} from './kept-answers';

/** How far someone is in a lesson. */
export type LessonState = {
  readonly sheet: AnswerSheet;
  /** Steps that were shown without an answer. */
  readonly shown: ReadonlySet<string>;
  /** Steps that are being answered again. */
  readonly again: ReadonlySet<string>;
  /** Whether this browser keeps the answers. */
  readonly isKept: boolean;
  /** Of when the answers were that were last saved as a file. */
  readonly savedAt?: string | undefined;
};

/** Whoever tries a lesson out leaves nothing behind. */
type Progress = {
  readonly preview: boolean;
  readonly lessons: Readonly<Record<string, LessonState>>;
};

const stores = new WeakMap<Session, StoreApi<Progress>>();

/** Where it is told how far the lessons of a session are. */
export function storeOf(session: Session): StoreApi<Progress> {
  const known = stores.get(session);
  if (known !== undefined) return known;
  const made = createStore<Progress>(() => ({ preview: false, lessons: {} }));
  stores.set(session, made);
  return made;
}

/** How far one is in a lesson of the open case, as this browser keeps it. */
export function lessonIn(session: Session, lesson: string): LessonState {
  const { lessons, preview } = storeOf(session).getState();
  return lessons[lesson] ?? beginning(session, lesson, preview);
}

/** Begins to try out a lesson, or ends that: what was answered is forgotten. */
export function tryOut(session: Session, preview: boolean): void {
  const store = storeOf(session);
  if (preview || store.getState().preview)
    store.setState({ preview, lessons: {} });
}

/** Whether a step shows what it keeps back: it was answered, or given up. */
export function isRevealed(
  { sheet, shown, again }: LessonState,
  step: string,
): boolean {
  return (
    !again.has(step) && (shown.has(step) || Object.hasOwn(sheet.answers, step))
  );
}

/** Takes an answer, and keeps it in this browser. */
export function answer(
  session: Session,
  lesson: string,
  step: string,
  given: Answer,
): void {
  const state = lessonIn(session, lesson);
  const answers = { ...state.sheet.answers, [step]: given };
  writeSheet(
    session,
    { ...state, again: without(state.again, step) },
    {
      answers,
    },
  );
}

/** Shows a step without an answer. */
export function giveUp(session: Session, lesson: string, step: string): void {
  const state = lessonIn(session, lesson);
  put(session, {
    ...state,
    shown: new Set([...state.shown, step]),
    again: without(state.again, step),
  });
}

/** Keeps a step back once more, to be answered again. */
export function askAgain(session: Session, lesson: string, step: string): void {
  const state = lessonIn(session, lesson);
  put(session, { ...state, again: new Set([...state.again, step]) });
}

/** Writes the name that a student gives, or takes it away. */
export function nameSheet(
  session: Session,
  lesson: string,
  name: string,
): void {
  const state = lessonIn(session, lesson);
  const { name: _, ...sheet } = state.sheet;
  const trimmed = name.trim();
  writeSheet(session, { ...state, sheet }, trimmed ? { name: trimmed } : {});
}

/** Whether there are answers that no file holds as they are now. */
export function hasUnsaved({ sheet, savedAt }: LessonState): boolean {
  return Object.keys(sheet.answers).length > 0 && savedAt !== sheet.at;
}

/** Notes that the answers were saved as a file, as they are now. */
export function markSaved(session: Session, lesson: string): void {
  const state = lessonIn(session, lesson);
  keepSaving(state.sheet);
  put(session, { ...state, savedAt: state.sheet.at });
}

/** Deletes all answers to a lesson, and begins it anew. */
export function startOver(session: Session, lesson: string): void {
  const store = storeOf(session);
  const state = lessonIn(session, lesson);
  if (!store.getState().preview) forgetAnswers(state.sheet);
  const { [lesson]: _, ...lessons } = store.getState().lessons;
  store.setState({ lessons });
}

function beginning(
  session: Session,
  lesson: string,
  preview: boolean,
): LessonState {
  const of = session.document.getState()?.theCase.id;
  if (of === undefined) throw new Error('lessonIn: no case is open.');
  const kept = preview ? undefined : keptAnswers(of, lesson);
  const sheet: AnswerSheet = kept ?? {
    id: session.ports.newMark(),
    case: of,
    lesson,
    at: now(session),
    answers: {},
  };
  const none = { shown: new Set<string>(), again: new Set<string>() };
  const savedAt = kept && keptSaving(of, lesson);
  return { sheet, ...none, isKept: true, savedAt };
}

function writeSheet(
  session: Session,
  state: LessonState,
  edit: Partial<AnswerSheet>,
): void {
  const sheet = { ...state.sheet, ...edit, at: now(session) };
  const isKept = storeOf(session).getState().preview || keepAnswers(sheet);
  put(session, { ...state, sheet, isKept, savedAt: undefined });
}

function put(session: Session, state: LessonState): void {
  storeOf(session).setState(({ lessons }) => ({
    lessons: { ...lessons, [state.sheet.lesson]: state },
  }));
}

function now({ ports }: Session): string {
  return new Date(ports.now()).toISOString();
}

function without(steps: ReadonlySet<string>, step: string) {
  return new Set([...steps].filter((each) => each !== step));
}
