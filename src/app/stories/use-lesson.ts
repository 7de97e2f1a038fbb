import { useStore } from 'zustand';
import { useSession } from '../session-context';
import type { LessonState } from './lesson-state';
import { lessonIn, storeOf } from './lesson-state';

/** How far one is in a lesson, drawn anew whenever that changes. */
export function useLesson(lesson: string): LessonState & {
  readonly isPreview: boolean;
} {
  const session = useSession();
  const { lessons, preview } = useStore(storeOf(session));
  return {
    ...(lessons[lesson] ?? lessonIn(session, lesson)),
    isPreview: preview,
  };
}
