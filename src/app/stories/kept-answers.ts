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

/** Forgets them. */
export function forgetAnswers({ case: of, lesson }: AnswerSheet): void {
  try {
    localStorage.removeItem(nameOf(of, lesson));
  } catch {
    // What the browser did not keep it need not forget.
  }
}

function nameOf(theCase: string, lesson: string): string {
  return [NAME, theCase, lesson].map(encodeURIComponent).join(':');
}
