import { Ledger } from '../case';
import type { KeptColumns } from '../lens';
import { shellWords } from '../words';
import { layOut, positionsIn } from './arranging';
import { isLarge, prepareColumns, takeColumns } from './derive';
import type { LaidOutCase, OpenCase, SoundCase } from './ports';
import { putBefore } from './put-before';
import type { Session } from './session';

/** The case that a session shows, or showed, before its acts are read. */
const foreshown = new WeakMap<Session, string>();
/** The placing of its actors, where that is under way. */
const placings = new WeakMap<Session, Promise<void>>();

/**
 * Shows a kept case as it was laid out, while its acts are still being read:
 * the picture answers, and what needs the acts waits for them.
 */
export async function foreshow(
  session: Session,
  { key, theCase, columns, desk }: LaidOutCase,
  query: string,
): Promise<void> {
  const { unhurried } = session.ports;
  await takeColumns(theCase, columns as KeptColumns, unhurried);
  put(session, { key, theCase, desk }, query);
  await painted();
}

/** How far the opening of a file is once the case is shown. */
const SHOWN = 0.9;

/**
 * Shows the case of a file that was found sound while its acts are still to be
 * folded, unless it is kept here: then it is opened with the acts of both. Tells
 * whether it did.
 */
export async function foreshowFile(
  session: Session,
  { name }: Pick<File, 'name'>,
  { theCase, places }: SoundCase,
  signal: AbortSignal,
): Promise<boolean> {
  const { unhurried, keeping } = session.ports;
  const { id: key } = theCase;
  if (!isLarge(theCase) || session.document.getState()?.isWhole === false)
    return false;
  if ((await keeping.list()).some((kept) => kept.key === key)) return false;
  await prepareColumns(theCase, unhurried);
  if (signal.aborted) return false;
  // It can no longer be stopped: the case before it is gone.
  session.surface.setState({
    opening: { doing: shellWords.opening(name), share: SHOWN },
  });
  const desk = { query: '', positions: positionsIn(places, theCase) };
  put(session, { key, theCase, desk }, '');
  const placing = layOut(session, { isAsked: false });
  placings.set(session, placing);
  await painted();
  // Folding its acts would put off the picture, which waits for places.
  await Promise.race([placing, pause(PATIENCE)]);
  await painted();
  return true;
}

/** How long acts wait for places, in milliseconds: some layouts take long. */
const PATIENCE = 2_000;

function pause(length: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, length);
  });
}

function put(
  session: Session,
  { key, theCase, desk }: Pick<LaidOutCase, 'key' | 'theCase' | 'desk'>,
  query: string,
): void {
  foreshown.set(session, key);
  session.surface.setState({ failure: undefined });
  const ledger = Ledger.foretelling(theCase);
  putBefore(session, { key, ledger, isWhole: false, theCase }, desk, query);
}

/** The placing of actors that is under way since a case was shown, once. */
export function placingOf(session: Session): Promise<void> | undefined {
  const placing = placings.get(session);
  placings.delete(session);
  return placing;
}

/**
 * The acts of a case are there, or cannot be read: then it is no longer shown
 * without them. Tells whether another case was opened since it was shown.
 */
export function endForeshowing(session: Session, open?: OpenCase): boolean {
  const key = foreshown.get(session);
  if (key === undefined || (open !== undefined && open.key !== key))
    return false;
  foreshown.delete(session);
  const { document } = session;
  const shown = document.getState();
  if (shown?.key !== key) return true;
  if (open === undefined) document.setState(undefined, true);
  return false;
}

/** A page that is hidden paints nothing. */
const LONGEST = 300;

/** Done once what is shown was painted. */
function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
