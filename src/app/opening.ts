import type { Act, Case } from '../case';
import { actsFor, Ledger } from '../case';
import { caseWords, shellWords } from '../words';
import { take } from './acting';
import { addressIn, workspaceOf } from './address';
import { foreseePlaces, layOut, placed, positionsIn } from './arranging';
import { showWorkspace } from './asking';
import { begunCase } from './begun-case';
import {
  columnsFor,
  foreseeColumns,
  forgetForeseen,
  isVast,
  prepareColumns,
  preparePatching,
} from './derive';
import {
  endForeshowing,
  foreshow,
  foreshowFile,
  placingOf,
} from './foreshowing';
import { keepDesk } from './keep-desk';
import { leavingFor } from './leaving';
import type { OpenCase } from './ports';
import { putBefore } from './put-before';
import type { Session } from './session';
import { CASES, pickOne } from './pick-one';
import { reportSaving } from './report-saving';
import { renewal } from './renewing';
import { notify } from './session';
import { rebase } from './view-history';
import { watched } from './watched-opening';

/**
 * Opens what the address asks for, else what was open last, else the shipped
 * case. An address about a case that this browser does not hold is said; that one
 * does not fit its case, only of a link, not of an entry of this page's own.
 */
export async function start(
  session: Session,
  fragment: string,
  isOwn = false,
): Promise<void> {
  const { keeping } = session.ports;
  reportSaving(session);
  void keeping
    .analyst(session.surface.getState().analyst.id)
    .then((analyst) => session.surface.setState({ analyst }));
  return openAt(session, fragment, isOwn);
}

/** Opens the case that an address names or carries. */
async function openAt(
  session: Session,
  fragment: string,
  isOwn: boolean,
): Promise<void> {
  const { carried } = addressIn(fragment);
  if (carried !== undefined && session.ports.page === 'app')
    return openCarried(session, fragment, carried);
  await startAt(session, fragment);
  return isOwn ? undefined : tellDifference(session, fragment);
}

/** Opens the case that a link carries, as it would be opened from a file. */
async function openCarried(
  session: Session,
  fragment: string,
  carried: string,
): Promise<void> {
  const { key, query } = addressIn(fragment);
  const { unpacked } = await import('./carrying');
  const unpacking = await unpacked(carried);
  if (session.document.getState() === undefined)
    await startAt(session, key === undefined ? '' : `#case=${key}`, false);
  if (unpacking.kind === 'refused')
    return notify(session, 'problem', unpacking.sentence);
  await openFile(session, new File([unpacking.file], caseWords.theLink));
  const open = session.document.getState();
  if (open?.key === key && open !== undefined)
    showWorkspace(session, workspaceOf(query, columnsFor(open.theCase)));
  return undefined;
}

/** Says so where a link fits the case that is open no longer, or never did. */
async function tellDifference(
  session: Session,
  fragment: string,
): Promise<void> {
  const { key, query, state } = addressIn(fragment);
  if (session.document.getState()?.key !== key) return;
  if (query === '' && state === undefined) return;
  const { reportMisfit } = await import('./misfit');
  reportMisfit(session, fragment);
}

async function startAt(
  session: Session,
  fragment: string,
  isMissingTold = true,
): Promise<void> {
  const { keeping, shippedKey } = session.ports;
  const { key, query } = addressIn(fragment);
  // A first visit need not wait for a database that holds nothing.
  if (
    (key === undefined || key === shippedKey) &&
    (await keeping.isUntouched())
  )
    return openAsShipped(session, query);
  const asked =
    key === undefined
      ? undefined
      : await keptUnder(session, key, caseWords.theCase, query);
  if (asked !== undefined) return showKept(session, asked, query);
  if (key === shippedKey && !keeping.isRefused(key))
    return openShipped(session, query);
  // An address that names no case is about the one that was open last.
  const isAsked = key === undefined && query !== '';
  const last = await watched(
    session,
    shellWords.opening(caseWords.theCase),
    ({ onProgress }) =>
      keeping.lastOpen({
        onProgress,
        onDraft: foresee(session),
        onLaidOut: (shown) =>
          foreshow(session, shown, isAsked ? query : (shown.desk?.query ?? '')),
      }),
    false,
  );
  if (last === undefined) endForeshowing(session);
  if (last === undefined && keeping.isRefused(shippedKey)) openNothing(session);
  else if (last === undefined) await openShipped(session, '');
  else
    await showKept(session, last, isAsked ? query : (last.desk?.query ?? ''));
  if (key !== undefined && isMissingTold) tellMissing(session, key, fragment);
}

/** Says that a link's case is not here; its file, once opened, is shown as it asks. */
function tellMissing(session: Session, key: string, fragment: string): void {
  const isHere = (): boolean => session.document.getState()?.key === key;
  const open = async (file: File): Promise<void> => {
    await openFile(session, file);
    if (isHere()) await follow(session, fragment);
  };
  notify(session, 'problem', caseWords.linkNotHere, {
    label: caseWords.openItsFile,
    run: () => pickOne(CASES, open),
    isDone: isHere,
  });
}

/** Opens the case that ships with the app, as it was left if it was. */
export async function openShipped(
  session: Session,
  query: string,
): Promise<void> {
  const { keeping, shippedKey } = session.ports;
  const kept = await keptUnder(session, shippedKey, caseWords.theCase);
  if (kept !== undefined)
    return showKept(
      session,
      kept,
      query === '' ? (kept.desk?.query ?? '') : query,
    );
  if (keeping.isRefused(shippedKey)) return openNothing(session);
  return openAsShipped(session, query);
}

/**
 * Leaves the window without a case, after a crash: the sample case, freshly
 * shipped, would take up what was saved of it, and might crash once more.
 */
function openNothing({ document, surface }: Session): void {
  if (document.getState() === undefined)
    surface.setState({ failure: caseWords.nothingOpened });
}

async function openAsShipped(session: Session, query: string): Promise<void> {
  const { id, acts, places } = await session.ports.shippedCase();
  const positions = placed(places, {});
  return show(
    session,
    {
      key: session.ports.shippedKey,
      ledger: new Ledger(id, acts),
      desk: { query, positions },
    },
    query,
  );
}

/** Opens a case that the browser keeps. */
export function openKept(session: Session, key: string): Promise<void> {
  return leavingFor(session, async () => {
    const kept = await keptUnder(session, key, caseWords.theCase);
    if (kept !== undefined)
      return showKept(session, kept, kept.desk?.query ?? '');
    notify(session, 'problem', caseWords.noLongerSaved);
    return openNothing(session);
  });
}

/**
 * Opens a case file; what cannot be read leaves the open case as it is. A case
 * that this browser keeps already is opened with the acts of both.
 */
export function openFile(session: Session, file: File): Promise<void> {
  return leavingFor(session, () => openRead(session, file));
}

async function openRead(session: Session, file: File): Promise<void> {
  const { ports } = session;
  const refuse = (reason: string): void =>
    notify(session, 'problem', caseWords.notOpened(file.name, reason));
  let isShown = false;
  const reading = await watched(
    session,
    shellWords.opening(file.name),
    (followed) =>
      ports.readCase(file, {
        ...followed,
        onForetold: (theCase) => foreseeWhole(session, theCase),
        async onSound(sound) {
          isShown = await foreshowFile(session, file, sound, followed.signal);
        },
      }),
    true,
  );
  if (reading?.kind !== 'case') forgetForeseen();
  if (reading === undefined) return undefined;
  if (reading.kind === 'refused') return refuse(reading.sentence);
  const { ledger, lost, places = [] } = reading;
  const positions = positionsIn(places, ledger.theCase);
  if (lost !== undefined && lost.length > 0)
    notify(session, 'problem', caseWords.notRecovered(lost));
  // What is shown already is kept nowhere here.
  const kept = isShown
    ? undefined
    : await keptUnder(session, ledger.id, file.name);
  if (kept !== undefined) return openAgain(session, kept, ledger, file);
  await show(
    session,
    lost === undefined
      ? { key: ledger.id, ledger, desk: { query: '', positions }, file }
      : await recovered(session, ledger),
    '',
  );
  return notify(
    session,
    'news',
    caseWords.opened(ledger.theCase.title, file.name),
  );
}

/**
 * A case from a recovery copy. Where the browser still holds what of it could
 * not be read, and so is never written to, it is saved as a case of its own.
 */
async function recovered(session: Session, ledger: Ledger): Promise<OpenCase> {
  const { id } = ledger;
  const kept = await session.ports.keeping.list();
  if (kept.every(({ key }) => key !== id))
    return { key: id, ledger, desk: undefined };
  const apart = begunCase(session, ledger.theCase.title);
  apart.take(actsFor(apart.id, id, ledger.acts));
  return { key: apart.id, ledger: apart, desk: undefined };
}

/** Opens a case that is kept here, and offers what its file adds to it. */
async function openAgain(
  session: Session,
  kept: OpenCase,
  ledger: Ledger,
  file: File,
): Promise<void> {
  await showKept(session, kept, kept.desk?.query ?? '');
  if (ledger.acts.every(({ id }) => kept.ledger.actOf(id) !== undefined))
    return notify(session, 'news', caseWords.openedBefore(file.name));
  const { offerFile } = await import('./joining');
  return offerFile(session, file);
}

/** Starts a new case with nothing in it. */
export function openNew(session: Session): Promise<void> {
  return leavingFor(session, () => {
    const ledger = begunCase(session, caseWords.untitled);
    return show(session, { key: ledger.id, ledger, desk: undefined }, '');
  });
}

/** Follows an address within the open case, or to another one. */
export async function follow(
  session: Session,
  fragment: string,
  isOwn = false,
): Promise<void> {
  const open = session.document.getState();
  const { key, query, carried } = addressIn(fragment);
  const isElsewhere = key !== undefined && key !== open?.key;
  if (open === undefined || carried !== undefined || isElsewhere)
    return openAt(session, fragment, isOwn);
  showWorkspace(session, workspaceOf(query, columnsFor(open.theCase)));
  return isOwn ? undefined : tellDifference(session, fragment);
}

/** Lays out what is put together, so that it can be shown once it is sound. */
function foresee({ ports, document }: Session): (draft: Ledger) => void {
  return ({ theCase }) => {
    if (document.getState()?.isWhole !== false)
      void foreseeColumns(theCase, ports.unhurried);
  };
}

/** The same, and places its actors: a file rarely says where they stand. */
function foreseeWhole(session: Session, theCase: Case): void {
  const { ports, document } = session;
  if (document.getState()?.isWhole === false) return;
  // They are placed beside the page, while it tallies what it will draw.
  void foreseeColumns(theCase, ports.unhurried, (tied) =>
    foreseePlaces(session, tied),
  );
}

/** A case that the browser keeps, while the window says how far it is. */
async function keptUnder(
  session: Session,
  key: string,
  name: string,
  query?: string,
): Promise<OpenCase | undefined> {
  const kept = await watched(
    session,
    shellWords.opening(name),
    ({ onProgress }) =>
      session.ports.keeping.open(key, {
        onProgress,
        onDraft: foresee(session),
        onLaidOut: (shown) =>
          foreshow(session, shown, query ?? shown.desk?.query ?? ''),
      }),
    false,
  );
  if (kept === undefined) endForeshowing(session);
  return kept;
}

/** Shows a kept case, with what the app ships of it since, if it does. */
async function showKept(
  session: Session,
  kept: OpenCase,
  query: string,
): Promise<void> {
  const fresh = await renewal(session, kept);
  return show(session, kept, query, fresh);
}

/** Says of a case that leaves no room for them which things are left out. */
function tellVast(session: Session, theCase: Case): void {
  if (isVast(theCase))
    notify(session, 'news', caseWords.vast(theCase.claims.length));
}

/** Shows a case, and keeps it from now on; `fresh` acts are yet to be kept. */
async function show(
  session: Session,
  open: OpenCase,
  query: string,
  fresh: readonly Act[] = [],
): Promise<void> {
  const { key, ledger, desk } = open;
  const { keeping, unhurried } = session.ports;
  const { theCase } = ledger;
  await prepareColumns(theCase, unhurried);
  // Whoever was shown it before has opened something else since.
  if (endForeshowing(session, open)) return;
  const begun = keeping.begin(open, (acts) => {
    if (session.document.getState()?.key === key) void take(session, acts);
  });
  const shown = session.document.getState();
  session.surface.setState({ failure: undefined });
  if (shown?.key === key && !shown.isWhole) {
    session.document.setState({ ledger, theCase, revision: 1, isWhole: true });
    rebase(session);
  } else
    putBefore(session, { key, ledger, isWhole: true, theCase }, desk, query);
  tellVast(session, theCase);
  if (fresh.length > 0) keeping.keepActs(key, fresh);
  const beginKeeping = async (): Promise<void> => {
    await begun;
    // Places that came with the case were there before the keeper was.
    if (session.document.getState()?.key === key) keepDesk(session);
  };
  const placing = placingOf(session) ?? layOut(session, { isAsked: false });
  await Promise.all([beginKeeping(), placing]);
  keeping.started();
  await preparePatching();
}
