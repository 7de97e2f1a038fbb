import { questionInWords } from '../network';
import type { Session } from './session';

/** What is asked of the open case, as a title says it; nothing where nothing is. */
export function askedInTitle({ document, workspace }: Session): string {
  const theCase = document.getState()?.theCase;
  const { question } = workspace.getState();
  if (theCase === undefined || question === undefined) return '';
  return questionInWords(theCase, question);
}
