import type { ActorId, Case } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Filters, Stretch } from '../lens';
import {
  CLOCKS,
  COVERAGES,
  gradeChoicesOf,
  knownIn,
  lineOf,
  lineOfKnown,
  lineOfSource,
  OPEN_FILTERS,
  selectionIn,
  sourceIn,
  VOICES,
} from '../lens';
import type { Grouping } from '../network';
import {
  GROUPING_MANNERS,
  LANE_KINDS,
  lineOfQuestion,
  MATRIX_ORDERS,
  MEASURES,
  questionIn,
  SUITED_GROUPING,
} from '../network';
import type { TimeRange } from '../time';
import { SORTABLE } from '../views/parts';
import { among, decoded, listed } from './names-in-link';
import { lineOfStep, stepIn } from './step-line';
import { VIEWS } from './views';
import type { Workspace } from './workspace';
import { CLEAR_WORKSPACE } from './workspace';

/** What an address says: which case, and the workspace to be shown on it. */
export type Address = {
  readonly key: string | undefined;
  /** A mark of the state that the case had for the sender. */
  readonly state: string | undefined;
  /** The case itself, packed, where the link carries it. */
  readonly carried: string | undefined;
  readonly query: string;
};

const DAY = 86_400_000;
const MOST_STEPS = 3;
/** The most groups that a link opens. */
const MOST_OPENED = 24;
const LONGEST_SELECTION = 8000;

/**
 * A workspace as the query of an address. What stands as it does by default is
 * left out; lists name what is hidden.
 */
export function queryOf(workspace: Workspace): string {
  const { view, selection, filters, reading, passage, question, step } =
    workspace;
  const query = new URLSearchParams();
  const write = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') query.set(name, value);
  };
  if (view !== CLEAR_WORKSPACE.view) write('view', view);
  const selected = selection && lineOf(selection);
  if (fits(selected)) write('select', selected);
  write('read', listed(reading));
  write('at', passage?.claim);
  write('ask', question && lineOfQuestion(question));
  writeLook(workspace, write);
  write('step', step && lineOfStep(step));
  write('no-channel', listed(filters.channels));
  write('no-stance', listed(filters.stances));
  write('no-article', listed(filters.articles));
  write('no-voice', listed(filters.voices));
  write('no-side', listed(filters.sides.map((side) => side || '-')));
  write('no-actor', listed(filters.actors));
  write('no-credibility', listed(filters.credibilities));
  write('no-reliability', listed(filters.reliabilities));
  write('no-speaker', listed(filters.speakerReliabilities));
  if (filters.statuses.join() !== OPEN_FILTERS.statuses.join())
    write('no-status', listed(filters.statuses) || '-');
  if (filters.leastOrigins > 1) write('origins', String(filters.leastOrigins));
  write('rests', listed(filters.coverage));
  write('according', filters.according && lineOfSource(filters.according));
  write('known', filters.known && lineOfKnown(filters.known));
  write('time', filters.time && timeInQuery(filters.time));
  const picked = filters.claims && listed(filters.claims.ids);
  if (filters.claims !== undefined && fits(picked))
    write(filters.claims.isHidden ? 'no-claim' : 'only-claim', picked || '-');
  // Lists what is set aside: links from before anything was show it all.
  if (filters.time !== undefined && filters.time.isVagueShown !== true)
    write('vague', 'no');
  if (isUndatedSetAside(filters)) write('undated', 'no');
  if (filters.time !== undefined && filters.isUndatedHidden)
    write('dated', 'only');
  write(
    'around',
    filters.around && `${filters.around.depth}:${filters.around.actor}`,
  );
  write('also', filters.around?.also && listed(filters.around.also));
  return query.toString();
}

/** What no browser would carry is left out: a table selected from end to end. */
function fits(line: string | undefined): boolean {
  return (line?.length ?? 0) <= LONGEST_SELECTION;
}

/** Whether an address leaves out what is selected, or which claims are shown. */
export function isTooLongToLink({ selection, filters }: Workspace): boolean {
  return (
    !fits(selection && lineOf(selection)) ||
    !fits(filters.claims && listed(filters.claims.ids))
  );
}

/**
 * The workspace that a query describes on a case. What the case does not hold,
 * and what no workspace can be, is passed over.
 */
export function workspaceOf(query: string, columns: Columns): Workspace {
  const read = new URLSearchParams(query);
  const { within } = columns;
  const articles = within.articles.map((each) => each.id);
  const claim = within.claims.find((each) => each.id === read.get('at'))?.id;
  return {
    view:
      VIEWS.find((view) => view === read.get('view')) ?? CLEAR_WORKSPACE.view,
    selection: selectionIn(read.get('select') ?? '', columns),
    filters: filtersIn(read, columns),
    reading: among(articles, read.get('read')).slice(0, 2),
    passage: claim && { claim },
    question: questionIn(read.get('ask') ?? '', columns),
    ...lookIn(read),
    step: stepIn(read.get('step') ?? '', within),
  };
}

/** How things are shown, rather than which. */
function writeLook(
  {
    listed,
    lanes,
    clock,
    order,
    measure,
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

/** What `writeLook` wrote; a column that the rows lack sorts nothing. */
function lookIn(
  read: URLSearchParams,
): Pick<
  Workspace,
  | 'listed'
  | 'lanes'
  | 'clock'
  | 'order'
  | 'measure'
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
    areRegionsShown: read.get('regions') !== 'no',
    grouping: groupingIn(read),
  };
}

/** What an address's fragment says. */
export function addressIn(fragment: string): Address {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const taken = (name: string): string | undefined => {
    const value = query.get(name) ?? undefined;
    query.delete(name);
    return value;
  };
  return {
    key: taken('case'),
    state: taken('state'),
    carried: taken('carry'),
    query: query.toString(),
  };
}

/** The fragment for a case and a query; it never leaves the browser. */
export function fragmentOf(key: string, query: string): string {
  const rest = query === '' ? '' : `&${query}`;
  return `#case=${encodeURIComponent(key)}${rest}`;
}

function filtersIn(read: URLSearchParams, columns: Columns): Filters {
  const { within } = columns;
  const sides = new Map(columns.sides.map((side) => [side || '-', side]));
  const time = stretchIn(read);
  const around = aroundIn(read, within);
  const claims = pickedIn(read, within);
  const according = sourceIn(read.get('according') ?? '', columns);
  const known = knownIn(read.get('known') ?? '');
  return {
    channels: among(VOCABULARY.channels, read.get('no-channel')),
    stances: among(VOCABULARY.stances, read.get('no-stance')),
    articles: among(
      within.articles.map((each) => each.id),
      read.get('no-article'),
    ),
    voices: among(VOICES, read.get('no-voice')),
    statuses: read.has('no-status')
      ? among(VOCABULARY.statuses, read.get('no-status'))
      : OPEN_FILTERS.statuses,
    sides: among([...sides.keys()], read.get('no-side')).map(
      (side) => sides.get(side) ?? side,
    ),
    actors: among(
      within.actors.map((each) => each.id),
      read.get('no-actor'),
    ),
    ...gradesIn(read, within),
    leastOrigins: Math.max(1, Math.min(9, Number(read.get('origins')) || 1)),
    coverage: among(COVERAGES, read.get('rests')),
    isUndatedHidden:
      time === undefined
        ? read.get('undated') === 'no'
        : read.get('dated') === 'only',
    ...(time === undefined ? {} : { time }),
    ...(around === undefined ? {} : { around }),
    ...(claims === undefined ? {} : { claims }),
    ...(according === undefined ? {} : { according }),
    ...(known === undefined ? {} : { known }),
  };
}

/** Claims that an address hides, or shows alone; none known hides nothing. */
function pickedIn(
  read: URLSearchParams,
  { claims }: Case,
): Filters['claims'] | undefined {
  const isHidden = read.has('no-claim');
  const words = read.get(isHidden ? 'no-claim' : 'only-claim');
  const ids =
    words === null
      ? []
      : among(
          claims.map(({ id }) => id),
          words,
        );
  return ids.length === 0 ? undefined : { isHidden, ids };
}

/** Grades that the scale of the case knows. */
function gradesIn(
  read: URLSearchParams,
  within: Case,
): Pick<Filters, 'credibilities' | 'reliabilities' | 'speakerReliabilities'> {
  const { credibilities, reliabilities } = gradeChoicesOf(within);
  return {
    credibilities: among(credibilities, read.get('no-credibility')),
    reliabilities: among(reliabilities, read.get('no-reliability')),
    speakerReliabilities: among(reliabilities, read.get('no-speaker')),
  };
}

function aroundIn(
  read: URLSearchParams,
  within: Case,
): Filters['around'] | undefined {
  const parts = /^(\d):(.+)$/s.exec(read.get('around') ?? '');
  const depth = Number(parts?.[1]);
  const actor = parts?.[2] as ActorId | undefined;
  const ids = within.actors.map(({ id }) => id);
  if (actor === undefined || !ids.includes(actor) || !(depth >= 1))
    return undefined;
  const also = among(ids, read.get('also'));
  return {
    actor,
    depth: Math.min(depth, MOST_STEPS),
    ...(also.length > 0 && { also }),
  };
}

/** A stretch of whole days: "2025-04-22..2025-05-12", the last included. */
function timeInQuery({ from, to }: TimeRange): string {
  return `${dayOf(from)}..${dayOf(to)}`;
}

function timeIn(words: string | null): TimeRange | undefined {
  const [, first = '', last = ''] =
    /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(words ?? '') ?? [];
  const from = first === '' ? Number.NEGATIVE_INFINITY : Date.parse(first);
  const to =
    last === '' ? Number.POSITIVE_INFINITY : Date.parse(last) + DAY - 1;
  return (first !== '' || last !== '') && from <= to ? { from, to } : undefined;
}

/** The stretch that an address chooses, and what it sets aside of it. */
function stretchIn(read: URLSearchParams): Stretch | undefined {
  const time = timeIn(read.get('time'));
  return (
    time && {
      ...time,
      ...(read.get('vague') !== 'no' && { isVagueShown: true }),
      ...(read.get('undated') !== 'no' && { isUndatedShown: true }),
    }
  );
}

function isUndatedSetAside({ time, isUndatedHidden }: Filters): boolean {
  return time === undefined ? isUndatedHidden : time.isUndatedShown !== true;
}

function dayOf(moment: number): string {
  return Number.isFinite(moment)
    ? new Date(moment).toISOString().slice(0, 10)
    : '';
}
