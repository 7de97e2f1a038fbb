import type { Claim } from '../case';

/** A claim without the sentence that a reader made: that one is derived. */
export function withoutSentence(claim: Claim): Claim {
  const { summary: _, ...told } = claim;
  return told;
}
