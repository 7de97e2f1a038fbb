import type { ActorId, Case } from '../case';
import type { Columns, TiedCase } from '../lens';
import type { Positions } from '../network';
import { layoutRequestInSteps } from '../network';
import { shellWords } from '../words';
import { columnsFor } from './derive';
import type { FilePlace, Place } from './ports';
import type { Session } from './session';
import { notify } from './session';
import { remember } from './view-history';

/** Where the actors of a case will stand that is still being checked. */
let foreseen:
  | {
      readonly of: Columns['ties'];
      readonly laidOut: Promise<Positions>;
    }
  | undefined;

/**
 * Begins to place the actors of a case that will perhaps be shown in a moment,
 * by its ties: beside the page, where there is a second processor for it.
 */
export function foreseePlaces(session: Session, tied: TiedCase): void {
  const laidOut = laidOutBeside(session, tied, {});
  // Whoever asks for the places hears of a failure.
  laidOut.catch(() => {});
  foreseen = { of: tied.ties, laidOut };
}

/** Places of actors of whom some stay: worked out, or foreseen where none does. */
function placesFor(
  session: Session,
  columns: Columns,
  staying: Positions,
): Promise<Positions> {
  const known = foreseen;
  foreseen = undefined;
  return known?.of === columns.ties && Object.keys(staying).length === 0
    ? known.laidOut
    : laidOutBeside(session, columns, staying);
}

async function laidOutBeside(
  { ports }: Session,
  tied: TiedCase,
  staying: Positions,
): Promise<Positions> {
  return ports.layout(
    await ports.unhurried(layoutRequestInSteps(tied, staying)),
  );
}

/**
 * Lays out the open case in the background. Unless it was asked for, only
 * actors without a place set it off, or that stood aside and are tied by now,
 * and the others stay: what is taken in, edited or merged finds its place among
 * them. Pinned actors always stay.
 */
export async function layOut(
  session: Session,
  { isAsked }: { readonly isAsked: boolean },
): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const columns = columnsFor(open.theCase);
  const tied = tiedIn(columns);
  const settled = settledIn(open.positions, tied);
  const isPlaced = columns.within.actors.every((each) =>
    Object.hasOwn(settled, each.id),
  );
  if (isPlaced && !isAsked) return;
  session.document.setState({ isLayingOut: true });
  try {
    const staying = isAsked ? pinnedIn(open.positions) : settled;
    const laidOut = await placesFor(session, columns, pointsOf(staying));
    const now = session.document.getState();
    if (now?.key !== open.key) return;
    const after = placed(laidOut, now.positions, tied);
    if (isAsked)
      remember(session, { kind: 'laid-out', before: now.positions, after });
    session.document.setState({ positions: after });
  } catch {
    notify(session, 'problem', shellWords.layoutFailed);
  } finally {
    session.document.setState({ isLayingOut: false });
  }
}

/** Puts an actor where a person dragged it, and pins it there. */
export function moveActor(
  session: Session,
  actor: ActorId,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const before = open.positions;
  const after = { ...before, [actor]: { x, y, pinned: true } };
  remember(session, { kind: 'moved', actor, before, after });
  session.document.setState({ positions: after });
}

/** Moves the actors of a group together; none of them is pinned by that. */
export function moveGroup(
  session: Session,
  actors: readonly ActorId[],
  by: { readonly x: number; readonly y: number },
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const before = open.positions;
  const moved = actors.flatMap((actor): [string, Place][] => {
    const place = before[actor];
    return place === undefined
      ? []
      : [[actor, { ...place, x: place.x + by.x, y: place.y + by.y }]];
  });
  const after = { ...before, ...Object.fromEntries(moved) };
  remember(session, { kind: 'moved', before, after });
  session.document.setState({ positions: after });
}

/** Lets go of every pinned actor; a layout may move them again. */
export function releasePins(session: Session): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const released = Object.entries(open.positions).map(
    ([actor, { x, y }]): [string, Place] => [actor, { x, y, pinned: false }],
  );
  const after = Object.fromEntries(released);
  remember(session, { kind: 'released', before: open.positions, after });
  session.document.setState({ positions: after });
}

type Places = Readonly<Record<string, Place>>;

function pinnedIn(positions: Places): Places {
  return Object.fromEntries(
    Object.entries(positions).filter(([, place]) => place.pinned),
  );
}

/** The actors that a tie joins to another. */
function tiedIn({ ties, within }: Columns): ReadonlySet<string> {
  const tied = new Set<string>();
  ties.a.forEach((a, tie) => {
    const b = ties.b[tie] ?? a;
    if (a === b) return;
    for (const each of [a, b]) tied.add(within.actors[each]?.id ?? '');
  });
  return tied;
}

/** Without the places of those that stood aside and have a tie by now. */
function settledIn(positions: Places, tied: ReadonlySet<string>): Places {
  return Object.fromEntries(
    Object.entries(positions).filter(
      ([actor, { loose, pinned }]) =>
        loose !== true || pinned || !tied.has(actor),
    ),
  );
}

function pointsOf(positions: Readonly<Record<string, Place>>): Positions {
  return Object.fromEntries(
    Object.entries(positions).map(([actor, { x, y }]) => [actor, { x, y }]),
  );
}

/** A fresh layout, with what was pinned meanwhile left in its place. */
export function placed(
  laidOut: Positions,
  before: Places,
  tied?: ReadonlySet<string>,
): Places {
  return Object.fromEntries(
    Object.entries(laidOut).map(([actor, { x, y }]): [string, Place] => {
      const old = before[actor];
      if (old?.pinned === true) return [actor, old];
      const isLoose = tied !== undefined && !tied.has(actor);
      return [actor, { x, y, pinned: false, ...(isLoose && { loose: true }) }];
    }),
  );
}

/**
 * Places to be saved with a case: none unless a person has put an actor
 * somewhere, for else the same case is laid out the same everywhere.
 */
export function placesToSave(
  positions: Readonly<Record<string, Place>>,
): readonly FilePlace[] {
  const all = Object.entries(positions);
  if (!all.some(([, { pinned }]) => pinned)) return [];
  return all.map(([actor, { x, y, pinned }]) => ({
    actor,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    ...(pinned && { pinned }),
  }));
}

/** Places as a case file holds them, of actors that the case knows. */
export function positionsIn(
  places: readonly FilePlace[],
  { actors }: Case,
): Readonly<Record<string, Place>> {
  const known = new Set<string>(actors.map(({ id }) => id));
  return Object.fromEntries(
    places.flatMap(({ actor, x, y, pinned = false }) =>
      known.has(actor) ? [[actor, { x, y, pinned }] as const] : [],
    ),
  );
}
