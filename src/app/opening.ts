import type { Case, History } from '../case';
import { emptyCase, historyOf } from '../case';
import { caseWords } from '../words';
import { addressIn, workspaceOf } from './address';
import { layOut, placed } from './arranging';
import { columnsFor } from './derive';
import { fileKey } from './file-key';
import { keepDesk } from './keep-desk';
import type { OpenCase } from './ports';
import { SHIPPED_KEY } from './ports';
import type { Session } from './session';
import { upToDate } from './renewing';
import { notify } from './session';
import { watched } from './watched-opening';

/**
 * Opens what the address asks for, else what was open last, else the shipped
 * case. An address about a case that this browser does not hold is said.
 */
export async function start(session: Session, fragment: string): Promise<void> {
  const { keeping } = session.ports;
  keeping.onFailure((sentence) => notify(session, 'problem', sentence));
  const { key, query } = addressIn(fragment);
  // A first visit need not wait for a database that holds nothing.
  if (
    (key === undefined || key === SHIPPED_KEY) &&
    (await keeping.isUntouched())
  )
    return openAsShipped(session, query);
  const asked =
    key === undefined
      ? undefined
      : await keptUnder(session, key, caseWords.theCase);
  if (asked !== undefined) return showKept(session, asked, query);
  if (key === SHIPPED_KEY) return openShipped(session, query);
  const last = await watched(
    session,
    caseWords.theCase,
    ({ onProgress }) => keeping.lastOpen(onProgress),
    false,
  );
  if (last === undefined) await openShipped(session, '');
  else await showKept(session, last, last.desk?.query ?? '');
  if (key !== undefined) notify(session, 'problem', caseWords.linkNotHere);
}

/** Opens the case that ships with the app, as it was left if it was. */
export async function openShipped(
  session: Session,
  query: string,
): Promise<void> {
  const kept = await keptUnder(session, SHIPPED_KEY, caseWords.theCase);
  if (kept !== undefined)
    return showKept(
      session,
      kept,
      query === '' ? (kept.desk?.query ?? '') : query,
    );
  return openAsShipped(session, query);
}

async function openAsShipped(session: Session, query: string): Promise<void> {
  const { opened, places, edition } = await session.ports.shippedCase();
  const positions = placed(places, {});
  const history = historyOf(opened);
  return show(
    session,
    {
      key: SHIPPED_KEY,
      history,
      desk: { query, positions },
      editions: [edition],
    },
    query,
  );
}

/** Opens a case that the browser keeps. */
export async function openKept(session: Session, key: string): Promise<void> {
  const kept = await keptUnder(session, key, caseWords.theCase);
  if (kept === undefined) notify(session, 'problem', caseWords.noLongerSaved);
  else await showKept(session, kept, kept.desk?.query ?? '');
}

/**
 * Opens a case file; what cannot be read leaves the open case as it is. The
 * key is derived from the file, so that a link about it works for everyone who
 * opens the same file, and opening it again finds what was decided since.
 */
export async function openFile(session: Session, file: File): Promise<void> {
  const { ports } = session;
  const refuse = (sentence: string): void =>
    notify(session, 'problem', caseWords.notOpened(file.name, sentence));
  const tooLarge = ports.sizeRefusal(file.size);
  if (tooLarge !== undefined) return refuse(tooLarge);
  const key = await fileKey(file);
  const kept = await keptUnder(session, key, file.name);
  if (kept !== undefined) {
    await show(session, kept, kept.desk?.query ?? '');
    return notify(session, 'news', caseWords.openedBefore(file.name));
  }
  const reading = await watched(
    session,
    file.name,
    ({ onProgress, signal }) => ports.readCase(file, onProgress, signal),
    true,
  );
  if (reading === undefined) return undefined;
  if (reading.kind === 'refused') return refuse(reading.sentence);
  await show(session, { ...openedAs(key, reading.case), file }, '');
  return notify(
    session,
    'news',
    caseWords.opened(reading.case.title, file.name),
  );
}

/** Starts a new case with nothing in it. */
export async function openNew(session: Session): Promise<void> {
  const { newKey } = session.ports;
  await show(session, openedAs(newKey(), emptyCase(caseWords.untitled)), '');
}

/** Follows an address within the open case, or to another one. */
export async function follow(
  session: Session,
  fragment: string,
): Promise<void> {
  const open = session.document.getState();
  const { key, query } = addressIn(fragment);
  if (open === undefined || (key !== undefined && key !== open.key))
    return start(session, fragment);
  const columns = columnsFor(open.history.now);
  session.workspace.setState(workspaceOf(query, columns), true);
  return undefined;
}

/** A case that the browser keeps, while the window says how far it is. */
function keptUnder(
  session: Session,
  key: string,
  name: string,
): Promise<OpenCase | undefined> {
  return watched(
    session,
    name,
    ({ onProgress }) => session.ports.keeping.open(key, onProgress),
    false,
  );
}

/** Shows a kept case, on the latest version where that comes with the app. */
async function showKept(
  session: Session,
  kept: OpenCase,
  query: string,
): Promise<void> {
  return show(session, await upToDate(session, kept), query);
}

function openedAs(key: string, opened: Case): OpenCase {
  return { key, history: historyOf(opened), desk: undefined };
}

async function show(
  session: Session,
  open: OpenCase,
  query: string,
): Promise<void> {
  const { key, history, desk } = open;
  const positions = desk?.positions ?? {};
  const columns = columnsFor(history.now);
  session.document.setState(
    { key, history, positions, isLayingOut: false },
    true,
  );
  session.workspace.setState(workspaceOf(query, columns), true);
  const take = (shared: History): void => {
    if (session.document.getState()?.key === key)
      session.document.setState({ history: shared });
  };
  const beginKeeping = async (): Promise<void> => {
    await session.ports.keeping.begin(open, take);
    // Places that came with the case were there before the keeper was.
    keepDesk(session);
  };
  await Promise.all([beginKeeping(), layOut(session, { isAsked: false })]);
}
