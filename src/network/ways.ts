import type { Channel, ContactId, Stance, Status } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Lens } from '../lens';
import { rowAt } from '../lens';
import { contactTimesOf } from './contact-times';
import type { ContactTimes } from './contact-times';

/** Which claims word passes along; of the rest nothing is carried. */
export type Carrying = {
  readonly stances: readonly Stance[];
  readonly statuses: readonly Status[];
  /** Whether word also passes against a stated direction. */
  readonly isEitherWay: boolean;
  /** Whether it passes between an actor and one that it belongs to. */
  readonly isAmongMembers: boolean;
};

/**
 * What carries by itself: accepted claims of what happened, or is believed to
 * have. A denied, planned or merely attempted contact carries nothing.
 */
export const PLAIN_CARRYING: Carrying = {
  stances: ['asserted', 'alleged'],
  statuses: ['accepted'],
  isEitherWay: false,
  isAmongMembers: true,
};

/**
 * The steps along which word can pass, as far as the filters show them. Actor
 * `i` owns the steps from `starts[i]` up to `starts[i + 1]`, each to an actor
 * and within a contact, as numbers. The number after the last contact's stands
 * for belonging to an organisation, at no stated time.
 */
export type Ways = ContactTimes & {
  readonly columns: Columns;
  /** For each claim 1 where it is shown and carries word. */
  readonly carries: Uint8Array;
  readonly starts: Uint32Array;
  readonly to: Uint32Array;
  readonly contacts: Uint32Array;
};

/** In these both sides speak, whoever began. */
const TWO_WAY: ReadonlySet<Channel> = new Set(['call', 'meeting', 'talk']);
const INTERCEPT = VOCABULARY.channels.indexOf('intercept');
const IS_TWO_WAY = VOCABULARY.channels.map((each) => TWO_WAY.has(each));

/**
 * Lays out the steps that word can take. In calls, meetings and talks it passes
 * both ways; else as the article says, or both ways where it does not; with an
 * intercept from the heard to the listener. Who listens to a contact hears all
 * of its parties. Cost: linear in claims and in the steps.
 */
function waysOf(lens: Lens, carrying: Carrying): Ways {
  const { columns } = lens;
  const carries = carryingClaims(lens, carrying);
  const steps = new Steps(2 * columns.ties.claims.length);
  addTies(lens, carries, carrying, steps);
  addTaps(lens, carries, steps);
  if (carrying.isAmongMembers) addMembers(lens, steps);
  return {
    columns,
    carries,
    ...contactTimesOf(lens, carries),
    ...steps.packed(columns.within.actors.length),
  };
}

function carryingClaims(
  { columns, shown }: Lens,
  { stances, statuses }: Carrying,
): Uint8Array {
  const byStance = VOCABULARY.stances.map((each) => stances.includes(each));
  const byStatus = VOCABULARY.statuses.map((each) => statuses.includes(each));
  return shown.claims.map((isShown, claim) =>
    isShown === 1 &&
    byStance[columns.stances[claim] ?? 0] === true &&
    byStatus[columns.statuses[claim] ?? 0] === true
      ? 1
      : 0,
  );
}

/** Steps as they are found, in no order: from, to, and the contact of each. */
class Steps {
  #found: Uint32Array;
  #end = 0;

  /** Room for so many; it grows for more, at the cost of a copy. */
  constructor(expected: number) {
    this.#found = new Uint32Array(3 * Math.max(expected, 64));
  }

  add(from: number, to: number, contact: number): void {
    if (this.#end === this.#found.length) {
      const roomier = new Uint32Array(2 * this.#end);
      roomier.set(this.#found);
      this.#found = roomier;
    }
    this.#found[this.#end] = from;
    this.#found[this.#end + 1] = to;
    this.#found[this.#end + 2] = contact;
    this.#end += 3;
  }

  packed(actorCount: number): Pick<Ways, 'starts' | 'to' | 'contacts'> {
    const found = this.#found;
    const starts = new Uint32Array(actorCount + 1);
    for (let at = 0; at < this.#end; at += 3) {
      const after = (found[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let actor = 0; actor < actorCount; actor++)
      starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
    const next = starts.slice();
    const to = new Uint32Array(this.#end / 3);
    const contacts = new Uint32Array(this.#end / 3);
    for (let at = 0; at < this.#end; at += 3) {
      const from = found[at] ?? 0;
      const place = next[from] ?? 0;
      next[from] = place + 1;
      to[place] = found[at + 1] ?? 0;
      contacts[place] = found[at + 2] ?? 0;
    }
    return { starts, to, contacts };
  }
}

function addTies(
  { columns, shown }: Lens,
  carries: Uint8Array,
  { isEitherWay }: Carrying,
  steps: Steps,
): void {
  const { ties, contacts } = columns;
  for (let tie = 0; tie < shown.ties.length; tie++) {
    if (shown.ties[tie] === 0) continue;
    const [a, b] = [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
    const channel = ties.channel[tie] ?? 0;
    const isBothWays = isEitherWay || IS_TWO_WAY[channel] === true;
    let [contact, directions] = [-1, 0];
    const add = (): void => {
      if ((directions & 1) > 0) steps.add(a, b, contact);
      if ((directions & 2) > 0) steps.add(b, a, contact);
      directions = 0;
    };
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      if (carries[claim] === 0) continue;
      if (contact !== contacts[claim]) add();
      contact = contacts[claim] ?? 0;
      const stated = ties.directions[at] ?? 0;
      directions |= isBothWays || stated === 0 ? 3 : passing(stated, channel);
    }
    add();
  }
}

/** The ways that word takes of a stated direction: who listens, hears. */
function passing(stated: number, channel: number): number {
  if (channel !== INTERCEPT || stated === 3) return stated;
  return 3 - stated;
}

/** Who listened to a contact hears its parties, though no one says whom. */
function addTaps(lens: Lens, carries: Uint8Array, steps: Steps): void {
  const { columns, shown } = lens;
  const taps = tapsIn(columns).filter(
    ({ claim, listener }) =>
      carries[claim] === 1 && shown.actors[listener] === 1,
  );
  if (taps.length === 0) return;
  const heard = partiesOf(columns, carries, taps);
  for (const { listener, contact, about } of taps)
    for (const party of heard.get(about) ?? [])
      if (party !== listener && shown.actors[party] === 1)
        steps.add(party, listener, contact);
}

/** Who listened to which contact, and by what claim and contact, as numbers. */
type Tap = {
  readonly claim: number;
  readonly listener: number;
  readonly contact: number;
  readonly about: number;
};

const knownTaps = new WeakMap<Columns, readonly Tap[]>();

/** Who listened to which contacts, whatever filters hide: few claims say so. */
function tapsIn(columns: Columns): readonly Tap[] {
  const before = knownTaps.get(columns);
  if (before !== undefined) return before;
  const { within, actorIndex, contacts } = columns;
  const found: (Omit<Tap, 'about'> & { readonly about: ContactId })[] = [];
  for (const [claim, { participants, about: all }] of within.claims.entries()) {
    if (all.length === 0) continue;
    for (const { actor, role } of participants) {
      if (role !== 'interceptor') continue;
      const listener = actorIndex.get(actor) ?? 0;
      const contact = contacts[claim] ?? 0;
      for (const about of all) found.push({ claim, listener, contact, about });
    }
  }
  const asked = new Set(found.map(({ about }) => about));
  const numbers = new Map<ContactId, number>();
  if (asked.size > 0)
    within.contacts.forEach(({ id }, at) => {
      if (asked.has(id)) numbers.set(id, at);
    });
  const taps = found.map((tap) => ({
    ...tap,
    about: numbers.get(tap.about) ?? -1,
  }));
  knownTaps.set(columns, taps);
  return taps;
}

/** Who takes part in the contacts listened to, by the claims that carry word. */
function partiesOf(
  { within, contacts, participants }: Columns,
  carries: Uint8Array,
  taps: readonly Tap[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const isAsked = new Uint8Array(within.contacts.length);
  for (const { about } of taps) isAsked[about] = 1;
  const parties = new Map<number, Set<number>>();
  for (let claim = 0; claim < carries.length; claim++) {
    const contact = contacts[claim] ?? 0;
    if (carries[claim] === 0 || isAsked[contact] === 0) continue;
    const gathered = parties.get(contact) ?? new Set();
    parties.set(contact, gathered);
    for (const actor of rowAt(participants, claim)) gathered.add(actor);
  }
  return parties;
}

function addMembers({ columns, shown }: Lens, steps: Steps): void {
  const { actors, contacts } = columns.within;
  actors.forEach(({ affiliations }, member) => {
    if (shown.actors[member] === 0) return;
    for (const { actor } of affiliations) {
      const whole = columns.actorIndex.get(actor);
      if (whole === undefined || whole === member) continue;
      if (shown.actors[whole] === 0) continue;
      steps.add(member, whole, contacts.length);
      steps.add(whole, member, contacts.length);
    }
  });
}

const known = new WeakMap<Lens, Map<string, Ways>>();

/** The ways of a lens, laid out when they are first asked for. */
export function waysFor(lens: Lens, carrying: Carrying): Ways {
  const ways = known.get(lens) ?? new Map<string, Ways>();
  known.set(lens, ways);
  const key = JSON.stringify(carrying);
  const laidOut = ways.get(key) ?? waysOf(lens, carrying);
  ways.set(key, laidOut);
  return laidOut;
}
