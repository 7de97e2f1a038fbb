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
  const relays = cast.intermediary;
  const taps = tapsOf(cast);
  if (isCrowd(cast)) return [];
  const steps = relays.length > 0 ? stepsThrough(relays, cast) : stepsOf(cast);
  const channels = channelsOf(claim);
  const isTapped = cast.interceptor.length + cast.intercepted.length > 0;
  if (!isTapped) return along(steps, channels);
  return [
    ...along(
      steps,
      channels.filter((channel) => channel !== 'intercept'),
    ),
    ...along(
      taps,
      channels.filter((channel) => channel === 'intercept'),
    ),
  ];
}

type Step = Omit<Hop, 'channels'>;

function along(
  steps: readonly Step[],
  channels: readonly Channel[],
): readonly Hop[] {
  if (channels.length === 0) return [];
  return steps
    .filter((step) => step.from !== step.to)
    .map((step) => ({ ...step, channels }));
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

function castOf(participants: readonly Participant[]): Cast {
  const cast: Record<Role, ActorId[]> = {
    initiator: [],
    recipient: [],
    party: [],
    intermediary: [],
    interceptor: [],
    intercepted: [],
    subject: [],
  };
  const seen = participants.length > FEW ? new Set<string>() : undefined;
  for (const { actor, role } of participants) {
    const isThere = seen?.has(`${role} ${actor}`) ?? cast[role].includes(actor);
    seen?.add(`${role} ${actor}`);
    if (!isThere) cast[role].push(actor);
  }
  return cast;
}

function stepsThrough(relays: readonly ActorId[], cast: Cast): readonly Step[] {
  return [
    ...across(cast.initiator, relays, true),
    ...across(relays, cast.recipient, true),
    ...across(cast.party, relays, false),
  ];
}

function stepsOf(cast: Cast): readonly Step[] {
  const { initiator, recipient, party } = cast;
  if (recipient.length === 0 && party.length === 0) return among(initiator);
  return [
    ...across(initiator, recipient, true),
    ...across(initiator, party, true),
    ...(initiator.length === 0 ? across(party, recipient, true) : []),
    ...among(party),
  ];
}

/**
 * Who listened to whom. Where an article does not say whose contact was heard,
 * none is drawn between actors: the view points at the contact itself.
 */
function tapsOf(cast: Cast): readonly Step[] {
  return across(cast.interceptor, cast.intercepted, true);
}

function across(
  from: readonly ActorId[],
  to: readonly ActorId[],
  isDirected: boolean,
): readonly Step[] {
  return from.flatMap((one) =>
    to.map((other) => ({ from: one, to: other, isDirected })),
  );
}

function among(actors: readonly ActorId[]): readonly Step[] {
  return actors.flatMap((one, index) =>
    actors
      .slice(index + 1)
      .map((other) => ({ from: one, to: other, isDirected: false })),
  );
}
