import type { ActorId, Case } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Filters, Stretch } from '../lens';
import {
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
import { lineOfQuestion, questionIn } from '../network';
import type { TimeRange } from '../time';
import { lookIn, writeLook } from './looks';
import { decoded } from './decoded';
import { lineOfStep, stepIn } from './step-line';
import type { View } from './views';
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
const LONGEST_SELECTION = 8000;
/** The longest list of names that a link writes out, in characters. */
const LONGEST_NAMES = 160;
/** What a list of marks begins with; no name does. */
export const BY_MARKS = '~';
/** The length of one of them. */
export const MARK_LENGTH = 6;

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
    view: viewIn(read),
    selection: selectionIn(read.get('select') ?? '', columns),
    filters: filtersIn(read, columns),
    reading: among(articles, read.get('read')).slice(0, 2),
    passage: claim && { claim },
    question: questionIn(read.get('ask') ?? '', columns),
    ...lookIn(read),
    step: stepIn(read.get('step') ?? '', within),
  };
}

/** The view that a query asks for. */
export function viewIn(read: URLSearchParams): View {
  return (
    VIEWS.find((view) => view === read.get('view')) ?? CLEAR_WORKSPACE.view
  );
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

/** By names, which a person can read; a long list by marks of the names. */
export function listed(values: readonly (string | number)[]): string {
  const names = values.map((value) => encodeURIComponent(value)).join(',');
  return names.length <= LONGEST_NAMES
    ? names
    : BY_MARKS + values.map((value) => markOf(String(value))).join('');
}

/**
 * Six letters and digits for a name (FNV-1a, 30 of its bits): that
 * two names share one is a chance in a thousand million.
 */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 30)) & 0x3fffffff)
    .toString(36)
    .padStart(MARK_LENGTH, '0');
}

/** Those of some values that a list of names or marks names. */
export function among<Value extends string | number>(
  known: readonly Value[],
  words: string | null,
): readonly Value[] {
  if (words === null) return [];
  if (words.startsWith(BY_MARKS)) {
    const marks = new Set(words.slice(1).match(/.{6}/g));
    return known.filter((value) => marks.has(markOf(String(value))));
  }
  const named = new Set(words.split(',').map(decoded));
  return known.filter((value) => named.has(String(value)));
}
