import { plainName } from '../actors/name-facts';
import type { ClaimDraft } from './claim-draft';

/** Claims without those of whoever only spoke to a paper, as a source does. */
export function withoutPapers(
  claims: readonly ClaimDraft[],
  papers: ReadonlySet<string>,
): readonly ClaimDraft[] {
  if (papers.size === 0) return claims;
  return claims.flatMap((claim) => {
    const isSpoken = claim.channels.every((channel) =>
      /^(?:message|talk|unspecified)$/.test(channel),
    );
    const participants = claim.participants.filter(
      ({ draft }) => !papers.has(plainName(draft.name)),
    );
    if (!isSpoken || participants.length === claim.participants.length)
      return [claim];
    // Who spoke for somebody to the paper was in contact with none but him.
    const ends = participants.filter(({ role }) => role !== 'intermediary');
    return ends.length < 2 ? [] : [{ ...claim, participants }];
  });
}
