import { claimInWords, contactInWords, thingsIn } from '../lens';
import { listed, shellWords, viewWords } from '../words';
import type { Session } from './session';

/** The most things that a title names. */
const MOST_NAMED = 2;

/** What the window shows, for its tab and for the browser's history. */
export function titleOf({ document, workspace }: Session): string {
  const theCase = document.getState()?.theCase;
  if (theCase === undefined) return shellWords.app;
  const { view, selection } = workspace.getState();
  const things = selection === undefined ? [] : thingsIn(selection);
  const names = things.slice(0, MOST_NAMED).flatMap(({ kind, id }) => {
    const bearsId = (each: { readonly id: string }): boolean => each.id === id;
    if (kind === 'actor') return theCase.actors.find(bearsId)?.name ?? [];
    const contact = kind === 'contact' && theCase.contacts.find(bearsId);
    if (contact) return contactInWords(theCase, contact);
    const claim = kind === 'claim' && theCase.claims.find(bearsId);
    return claim ? claimInWords(theCase, claim) : [];
  });
  return [
    ...(names.length === 0 ? [] : [listed(names)]),
    viewWords[view].name,
    theCase.title,
    shellWords.app,
  ].join(' · ');
}
