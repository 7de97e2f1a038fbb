import { CLOCKS } from '../lens';
import type { Grouping } from '../network';
import {
  COLORINGS,
  GROUPING_MANNERS,
  LANE_KINDS,
  MATRIX_ORDERS,
  MEASURES,
  SUITED_GROUPING,
} from '../network';
import { SORTABLE } from '../views/parts';
import { decoded } from './decoded';
import type { Workspace } from './workspace';
import { CLEAR_WORKSPACE } from './workspace';

/** The most groups that a link opens. */
const MOST_OPENED = 24;

/** Writes how things are shown, rather than which. */
export function writeLook(
  {
    listed,
    lanes,
    clock,
    order,
    measure,
    coloring,
    areRegionsShown,
    grouping: groups,
  }: Workspace,
  write: (name: string, value: string | undefined) => void,
): void {
  const { grouping, sorting } = listed;
  if (grouping !== CLEAR_WORKSPACE.listed.grouping) write('rows', grouping);
  if (sorting !== undefined)
    write('sort', `${sorting.isDescending ? '-' : ''}${sorting.column}`);
  if (lanes !== CLEAR_WORKSPACE.lanes) write('lanes', lanes);
  if (clock !== CLEAR_WORKSPACE.clock) write('clock', clock);
  if (order !== CLEAR_WORKSPACE.order) write('order', order);
  if (measure !== CLEAR_WORKSPACE.measure) write('size', measure);
  if (coloring !== CLEAR_WORKSPACE.coloring) write('color', coloring);
  if (!areRegionsShown) write('regions', 'no');
  if (groups.manner !== SUITED_GROUPING.manner) write('groups', groups.manner);
  const opened = groups.opened.slice(-MOST_OPENED);
  write('open', opened.map((id) => encodeURIComponent(id)).join(','));
}

function groupingIn(read: URLSearchParams): Grouping {
  const manner = GROUPING_MANNERS.find((each) => each === read.get('groups'));
  const opened = (read.get('open') ?? '').split(',').filter(Boolean);
  return {
    manner: manner ?? SUITED_GROUPING.manner,
    opened: [...new Set(opened.map(decoded))].slice(0, MOST_OPENED),
  };
}

/** Reads what `writeLook` wrote; a column that the rows lack sorts nothing. */
export function lookIn(
  read: URLSearchParams,
): Pick<
  Workspace,
  | 'listed'
  | 'lanes'
  | 'clock'
  | 'order'
  | 'measure'
  | 'coloring'
  | 'areRegionsShown'
  | 'grouping'
> {
  const groupings = Object.keys(SORTABLE) as (keyof typeof SORTABLE)[];
  const grouping =
    groupings.find((each) => each === read.get('rows')) ??
    CLEAR_WORKSPACE.listed.grouping;
  const [, down, name] = /^(-?)(.+)$/s.exec(read.get('sort') ?? '') ?? [];
  const column = SORTABLE[grouping].find((each) => each === name);
  const size = MEASURES.find((each) => each === read.get('size'));
  const color = COLORINGS.find((each) => each === read.get('color'));
  const lanes = LANE_KINDS.find((each) => each === read.get('lanes'));
  const clock = CLOCKS.find((each) => each === read.get('clock'));
  const order = MATRIX_ORDERS.find((each) => each === read.get('order'));
  return {
    listed: {
      grouping,
      sorting: column && { column, isDescending: down === '-' },
    },
    lanes: lanes ?? CLEAR_WORKSPACE.lanes,
    clock: clock ?? CLEAR_WORKSPACE.clock,
    order: order ?? CLEAR_WORKSPACE.order,
    measure: size ?? CLEAR_WORKSPACE.measure,
    coloring: color ?? CLEAR_WORKSPACE.coloring,
    areRegionsShown: read.get('regions') !== 'no',
    grouping: groupingIn(read),
  };
}
