import type { Claim } from '../../src/case';
import type {
  LabelledClaim,
  Wanted,
} from '../extraction/documents/labelled-document';
import type { Pair } from './claim-pairs';
import type { Cast } from './document-cast';

/** The pairs of a label that a pair stands for: several for "the two men". */
export function keysIn(
  cast: Cast,
  label: LabelledClaim,
  { first, second }: Pair,
): readonly string[] {
  const isEnds = (one: string, other: string): boolean =>
    (cast.names(first, one) && cast.names(second, other)) ||
    (cast.names(first, other) && cast.names(second, one));
  return pairsOfLabel(label)
    .filter(({ one, other }) => isEnds(one, other))
    .map(({ key }) => key);
}

/** Two ends of a label, and both as one word. */
type LabelPair = {
  readonly key: string;
  readonly one: string;
  readonly other: string;
};

/** The ends of a label that are in contact, two by two. */
export function pairsOfLabel({ sides }: LabelledClaim): readonly LabelPair[] {
  return sides.flatMap((side, index) => {
    const others = sides.slice(index + 1).flat();
    return side.flatMap((one) =>
      others.map((other) => ({ key: `${one}|${other}`, one, other })),
    );
  });
}

/** Whether a label lets a value be left out, and it was. */
export function isLeftOut(wanted: Wanted, given: string | undefined): boolean {
  return wanted.maybeNone && given === undefined;
}

/** Whether a claim credits one of those whom the label credits. */
export function isCredited(
  cast: Cast,
  claim: Claim,
  { by }: LabelledClaim,
): boolean {
  return claim.attribution.some((each) =>
    by.anyOf.some((name) => cast.isSpeaker(each, name)),
  );
}

/** Whether a claim has one of the label's channels. */
export function isOfChannel(
  claim: Claim,
  { channels }: LabelledClaim,
): boolean {
  return claim.channels.some((channel) => channels.includes(channel));
}

/** Whether a pair goes the way of the label, or none if it has none. */
export function isOfDirection(
  cast: Cast,
  pair: Pair,
  label: LabelledClaim,
): boolean {
  const isDirected = label.link !== 'with';
  if (!isDirected || !pair.directed) return isDirected === pair.directed;
  return label.sides[0]?.some((name) => cast.names(pair.first, name)) ?? false;
}
