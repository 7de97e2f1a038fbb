import type { ActorId, Case } from '../case';
import { VOCABULARY } from '../case';
import type { TimeRange } from '../time';
import type { Columns } from './columns';
import { COVERAGES } from './coverage';
import { VOICES } from './facts';
import type { Filters, Stretch } from './filters';
import { OPEN_FILTERS } from './filters';
import { gradeChoicesOf } from './grade-columns';
import { knownIn, lineOfKnown } from './known';
import { among, fitsInLink, listed } from './name-list';
import { lineOfSource, sourceIn } from './sources';

/** What a query says, by name. */
type Query = {
  readonly get: (name: string) => string | null | undefined;
  readonly has: (name: string) => boolean;
};

const DAY = 86_400_000;
const MOST_STEPS = 3;

/**
 * Writes filters as a query: lists name what is hidden, and what stands as it
 * does by default is left out.
 */
export function writeFilters(
  filters: Filters,
  write: (name: string, value: string | undefined) => void,
): void {
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
  if (filters.claims !== undefined && fitsInLink(picked))
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
}

/** The filters that a query names; what the case does not hold is passed over. */
export function filtersIn(read: Query, columns: Columns): Filters {
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
  read: Query,
  { claims }: Case,
): Filters['claims'] | undefined {
  const isHidden = read.has('no-claim');
  const words = read.get(isHidden ? 'no-claim' : 'only-claim');
  if (words === null || words === undefined) return undefined;
  const ids = among(
    claims.map(({ id }) => id),
    words,
  );
  return ids.length === 0 ? undefined : { isHidden, ids };
}

/** Grades that the scale of the case knows. */
function gradesIn(
  read: Query,
  within: Case,
): Pick<Filters, 'credibilities' | 'reliabilities' | 'speakerReliabilities'> {
  const { credibilities, reliabilities } = gradeChoicesOf(within);
  return {
    credibilities: among(credibilities, read.get('no-credibility')),
    reliabilities: among(reliabilities, read.get('no-reliability')),
    speakerReliabilities: among(reliabilities, read.get('no-speaker')),
  };
}

function aroundIn(read: Query, within: Case): Filters['around'] | undefined {
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

function timeIn(words: string | null | undefined): TimeRange | undefined {
  const [, first = '', last = ''] =
    /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(words ?? '') ?? [];
  const from = first === '' ? Number.NEGATIVE_INFINITY : Date.parse(first);
  const to =
    last === '' ? Number.POSITIVE_INFINITY : Date.parse(last) + DAY - 1;
  return (first !== '' || last !== '') && from <= to ? { from, to } : undefined;
}

/** The stretch that an address chooses, and what it sets aside of it. */
function stretchIn(read: Query): Stretch | undefined {
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
