import type {
  Actor,
  ActorId,
  Basis,
  Case,
  Change,
  Channel,
  Claim,
  Contact,
  ContactId,
  Participant,
  Role,
  Setting,
} from '../../case';
import { VOCABULARY } from '../../case';
import { rangeOf } from '../../time';
import type { editorWords } from '../../words';

/** The changes that an edit of a claim comes to, or why it is not made. */
export type Edit =
  | { readonly kind: 'edit'; readonly changes: readonly Change[] }
  | {
      readonly kind: 'refused';
      readonly why: keyof typeof editorWords.refused;
    };

/** A field that a person types or picks, rather than reads from words. */
const TYPED: Basis = { kind: 'typed' };

/** The change that sets a field of a claim; without a value it is emptied. */
export function setting<Field extends keyof Claim>(
  claim: Claim,
  field: Field,
  to: Claim[Field] | undefined,
  basis = TYPED,
): Setting {
  const of = { kind: 'claim', id: claim.id } as const;
  return {
    kind: 'set',
    of,
    field,
    ...(to !== undefined && { to }),
    basis,
  };
}

/** One field set, by itself. */
export function fieldSet<Field extends keyof Claim>(
  claim: Claim,
  field: Field,
  to: Claim[Field] | undefined,
  basis = TYPED,
): Edit {
  return { kind: 'edit', changes: [setting(claim, field, to, basis)] };
}

/** An edit that is not made. */
export function refused(why: keyof typeof editorWords.refused): Edit {
  return { kind: 'refused', why };
}

/** A field of text; white space around it does not count, empty is none. */
export function withText(
  claim: Claim,
  field: 'summary' | 'note' | 'place',
  written: string,
): Edit {
  const text = written.trim();
  if (text === (claim[field] ?? '')) return refused('unchanged');
  return fieldSet(claim, field, text === '' ? undefined : text);
}

/**
 * The claim with one channel more, or one less; never with none. Where one is
 * stated it is not also "not stated", and the other way round.
 */
export function withChannel(claim: Claim, channel: Channel): Edit {
  const isHeld = claim.channels.includes(channel);
  const isBeside = (each: Channel): boolean =>
    claim.channels.includes(each) &&
    (isHeld || (each === 'unspecified') === (channel === 'unspecified'));
  const channels = VOCABULARY.channels.filter((each) =>
    each === channel ? !isHeld : isBeside(each),
  );
  return channels.length === 0
    ? refused('lastChannel')
    : fieldSet(claim, 'channels', channels);
}

/** The claim with the participant at a place in another role. */
export function withRole(claim: Claim, at: number, role: Role): Edit {
  const moved = claim.participants[at];
  if (moved === undefined || moved.role === role) return refused('unchanged');
  if (plays(claim, moved.actor, role)) return refused('hasRole');
  return fieldSet(
    claim,
    'participants',
    claim.participants.map((each, index) =>
      index === at ? { ...each, role } : each,
    ),
  );
}

/** The claim without the participant at a place; never without anyone. */
export function withoutParticipant(claim: Claim, at: number): Edit {
  if (claim.participants.length < 2) return refused('lastActor');
  return fieldSet(claim, 'participants', without(claim.participants, at));
}

/** The claim with one more actor in a role. */
export function withParticipant(
  claim: Claim,
  actor: ActorId,
  role: Role,
): Edit {
  return plays(claim, actor, role)
    ? refused('hasRole')
    : fieldSet(claim, 'participants', [...claim.participants, { actor, role }]);
}

/** The claim with an actor that the case did not have, in a role: one act. */
export function withNewActor(
  claim: Claim,
  actor: Pick<Actor, 'id' | 'name' | 'kind'>,
  role: Role,
): Edit {
  const name = actor.name.trim();
  if (name === '') return refused('noName');
  const record: Actor = { ...actor, name, aliases: [], affiliations: [] };
  const participants = [...claim.participants, { actor: actor.id, role }];
  return {
    kind: 'edit',
    changes: [
      { kind: 'add', as: 'actor', record },
      setting(claim, 'participants', participants),
    ],
  };
}

/** Whether a claim states a direction that can be turned round. */
export function isDirected(claim: Claim): boolean {
  return claim.participants.some((each) => OPPOSITES.has(each.role));
}

/** The claim with initiators as recipients and recipients as initiators. */
export function turnedRound(claim: Claim): Edit {
  if (!isDirected(claim)) return refused('noDirection');
  return fieldSet(
    claim,
    'participants',
    claim.participants.map((each): Participant => ({
      ...each,
      role: OPPOSITES.get(each.role) ?? each.role,
    })),
  );
}

/** The claim on another date, in EDTF; none empties it. */
export function withDate(
  claim: Claim,
  when: Claim['when'],
  basis: Basis = TYPED,
): Edit {
  if (when?.edtf === claim.when?.edtf) return refused('unchanged');
  if (when !== undefined && rangeOf(when.edtf) === undefined)
    return refused('noDate');
  return fieldSet(claim, 'when', when, basis);
}

/** The claim as further evidence of a contact that the case has. */
export function withContact(claim: Claim, contact: ContactId): Edit {
  if (contact === claim.contact) return refused('unchanged');
  const about = claim.about.filter((each) => each !== contact);
  return {
    kind: 'edit',
    changes: [
      setting(claim, 'contact', contact),
      ...(about.length < claim.about.length
        ? [setting(claim, 'about', about)]
        : []),
    ],
  };
}

/** The claim about a contact of its own, told by no other claim. */
export function withOwnContact(theCase: Case, claim: Claim): Edit {
  return { kind: 'edit', changes: ownContactChanges(theCase, [claim]) };
}

/** The same for several claims: each comes to stand alone. */
export function ownContactChanges(
  theCase: Case,
  claims: readonly Claim[],
): readonly Change[] {
  const known = new Set<string>(theCase.contacts.map(({ id }) => id));
  const freeFor = freeContacts(theCase);
  return claims.flatMap((claim) => {
    const record: Contact = { id: freeFor(claim) };
    return [
      ...(known.has(record.id)
        ? []
        : [{ kind: 'add', as: 'contact', record } as const]),
      setting(claim, 'contact', record.id),
    ];
  });
}

/** The claim about one more contact, that was leaked, raised or overheard. */
export function withAbout(claim: Claim, contact: ContactId): Edit {
  if (contact === claim.contact) return refused('ownContact');
  if (claim.about.includes(contact)) return refused('unchanged');
  return fieldSet(claim, 'about', [...claim.about, contact]);
}

/** The claim about one contact less. */
export function withoutAbout(claim: Claim, contact: ContactId): Edit {
  return fieldSet(
    claim,
    'about',
    claim.about.filter((each) => each !== contact),
  );
}

/** A list without the item at a place. */
export function without<Item>(
  list: readonly Item[],
  at: number,
): readonly Item[] {
  return list.filter((_, index) => index !== at);
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

/** Gives identities that follow from a claim's, and that nobody else uses. */
function freeContacts({ claims }: Case): (claim: Claim) => ContactId {
  const users = new Map<string, Claim | 'several'>();
  for (const each of claims)
    for (const contact of [each.contact, ...each.about]) {
      const isOnly = !users.has(contact) && contact === each.contact;
      users.set(contact, isOnly ? each : 'several');
    }
  return ({ id: claim }) => {
    const isFree = (contact: string): boolean => {
      const user = users.get(contact);
      return user === undefined || (user !== 'several' && user.id === claim);
    };
    let id = `contact-${claim}`;
    while (!isFree(id)) id = `${id}-apart`;
    return id as ContactId;
  };
}
