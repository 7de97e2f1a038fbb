import type { ActorId, Channel, Claim, Participant, Role } from '../case';

/** The channels of a claim; one that gives none leaves its channel open. */
export function channelsOf(claim: Claim): readonly Channel[] {
  return claim.channels.length > 0 ? claim.channels : ['unspecified'];
}

/** One step of a contact between two actors, directed where that is stated. */
export type Hop = {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly isDirected: boolean;
  readonly channels: readonly Channel[];
};

/**
 * Who was in touch with whom in one claim, and by which of its channels. An
 * intermediary parts a contact in hops: none is drawn between those who spoke
 * only through someone. A subject is spoken about, not with. Where someone
 * listened in, the intercept is between the listener and the heard alone, and
 * no other channel is. A crowd is told of, but not drawn: lines between all of
 * them would show nothing, and grow with the square.
 */
export function hopsOf(claim: Claim): readonly Hop[] {
  const cast = castOf(claim.participants);
  if (isCrowd(cast)) return [];
  const hops: Hop[] = [];
  const channels = channelsOf(claim);
  const isTapped = cast.interceptor.length + cast.intercepted.length > 0;
  if (!isTapped) addSteps(hops, cast, channels);
  else {
    const isIntercept = (channel: Channel): boolean => channel === 'intercept';
    addSteps(
      hops,
      cast,
      channels.filter((channel) => !isIntercept(channel)),
    );
    // Where an article does not say whose contact was heard, none is drawn
    // between actors: the view points at the contact itself.
    const heard = channels.filter(isIntercept);
    addAcross(hops, cast.interceptor, cast.intercepted, {
      isDirected: true,
      channels: heard,
    });
  }
  return hops;
}

/** Of so many pairs, those of some thirty parties, a claim may draw lines. */
const MOST_PAIRS = 500;

/** Whether a claim would tie more pairs than anyone could tell apart. */
function isCrowd(cast: Cast): boolean {
  const count = (role: Role): number => cast[role].length;
  const all =
    count('initiator') +
    count('recipient') +
    count('party') +
    count('intermediary');
  const pairs =
    (all * (all - 1)) / 2 + count('interceptor') * count('intercepted');
  return pairs > MOST_PAIRS;
}

type Cast = Readonly<Record<Role, readonly ActorId[]>>;

/** Of more participants than these, who stands twice is looked up in a set. */
const FEW = 50;

const NOBODY: readonly ActorId[] = [];

function castOf(participants: readonly Participant[]): Cast {
  const cast: Record<Role, readonly ActorId[]> = {
    initiator: NOBODY,
    recipient: NOBODY,
    party: NOBODY,
    intermediary: NOBODY,
    interceptor: NOBODY,
    intercepted: NOBODY,
    subject: NOBODY,
  };
  const seen = participants.length > FEW ? new Set<string>() : undefined;
  for (const { actor, role } of participants) {
    const known = cast[role];
    const isThere = seen?.has(`${role} ${actor}`) ?? known.includes(actor);
    seen?.add(`${role} ${actor}`);
    if (isThere) continue;
    if (known === NOBODY) cast[role] = [actor];
    else (known as ActorId[]).push(actor);
  }
  return cast;
}

/** Adds who was in touch with whom, through intermediaries if there are any. */
function addSteps(
  hops: Hop[],
  { initiator, recipient, party, intermediary }: Cast,
  channels: readonly Channel[],
): void {
  const directed = { isDirected: true, channels };
  const open = { isDirected: false, channels };
  if (intermediary.length > 0) {
    addAcross(hops, initiator, intermediary, directed);
    addAcross(hops, intermediary, recipient, directed);
    addAcross(hops, party, intermediary, open);
  } else if (recipient.length === 0 && party.length === 0)
    addAmong(hops, initiator, open);
  else {
    addAcross(hops, initiator, recipient, directed);
    addAcross(hops, initiator, party, directed);
    if (initiator.length === 0) addAcross(hops, party, recipient, directed);
    addAmong(hops, party, open);
  }
}

type Manner = Pick<Hop, 'isDirected' | 'channels'>;

function addAcross(
  hops: Hop[],
  from: readonly ActorId[],
  to: readonly ActorId[],
  manner: Manner,
): void {
  for (const one of from) for (const other of to) add(hops, one, other, manner);
}

function addAmong(
  hops: Hop[],
  actors: readonly ActorId[],
  manner: Manner,
): void {
  for (let one = 0; one < actors.length; one++)
    for (let other = one + 1; other < actors.length; other++)
      add(hops, actors[one], actors[other], manner);
}

/** Adds a hop, unless it would lead nowhere; a plain loop asks for all of them. */
function add(
  hops: Hop[],
  from: ActorId | undefined,
  to: ActorId | undefined,
  { isDirected, channels }: Manner,
): void {
  if (from === undefined || to === undefined || from === to) return;
  if (channels.length > 0) hops.push({ from, to, isDirected, channels });
}
