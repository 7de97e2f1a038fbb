import type { Channel, Claim, Steps } from '../case';
import { paced, VOCABULARY } from '../case';
import { channelsOf } from './hops';

/** In whose voice a claim is told. */
export const VOICES = ['named', 'anonymous', 'own'] as const;
/** One of the voices. */
export type Voice = (typeof VOICES)[number];

/** What claims say of themselves, in columns. */
export type Facts = {
  readonly stances: Uint8Array;
  readonly statuses: Uint8Array;
  readonly channels: Uint16Array;
  readonly voices: Uint8Array;
  /** For each claim, 1 unless the analyst has rejected it. */
  readonly stands: Uint8Array;
  /** For each claim, 1 where it is accepted: all that counts anywhere. */
  readonly accepted: Uint8Array;
  /** How many claims are only suggested. */
  readonly suggestedCount: number;
};

/** What a claim says of itself, each as one number. */
export const FACTS = {
  stances: ({ stance }: Claim) => VOCABULARY.stances.indexOf(stance),
  statuses: ({ status }: Claim) => VOCABULARY.statuses.indexOf(status),
  channels: channelBitsOf,
  voices: voiceBitsOf,
  stands: ({ status }: Claim) => (status === 'rejected' ? 0 : 1),
  accepted: ({ status }: Claim) => (status === 'accepted' ? 1 : 0),
} as const;

/** The facts of all claims. Plain loops: nothing else is asked of so many. */
export function* factsInSteps(claims: readonly Claim[]): Steps<Facts> {
  const [stances, statuses, voices, stands, accepted] = [0, 0, 0, 0, 0].map(
    () => new Uint8Array(claims.length),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const channels = new Uint16Array(claims.length);
  const pace = paced();
  for (const [at, claim] of claims.entries()) {
    stances[at] = FACTS.stances(claim);
    statuses[at] = FACTS.statuses(claim);
    channels[at] = FACTS.channels(claim);
    voices[at] = FACTS.voices(claim);
    stands[at] = FACTS.stands(claim);
    accepted[at] = FACTS.accepted(claim);
    if (pace()) yield;
  }
  const suggestedCount = sumOf(stands) - sumOf(accepted);
  return {
    stances,
    statuses,
    channels,
    voices,
    stands,
    accepted,
    suggestedCount,
  };
}

/** The sum of a column. */
export function sumOf(column: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < column.length; at++) sum += column[at] ?? 0;
  return sum;
}

/** The bit of a channel in `channels`. */
export function channelBit(channel: Channel): number {
  return 1 << VOCABULARY.channels.indexOf(channel);
}

/** The channels of a claim, as bits. */
function channelBitsOf(claim: Claim): number {
  let bits = 0;
  for (const channel of channelsOf(claim)) bits |= channelBit(channel);
  return bits;
}

/** The voices in which a claim is told, as bits. */
function voiceBitsOf(claim: Claim): number {
  if (claim.attribution.length === 0) return 1 << VOICES.indexOf('own');
  let bits = 0;
  for (const { named } of claim.attribution)
    bits |= 1 << VOICES.indexOf(named ? 'named' : 'anonymous');
  return bits;
}
