import { CLOCKS } from '../lens';
import { decoded } from '../text';
import type { Grouping } from '../network';
import {
  COLORINGS,
  GROUPING_MANNERS,
  LANE_KINDS,
  MATRIX_ORDERS,
  MEASURES,
  SUITED_GROUPING,
} from '../network';
import type { ListingOrder } from '../views/parts';
import { SORTABLE } from '../views/parts';
import { viewStepWords } from '../words';
import type { Workspace } from './workspace';
import { CLEAR_WORKSPACE } from './workspace';

/** How things are shown, rather than which: all that undo takes back by itself. */
export type Look = Pick<
  Workspace,
  | 'listed'
  | 'lanes'
  | 'clock'
  | 'order'
  | 'measure'
  | 'coloring'
  | 'areRegionsShown'
  | 'grouping'
>;

type Write = (name: string, value: string | undefined) => void;

/** How one part of the look stands in an address, and what a change of it is called. */
type LookRule<Value> = {
  readonly write: (value: Value, write: Write) => void;
  /** What cannot be read is as it is by default. */
  readonly read: (read: URLSearchParams) => Value;
  readonly step: (before: Value, after: Value) => string;
};

/** The most groups that a link opens. */
const MOST_OPENED = 24;

/** The parts of the look: what an address says of them, and what undo calls them. */
const LOOKS: { readonly [Part in keyof Look]: LookRule<Look[Part]> } = {
  listed: {
    write({ grouping, sorting }, write) {
      if (grouping !== CLEAR_WORKSPACE.listed.grouping) write('rows', grouping);
      if (sorting !== undefined)
        write('sort', `${sorting.isDescending ? '-' : ''}${sorting.column}`);
    },
    read: listedIn,
    step: (before, after) =>
      before.grouping === after.grouping
        ? viewStepWords.sorted
        : viewStepWords.listed,
  },
  lanes: oneOf(
    'lanes',
    LANE_KINDS,
    CLEAR_WORKSPACE.lanes,
    () => viewStepWords.lanes,
  ),
  clock: oneOf(
    'clock',
    CLOCKS,
    CLEAR_WORKSPACE.clock,
    () => viewStepWords.clock,
  ),
  order: oneOf(
    'order',
    MATRIX_ORDERS,
    CLEAR_WORKSPACE.order,
    () => viewStepWords.order,
  ),
  measure: oneOf(
    'size',
    MEASURES,
    CLEAR_WORKSPACE.measure,
    () => viewStepWords.size,
  ),
  coloring: oneOf(
    'color',
    COLORINGS,
    CLEAR_WORKSPACE.coloring,
    () => viewStepWords.color,
  ),
  areRegionsShown: {
    write: (areShown, write) => write('regions', areShown ? undefined : 'no'),
    read: (read) => read.get('regions') !== 'no',
    step: (_, areShown) => viewStepWords.regions(areShown),
  },
  grouping: {
    write({ manner, opened }, write) {
      if (manner !== SUITED_GROUPING.manner) write('groups', manner);
      const last = opened.slice(-MOST_OPENED);
      write('open', last.map((id) => encodeURIComponent(id)).join(','));
    },
    read: groupingIn,
    step: (before, after) =>
      viewStepWords.grouped(after.opened.length - before.opened.length),
  },
};

/** The parts of the look, in the order in which an address has them. */
export const LOOK_PARTS = Object.keys(LOOKS) as readonly (keyof Look)[];

/** One of a few words under a name; the default is left out. */
function oneOf<Value extends string>(
  name: string,
  values: readonly Value[],
  usual: Value,
  step: () => string,
): LookRule<Value> {
  return {
    write: (value, write) => write(name, value === usual ? undefined : value),
    read: (read) => values.find((each) => each === read.get(name)) ?? usual,
    step,
  };
}

/** A column that the rows lack sorts nothing. */
function listedIn(read: URLSearchParams): ListingOrder {
  const groupings = Object.keys(SORTABLE) as (keyof typeof SORTABLE)[];
  const grouping =
    groupings.find((each) => each === read.get('rows')) ??
    CLEAR_WORKSPACE.listed.grouping;
  const [, down, name] = /^(-?)(.+)$/s.exec(read.get('sort') ?? '') ?? [];
  const column = SORTABLE[grouping].find((each) => each === name);
  return {
    grouping,
    sorting: column && { column, isDescending: down === '-' },
  };
}

function groupingIn(read: URLSearchParams): Grouping {
  const manner = GROUPING_MANNERS.find((each) => each === read.get('groups'));
  const opened = (read.get('open') ?? '').split(',').filter(Boolean);
  return {
    manner: manner ?? SUITED_GROUPING.manner,
    opened: [...new Set(opened.map(decoded))].slice(0, MOST_OPENED),
  };
}

/** Writes how things are shown, rather than which. */
export function writeLook(look: Look, write: Write): void {
  for (const part of LOOK_PARTS) ruleOf(part).write(look[part], write);
}

/** Reads what `writeLook` wrote. */
export function lookIn(read: URLSearchParams): Look {
  const parts = LOOK_PARTS.map((part) => [part, LOOKS[part].read(read)]);
  return Object.fromEntries(parts) as Look;
}

/** What undo calls a change of one part. */
export function lookInWords({
  part,
  before,
  after,
}: {
  readonly part: keyof Look;
  readonly before: Look[keyof Look];
  readonly after: Look[keyof Look];
}): string {
  return ruleOf(part).step(before, after);
}

function ruleOf(part: keyof Look): LookRule<Look[keyof Look]> {
  return LOOKS[part] as LookRule<Look[keyof Look]>;
}
