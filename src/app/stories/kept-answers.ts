import type { AnswerSheet } from '../../lessons';
import { readAnswers, writeAnswers } from '../../lessons';

/** Under this name, a case and a lesson, this browser keeps a student's answers. */
const NAME = 'backchannel.answers';

/** The answers that this browser keeps to a lesson; none where it keeps nothing. */
export function keptAnswers(
  theCase: string,
  lesson: string,
): AnswerSheet | undefined {
  try {
    const text = localStorage.getItem(nameOf(theCase, lesson));
    const reading = text === null ? undefined : readAnswers(text);
    return reading?.kind === 'sheet' ? reading.sheet : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them; false where the browser refuses. */
export function keepAnswers(sheet: AnswerSheet): boolean {
  try {
    localStorage.setItem(nameOf(sheet.case, sheet.lesson), writeAnswers(sheet));
    return true;
  } catch {
    return false;
  }
}

/** Of when the answers were that were last saved as a file. */
export function keptSaving(
  theCase: string,
  lesson: string,
): string | undefined {
  try {
    return localStorage.getItem(savingOf(theCase, lesson)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps that these answers were saved as a file, where the browser lets it. */
export function keepSaving({ case: of, lesson, at }: AnswerSheet): void {
  try {
    localStorage.setItem(savingOf(of, lesson), at);
  } catch {
    // They are then asked for once more, which costs a student nothing.
  }
}

/** Forgets them. */
export function forgetAnswers({ case: of, lesson }: AnswerSheet): void {
  try {
    localStorage.removeItem(nameOf(of, lesson));
    localStorage.removeItem(savingOf(of, lesson));
  } catch {
    // What the browser did not keep it need not forget.
  }
}

function nameOf(theCase: string, lesson: string): string {
  return [NAME, theCase, lesson].map(encodeURIComponent).join(':');
}

function savingOf(theCase: string, lesson: string): string {
  return `${nameOf(theCase, lesson)}:saved`;
}
