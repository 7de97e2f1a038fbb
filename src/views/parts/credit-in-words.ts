import type { Claim, Speaker } from '../../case';
import { sourceWords } from '../../words';

/** Who said so, as a line under a quote: "according to two officials". */
export function creditInWords(claim: Claim): string {
  if (claim.attribution.length === 0) return sourceWords.ownVoice;
  return claim.attribution
    .map((speaker) => speakerInWords(speaker, claim.attribution))
    .join('; ');
}

function speakerInWords(speaker: Speaker, chain: readonly Speaker[]): string {
  const relay =
    speaker.through === undefined ? undefined : chain[speaker.through];
  return relay === undefined
    ? sourceWords.accordingTo(speaker.speaker)
    : sourceWords.accordingToThrough(speaker.speaker, relay.speaker);
}
