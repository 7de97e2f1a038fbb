import type {
  ActorId,
  Case,
  Change,
  Channel,
  Claim,
  ContactId,
  Participant,
  Role,
} from '../../case';
import { VOCABULARY } from '../../case';
import { reviewWords } from '../../words';

/** What may be changed of a claim here; what is left out stays as it is. */
export type Mending = Partial<
  Pick<Claim, 'channels' | 'stance' | 'participants' | 'contact'>
> & {
  /** `undefined` takes back what a person wrote. */
  readonly summary?: string | undefined;
};

/** A change to a claim, or one sentence that says why it is not made. */
export type Mend =
  | { readonly kind: 'mend'; readonly mending: Mending }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The changes that an edit of a claim comes to. */
export function editsOf(
  within: Case,
  claim: Claim,
  mending: Mending,
): readonly Change[] {
  const { contact } = mending;
  const isNew =
    contact !== undefined && !within.contacts.some(({ id }) => id === contact);
  return [
    ...(isNew
      ? [
          {
            kind: 'add' as const,
            as: 'contact' as const,
            record: { id: contact },
          },
        ]
      : []),
    ...Object.entries(mending).map(([field, to]): Change => ({
      kind: 'set',
      of: { kind: 'claim', id: claim.id },
      field,
      ...(to === undefined ? {} : { to }),
      basis: { kind: 'typed' },
    })),
  ];
}

/**
 * The claim told in other words; white space around them does not count. None,
 * or those that it has of itself, leave it to be told from what it holds.
 */
export function withSummary(
  claim: Claim,
  written: string,
  derived: string,
): Mend {
  const summary = written.trim();
  if (summary === (claim.summary ?? derived)) return refused('unchanged');
  return summary === '' || summary === derived
    ? mended({ summary: undefined })
    : mended({ summary });
}

/** The claim with one channel more, or one less; never with none. */
export function withChannel(claim: Claim, channel: Channel): Mend {
  const isHeld = claim.channels.includes(channel);
  const channels = VOCABULARY.channels.filter((each) =>
    each === channel ? !isHeld : claim.channels.includes(each),
  );
  return channels.length === 0 ? refused('lastChannel') : mended({ channels });
}

/** The claim with the participant at a place in another role. */
export function withRole(claim: Claim, at: number, role: Role): Mend {
  const moved = claim.participants[at];
  if (moved === undefined || moved.role === role) return refused('unchanged');
  if (plays(claim, moved.actor, role)) return refused('hasRole');
  return mended({
    participants: claim.participants.map((each, index) =>
      index === at ? { ...each, role } : each,
    ),
  });
}

/** The claim without the participant at a place; never without anyone. */
export function withoutParticipant(claim: Claim, at: number): Mend {
  if (claim.participants.length < 2) return refused('lastActor');
  return mended({
    participants: claim.participants.filter((_, index) => index !== at),
  });
}

/** The claim with one more actor in a role. */
export function withParticipant(
  claim: Claim,
  actor: ActorId,
  role: Role,
): Mend {
  return plays(claim, actor, role)
    ? refused('hasRole')
    : mended({ participants: [...claim.participants, { actor, role }] });
}

/** Whether a claim states a direction that can be turned round. */
export function isDirected(claim: Claim): boolean {
  return claim.participants.some((each) => OPPOSITES.has(each.role));
}

/** The claim with initiators as recipients and recipients as initiators. */
export function turnedRound(claim: Claim): Mend {
  if (!isDirected(claim)) return refused('noDirection');
  return mended({
    participants: claim.participants.map((each): Participant => ({
      ...each,
      role: OPPOSITES.get(each.role) ?? each.role,
    })),
  });
}

/** The claim about a contact of its own, told by no other claim. */
export function parted(within: Case, claim: Claim): Mend {
  return mended({ contact: ownContact(within, claim) });
}

const OPPOSITES: ReadonlyMap<Role, Role> = new Map([
  ['initiator', 'recipient'],
  ['recipient', 'initiator'],
]);

function plays(claim: Claim, actor: ActorId, role: Role): boolean {
  return claim.participants.some(
    (each) => each.actor === actor && each.role === role,
  );
}

/** An identity that follows from the claim's, and that nobody else uses. */
function ownContact(within: Case, claim: Claim): ContactId {
  const taken = new Set<string>(
    within.claims.flatMap((each) => [
      ...(each.id === claim.id ? [] : [each.contact]),
      ...each.about,
    ]),
  );
  let id = `contact-${claim.id}`;
  while (taken.has(id)) id = `${id}-apart`;
  return id as ContactId;
}

function mended(mending: Mending): Mend {
  return { kind: 'mend', mending };
}

function refused(why: keyof typeof reviewWords.refused): Mend {
  return { kind: 'refused', sentence: reviewWords.refused[why] };
}
