import type { Case, Steps } from '../case';
import { whole } from '../case';
import type {
  Columns,
  Filters,
  KeptColumns,
  patchedColumnsInSteps,
  TiedCase,
} from '../lens';
import type { Network } from '../network';
import {
  columnsFromKept,
  columnsInSteps,
  columnsOf,
  countedInSteps,
  filterCount,
  OPEN_FILTERS,
  sourcesOf,
  tiesIndexed,
} from '../lens';
import { networkInSteps, networkOf } from '../network';
import type { Ports } from './ports';

/**
 * Columns that are at hand, the latest first: until what an act changes is laid
 * out and drawn, an earlier state is shown.
 */
let known: readonly Columns[] = [];
/** So many states of a case are at hand. */
const AT_HAND = 3;

let patch: typeof patchedColumnsInSteps | undefined;
/** Columns that are being worked out from those of the state before. */
let patching: { readonly of: Case; readonly steps: Steps<unknown> } | undefined;

/** Gets what patches columns: a first picture does without it. */
export async function preparePatching(): Promise<void> {
  ({ patchedColumnsInSteps: patch } = await import('./patching'));
}

/**
 * The columns of the open case, derived once for each state of it: from those of
 * the state before, if it is the same case.
 */
export function columnsFor(theCase: Case): Columns {
  for (;;) {
    const found = foundFor(theCase);
    if (found !== undefined) return found;
    const steps = patchingTo(theCase);
    if (steps === undefined) return hold(columnsOf(theCase));
    whole(steps);
  }
}

/** Whether the columns of a state are there already. */
export function areColumnsThere(theCase: Case): boolean {
  return foundFor(theCase) !== undefined;
}

/**
 * Works out the columns of a state of the open case that acts led to, in steps.
 * Whoever cannot wait for them takes the steps that are left at once.
 */
export async function followActs(
  theCase: Case,
  unhurried: Ports['unhurried'],
): Promise<void> {
  while (!areColumnsThere(theCase)) {
    const steps = patchingTo(theCase);
    if (steps === undefined) return;
    await unhurried(steps);
  }
}

function foundFor(theCase: Case): Columns | undefined {
  return known.find(({ within }) => within === theCase);
}

/**
 * The steps that lead to the columns of a state, if it follows one that is at
 * hand. States are patched one after the other: what a filter step remembers
 * goes from each to the next.
 */
function patchingTo(theCase: Case): Steps<unknown> | undefined {
  const [last] = known;
  if (last?.within.id !== theCase.id || patch === undefined) return undefined;
  patching ??= { of: theCase, steps: held(theCase, patch(last, theCase)) };
  return patching.steps;
}

function* held(of: Case, steps: Steps<Columns>): Steps<void> {
  try {
    const columns = yield* steps;
    // Another case may have been opened meanwhile.
    if (patching?.of === of) hold(columns);
  } finally {
    if (patching?.of === of) patching = undefined;
  }
}

function hold(columns: Columns): Columns {
  patching = undefined;
  const earlier = known.filter(({ within }) => within.id === columns.within.id);
  known = [columns, ...earlier].slice(0, AT_HAND);
  return columns;
}

/** A case of fewer claims is drawn at once. */
const FEW = 2_000;

/** Whether it takes a while to lay a case out. */
export function isLarge({ claims }: Case): boolean {
  return claims.length > FEW;
}

/** Of more claims a page has no room for all that is else made of them. */
const MOST = 300_000;

/**
 * Whether a case is so large that a page holds nothing beside it that it can do
 * without: no index of all its words, no second copy of it.
 */
export function isVast({ claims }: Case): boolean {
  return claims.length > MOST;
}

/**
 * Lays a case out in columns that `columnsFor` gives from then on. Of a large
 * one the ties are tallied, too, before its first network is asked for.
 */
export async function prepareColumns(
  theCase: Case,
  unhurried: Ports['unhurried'],
): Promise<void> {
  if (known[0]?.within === theCase) return;
  const early = foreseen?.of === theCase ? await foreseen.columns : undefined;
  hold(early ?? (await unhurried(laidOut(theCase))));
  forgetForeseen();
}

/** Takes columns as they were kept for those of their case. */
export async function takeColumns(
  theCase: Case,
  kept: KeptColumns,
  unhurried: Ports['unhurried'],
): Promise<void> {
  hold(await unhurried(taken(theCase, kept)));
}

function* taken(theCase: Case, kept: KeptColumns): Steps<Columns> {
  return yield* drawable(yield* columnsFromKept(theCase, kept));
}

/**
 * Begins to lay out a case that will perhaps be shown in a moment: it is still
 * being checked. What is found unsound is laid out in vain, and forgotten.
 * Gives the columns once they are there, unless they were forgotten before; and
 * earlier, `onTies`, to whoever needs no more than them.
 */
export function foreseeColumns(
  theCase: Case,
  unhurried: Ports['unhurried'],
  onTies?: (tied: TiedCase) => void,
): Promise<Columns | undefined> {
  forgetForeseen();
  const steps = laidOutIfSound(theCase, onTies);
  foreseen = { of: theCase, steps, columns: unhurried(steps) };
  return foreseen.columns;
}

/** Stops what was begun in vain. */
export function forgetForeseen(): void {
  foreseen?.steps.return(undefined);
  foreseen = undefined;
}

type Foreseen = {
  readonly of: Case;
  readonly steps: Steps<Columns | undefined>;
  readonly columns: Promise<Columns | undefined>;
};

let foreseen: Foreseen | undefined;

function* laidOutIfSound(
  theCase: Case,
  onTies: ((tied: TiedCase) => void) | undefined,
): Steps<Columns | undefined> {
  try {
    return yield* drawable(yield* columnsInSteps(theCase, onTies));
  } catch {
    return undefined;
  }
}

function* laidOut(theCase: Case): Steps<Columns> {
  return yield* drawable(yield* columnsInSteps(theCase));
}

/** Columns whose ties are tallied and found by their names, if they are many. */
function* drawable(columns: Columns): Steps<Columns> {
  if (!isLarge(columns.within)) return columns;
  yield* begunAhead(columns, OPEN_FILTERS).steps;
  yield* tiesIndexed(columns.ties);
  // The filters list them beside the first picture.
  sourcesOf(columns);
  yield;
  return columns;
}

/** A network that is made in steps, before it is asked for. */
type Ahead = {
  readonly filters: Filters;
  readonly steps: Steps<void>;
  /** Once it is there, with its counts. */
  made: Network | undefined;
};

/** The one that is made ahead of each columns, until it is asked for. */
const ahead = new WeakMap<Columns, Ahead>();

function aheadOf(columns: Columns, filters: Filters): Ahead | undefined {
  const known = ahead.get(columns);
  return known !== undefined && areAlike(known.filters, filters)
    ? known
    : undefined;
}

/** Filters that hide nothing are alike, whoever gives them. */
function areAlike(one: Filters, other: Filters): boolean {
  return one === other || filterCount(one) + filterCount(other) === 0;
}

function begunAhead(columns: Columns, filters: Filters): Ahead {
  const known = aheadOf(columns, filters);
  if (known !== undefined) return known;
  const begun: Ahead = { filters, steps: making(), made: undefined };
  function* making(): Steps<void> {
    const network = yield* networkInSteps(columns, filters);
    // What stands beside the picture asks for its counts: they are read here.
    yield* countedInSteps(network);
    begun.made = { ...network };
  }
  ahead.set(columns, begun);
  return begun;
}

/**
 * Makes the network of a state of the open case under filters in steps, before
 * it is asked for. Whoever cannot wait takes the steps that are left at once.
 */
export async function lookAhead(
  theCase: Case,
  filters: Filters,
  unhurried: Ports['unhurried'],
): Promise<void> {
  if (isNetworkThere(theCase, filters)) return;
  await unhurried(begunAhead(columnsFor(theCase), filters).steps);
}

/** Whether the network of a state of the case under filters is there already. */
export function isNetworkThere(theCase: Case, filters: Filters): boolean {
  const columns = foundFor(theCase);
  return (
    columns !== undefined &&
    (derivedFrom(columns, filters) !== undefined ||
      aheadOf(columns, filters)?.made !== undefined)
  );
}

/** The networks that were asked for last: one that is left, and one that comes. */
let derived: readonly (readonly [Columns, Network])[] = [];

function derivedFrom(columns: Columns, filters: Filters): Network | undefined {
  return derived.find(
    ([of, network]) => of === columns && network.filters === filters,
  )?.[1];
}

/** The network of the open case under filters, derived once for each pair. */
export function networkFor(within: Case, filters: Filters): Network {
  const columns = columnsFor(within);
  const known = derivedFrom(columns, filters);
  if (known !== undefined) return known;
  const under = aheadOf(columns, filters);
  if (under !== undefined) whole(under.steps);
  ahead.delete(columns);
  const network =
    under?.made === undefined
      ? networkOf(columns, filters)
      : { ...under.made, filters };
  derived = [[columns, network], ...derived.slice(0, 1)];
  return network;
}
