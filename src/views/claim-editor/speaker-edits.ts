import type { Actor, Case, Claim, OriginId, Speaker } from '../../case';
import type { Edit } from '../parts/claim-edits';
import { fieldSet, refused, setting, without } from '../parts/claim-edits';
import { originFrom } from '../parts/origin-from';

/** A credit as a person fills it in: every field is text until it is saved. */
export type SpeakerDraft = {
  readonly speaker: string;
  readonly named: boolean;
  readonly count: string;
  readonly seniority: string;
  readonly side: string;
  readonly actor: string;
  /** The identity of an origin; empty for none, `NEW_ORIGIN` for a new one. */
  readonly origin: string;
  /** The place of the entry that relays this one; empty for none. */
  readonly through: string;
};

/** Stands for an origin that the case does not have yet. */
export const NEW_ORIGIN = '+';

/** A credit as its fields show it; a new one is empty. */
export function draftOf(speaker: Speaker | undefined): SpeakerDraft {
  return {
    speaker: speaker?.speaker ?? '',
    named: speaker?.named ?? false,
    count: String(speaker?.count ?? ''),
    seniority: speaker?.seniority ?? '',
    side: speaker?.side ?? '',
    actor: speaker?.actor ?? '',
    origin: speaker === undefined ? NEW_ORIGIN : (speaker.origin ?? ''),
    through: String(speaker?.through ?? ''),
  };
}

/**
 * The claim with the credit at a place as it was filled in; a place beyond the
 * last adds one. A new origin comes with the same act.
 */
export function withSpeaker(
  theCase: Case,
  claim: Claim,
  at: number,
  draft: SpeakerDraft,
  newOrigin: OriginId,
): Edit {
  const words = draft.speaker.trim();
  if (words === '') return refused('noSpeaker');
  const count = draft.count.trim();
  if (count !== '' && !/^[1-9]\d{0,5}$/.test(count)) return refused('badCount');
  if (draft.through === String(at)) return refused('ownRelay');
  const isNew = draft.origin === NEW_ORIGIN;
  const speaker = speakerFrom(theCase, draft, claim.attribution[at], newOrigin);
  const attribution =
    at < claim.attribution.length
      ? claim.attribution.map((each, index) => (index === at ? speaker : each))
      : [...claim.attribution, speaker];
  const set = setting(claim, 'attribution', attribution);
  if (!isNew) return { kind: 'edit', changes: [set] };
  const record = originFrom(speaker, newOrigin);
  return {
    kind: 'edit',
    changes: [{ kind: 'add', as: 'origin', record }, set],
  };
}

/** The claim without the credit at a place; relays keep whom they mean. */
export function withoutSpeaker(claim: Claim, at: number): Edit {
  return fieldSet(
    claim,
    'attribution',
    without(claim.attribution, at).map((each) =>
      relayed(each, (through) =>
        through === at ? undefined : through > at ? through - 1 : through,
      ),
    ),
  );
}

/** The claim with the credit at a place moved by one. */
export function withSpeakerMoved(claim: Claim, at: number, by: 1 | -1): Edit {
  const to = at + by;
  const moved = claim.attribution[at];
  const other = claim.attribution[to];
  if (moved === undefined || other === undefined) return refused('unchanged');
  const list = claim.attribution.map((each, index) =>
    index === at ? other : index === to ? moved : each,
  );
  return fieldSet(
    claim,
    'attribution',
    list.map((each) =>
      relayed(each, (through) =>
        through === at ? to : through === to ? at : through,
      ),
    ),
  );
}

function speakerFrom(
  { actors, origins }: Case,
  draft: SpeakerDraft,
  before: Speaker | undefined,
  newOrigin: OriginId,
): Speaker {
  const actor = actors.find(({ id }) => id === draft.actor)?.id;
  const origin =
    draft.origin === NEW_ORIGIN
      ? newOrigin
      : origins.find(({ id }) => id === draft.origin)?.id;
  const count = draft.count.trim();
  const seniority = draft.seniority.trim();
  const side = draft.side.trim();
  return {
    speaker: draft.speaker.trim(),
    named: draft.named,
    ...(count !== '' && { count: Number(count) }),
    ...(seniority !== '' && { seniority }),
    ...(side !== '' && { side }),
    ...(actor !== undefined && { actor }),
    ...(origin !== undefined && { origin }),
    ...(draft.through !== '' && { through: Number(draft.through) }),
    ...(before?.quote !== undefined && { quote: before.quote }),
  };
}

function relayed(
  speaker: Speaker,
  placeOf: (through: number) => number | undefined,
): Speaker {
  const { through, ...rest } = speaker;
  const place = through === undefined ? undefined : placeOf(through);
  return place === undefined ? rest : { ...rest, through: place };
}

/** An actor's side, which a credit takes over where it is filled in anew. */
export function sideOf(actors: readonly Actor[], id: string): string {
  return actors.find((each) => each.id === id)?.side ?? '';
}
