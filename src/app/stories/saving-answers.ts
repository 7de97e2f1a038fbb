import type { Story, StoryStep } from '../../case';
import { isLesson } from '../../case';
import { askingSteps, writeAnswers } from '../../lessons';
import { lessonWords } from '../../words';
import { download } from '../saving';
import type { Session } from '../session';
import { notify } from '../session';
import type { LessonState } from './lesson-state';
import {
  hasUnsaved,
  isRevealed,
  lessonIn,
  markSaved,
  nameSheet,
  storeOf,
} from './lesson-state';

/** Gives the answers to the student, as a file under a name of its own. */
export function saveAnswers(
  session: Session,
  story: Story,
  name = lessonIn(session, story.id).sheet.name ?? '',
): void {
  nameAnswers(session, story, name);
  const { sheet } = lessonIn(session, story.id);
  const file = new Blob([writeAnswers(sheet)], { type: 'application/json' });
  const parts = [lessonWords.fileName, story.title ?? '', sheet.name ?? ''];
  const fileName = `${parts.map(plain).filter(Boolean).join('-')}.json`;
  download(file, fileName);
  markSaved(session, story.id);
  notify(session, 'news', lessonWords.savedAs(fileName));
}

/** Writes another name on the answers; the same one changes nothing. */
export function nameAnswers(
  session: Session,
  story: Story,
  name: string,
): void {
  const known = lessonIn(session, story.id).sheet.name ?? '';
  if (name.trim() !== known) nameSheet(session, story.id, name);
}

/**
 * Whether a student has come so far that the answers are to be handed in: all
 * is answered or shown, or no step comes after this one.
 */
export function isToHandIn(
  state: LessonState,
  steps: readonly StoryStep[],
  at: number,
): boolean {
  if (Object.keys(state.sheet.answers).length === 0) return false;
  const isOpen = ({ id }: StoryStep) => isRevealed(state, id);
  const here = steps[at];
  return (
    askingSteps(steps).every(isOpen) ||
    (here !== undefined &&
      at === steps.length - 1 &&
      (here.asks === undefined || isOpen(here)))
  );
}

/** Says of a lesson that is closed that its answers are in no file yet. */
export function tellUnsaved(session: Session, story: Story | undefined): void {
  if (story === undefined || !isLesson(story)) return;
  const isUnsaved = () => hasUnsaved(lessonIn(session, story.id));
  if (storeOf(session).getState().preview || !isUnsaved()) return;
  const { isKept } = lessonIn(session, story.id);
  notify(
    session,
    'lasting',
    isKept ? lessonWords.unsaved : lessonWords.notKept,
    {
      label: lessonWords.saveFile,
      run: () => saveAnswers(session, story),
      isDone: () => !isUnsaved(),
    },
  );
}

/** Words as a part of a file's name. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .toLowerCase();
}
