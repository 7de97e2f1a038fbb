import type { Draft } from '../actors/registry';
import type { ClaimDraft } from './claim-draft';

/** Claims in which whoever got a name later in the article goes by it. */
export function namedLater(
  claims: readonly ClaimDraft[],
  same: ReadonlyMap<Draft, Draft>,
): readonly ClaimDraft[] {
  if (same.size === 0) return claims;
  return claims.map((claim) => {
    const participants = claim.participants.map((part) => ({
      ...part,
      draft: same.get(part.draft) ?? part.draft,
    }));
    // Nobody is in contact with himself: then the two were not one.
    const drafts = new Set(participants.map(({ draft }) => draft));
    return {
      ...claim,
      ...(drafts.size === participants.length ? { participants } : {}),
      speakers: claim.speakers.map((speaker) => {
        const draft = speaker.draft && same.get(speaker.draft);
        return draft === undefined ? speaker : { ...speaker, draft };
      }),
    };
  });
}
