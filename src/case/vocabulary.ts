/** The words of the case file, in the order in which lists show them. */
export const VOCABULARY = {
  /** Ways in which a contact is made. Being indirect is none of them. */
  channels: [
    'text',
    'email',
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
  /** What is said of two records: a judgement on the pair. */
  verdicts: ['same', 'different', 'unsure'],
  /** The Admiralty scale for a source; F: it cannot be judged. */
  reliabilities: ['A', 'B', 'C', 'D', 'E', 'F'],
  /** The Admiralty scale for a claim; 6: it cannot be judged. */
  credibilities: [1, 2, 3, 4, 5, 6],
  /** How grades are given and read: on the Admiralty scale, or in three words. */
  gradings: ['admiralty', 'words'],
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
/** What is said of two records. */
export type Verdict = Words['verdicts'][number];
/** How reliable a source is, from A; F: it cannot be judged. */
export type Reliability = Words['reliabilities'][number];
/** How credible a claim is, from 1; 6: it cannot be judged. */
export type Credibility = Words['credibilities'][number];
/** How a case gives and reads grades; what is stored is always the scale. */
export type Grading = Words['gradings'][number];
