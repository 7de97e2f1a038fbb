import type { MergedKind } from '../../case';
import { thingsIn } from '../../lens';
import { caseWords } from '../../words';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';

/** Asks whether records are the same; with one, which other it is. */
export function askToMerge(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
): void {
  session.surface.setState({ overlay: 'merge', compared: { kind, ids } });
}

/** Asks whether the selected actors or contacts are the same. */
export function mergeSelected(session: Session): void {
  const { selection } = session.workspace.getState();
  const things = selection === undefined ? [] : thingsIn(selection);
  const [first] = things;
  if (first?.kind !== 'actor' && first?.kind !== 'contact')
    return notify(session, 'news', caseWords.nothingToMerge);
  return askToMerge(
    session,
    first.kind,
    things.map(({ id }) => id),
  );
}

/** Shows the likely duplicates of the case, one after another. */
export function reviewDuplicates(session: Session): void {
  if (session.document.getState() !== undefined)
    showOverlay(session, 'duplicates');
}
