/** The words of the case file, in the order in which lists show them. */
export const VOCABULARY = {
  /** Ways in which a contact is made. Being indirect is none of them. */
  channels: [
    'text',
    'call',
    'letter',
    'message',
    'meeting',
    'talk',
    'intercept',
    'leak',
    'statement',
    'unspecified',
  ],
  /** What an actor is in a contact; *party* where no direction is stated. */
  roles: [
    'initiator',
    'recipient',
    'party',
    'intermediary',
    'interceptor',
    'intercepted',
    'subject',
  ],
  /** What an article says of a contact's reality. A denial is *negated*. */
  stances: ['asserted', 'negated', 'alleged', 'planned', 'attempted'],
  /** What an actor is; *role* is someone unnamed ("a Hamas official"). */
  kinds: ['person', 'organisation', 'government', 'group', 'outlet', 'role'],
  /** Where a claim stands with the analyst. */
  statuses: ['suggested', 'accepted', 'rejected'],
} as const;

type Words = typeof VOCABULARY;

/** A way in which a contact is made. */
export type Channel = Words['channels'][number];
/** What an actor is in one contact. */
export type Role = Words['roles'][number];
/** What an article says of a contact's reality. */
export type Stance = Words['stances'][number];
/** What an actor is. */
export type ActorKind = Words['kinds'][number];
/** Where a claim stands with the analyst. */
export type Status = Words['statuses'][number];
