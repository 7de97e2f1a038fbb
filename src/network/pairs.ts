import type { ContactId, Status } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Lens } from '../lens';
import type { Telling } from './told-contacts';
import { IS_HELD, isHeldToBe, STANDING, stanceOf, standingOf } from './tie';

/** Two actors that shown ties join, by their numbers. */
export type Pair = {
  readonly a: number;
  readonly b: number;
  /** Their ties, one for each channel, as numbers. */
  readonly ties: readonly number[];
};

/** One contact as far as it joins two actors, by those claims that count. */
export type PairContact = Omit<Telling, 'isSuggested'> & {
  /** How far it stands: accepted, or else only suggested, or else rejected. */
  readonly status: Status;
  /** Whether one of the two passed something on for others. */
  readonly isRelayed: boolean;
  /** Which ways it went; both where no direction is stated. */
  readonly isFromA: boolean;
  readonly isFromB: boolean;
  readonly isDirected: boolean;
};

const known = new WeakMap<Lens, readonly Pair[]>();

/** The pairs of actors that shown ties join, in the order of the ties. */
export function pairsOf(lens: Lens): readonly Pair[] {
  const pairs = known.get(lens) ?? pairsWhere(lens, () => true);
  known.set(lens, pairs);
  return pairs;
}

/** Of these pairs, those between two of some actors: a few ties among many. */
export function pairsAmong(
  lens: Lens,
  actors: ReadonlySet<number>,
): readonly Pair[] {
  return pairsWhere(lens, (a, b) => actors.has(a) && actors.has(b));
}

function pairsWhere(
  { columns: { ties, within }, shown }: Lens,
  isAsked: (a: number, b: number) => boolean,
): readonly Pair[] {
  const { length } = within.actors;
  const pairs = new Map<number, { a: number; b: number; ties: number[] }>();
  for (let tie = 0; tie < ties.a.length; tie++) {
    const [a, b] = [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
    if (shown.ties[tie] !== 1 || !isAsked(a, b)) continue;
    const pair = pairs.get(a * length + b);
    if (pair === undefined) pairs.set(a * length + b, { a, b, ties: [tie] });
    else pair.ties.push(tie);
  }
  return [...pairs.values()];
}

/**
 * The contacts, as numbers, that a pair surely had or is believed to have had:
 * those with an accepted claim that says so.
 */
export function heldContactsOf(
  { columns, shown }: Lens,
  { ties: own }: Pair,
): readonly number[] {
  const { ties, accepted, stances, contacts } = columns;
  const held: number[] = [];
  for (const tie of own) {
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      if (shown.claims[claim] !== 1 || accepted[claim] !== 1) continue;
      if (IS_HELD[stances[claim] ?? 0] !== true) continue;
      const contact = contacts[claim] ?? 0;
      // A tie has its claims ordered by contact.
      if (held.at(-1) !== contact) held.push(contact);
    }
  }
  return own.length === 1 ? held : [...new Set(held)];
}

/** Whether a contact counts: accepted, and held to have been. */
export function isCounted({
  stance,
  status,
}: Pick<PairContact, 'stance' | 'status'>): boolean {
  return status === 'accepted' && isHeldToBe(stance);
}

/** What is gathered of a contact while the claims of a pair are read. */
type Gathered = {
  standing: number;
  channels: number;
  stances: number;
  directions: number;
  isRelayed: boolean;
};

/** The contacts that join a pair, in the order in which claims tell of them. */
export function contactsOfPair(
  { columns, shown }: Lens,
  pair: Pair,
): readonly PairContact[] {
  const { ties } = columns;
  const gathered = new Map<number, Gathered>();
  for (const tie of pair.ties) {
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      if (shown.claims[claim] !== 1) continue;
      const contact = columns.contacts[claim] ?? 0;
      const standing = standingOf(columns, claim);
      let each = gathered.get(contact);
      if (each !== undefined && each.standing > standing) continue;
      if (each === undefined || each.standing < standing) {
        each = startedAt(standing);
        gathered.set(contact, each);
      }
      each.channels |= 1 << (ties.channel[tie] ?? 0);
      each.stances |= 1 << (columns.stances[claim] ?? 0);
      each.directions |= ties.directions[at] ?? 0;
      each.isRelayed ||= isRelayed(columns, claim, pair);
    }
  }
  return [...gathered].map(([contact, each]) =>
    pairContact(columns, contact, each),
  );
}

function startedAt(standing: number): Gathered {
  return {
    standing,
    channels: 0,
    stances: 0,
    directions: 0,
    isRelayed: false,
  };
}

function pairContact(
  { within }: Columns,
  contact: number,
  { standing, channels, stances, directions, isRelayed: isPassed }: Gathered,
): PairContact {
  const isDirected = directions === 1 || directions === 2;
  return {
    contact: within.contacts[contact]?.id as ContactId,
    channels: VOCABULARY.channels.filter((_, at) => ((channels >> at) & 1) > 0),
    ...stanceOf(stances),
    status: STANDING[standing] ?? 'rejected',
    isRelayed: isPassed,
    isFromA: directions !== 2,
    isFromB: directions !== 1,
    isDirected,
  };
}

/** Whether one of a pair is an intermediary in a claim. */
function isRelayed(
  { within, actorIndex }: Columns,
  claim: number,
  { a, b }: Pair,
): boolean {
  return (
    within.claims[claim]?.participants.some(({ actor, role }) => {
      if (role !== 'intermediary') return false;
      const at = actorIndex.get(actor);
      return at === a || at === b;
    }) ?? false
  );
}
