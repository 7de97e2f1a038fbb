import type {
  ActorKind,
  Channel,
  Claim,
  Role,
  Speaker,
  Stance,
  Status,
} from '../../case';
import type { Voice } from '../../lens';

/** How the interface writes channels. */
export const CHANNEL_LABELS: Readonly<Record<Channel, string>> = {
  text: 'Text',
  call: 'Call',
  letter: 'Letter',
  message: 'Message',
  meeting: 'Meeting',
  talk: 'Talk',
  intercept: 'Intercept',
  leak: 'Leak',
  statement: 'Statement',
  unspecified: 'Not stated',
};

/** How the interface writes stances. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserted: 'Asserted',
  negated: 'Negated',
  alleged: 'Alleged',
  planned: 'Planned',
  attempted: 'Attempted',
};

/** How the interface writes roles, within a sentence. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  initiator: 'initiator',
  recipient: 'recipient',
  party: 'party',
  intermediary: 'intermediary',
  interceptor: 'interceptor',
  intercepted: 'intercepted',
  subject: 'subject',
};

/** How the interface writes the kinds of actors. */
export const KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  government: 'Government',
  group: 'Group',
  outlet: 'Media outlet',
  role: 'Unnamed',
};

/** How the interface writes in whose voice a claim is told. */
export const VOICE_LABELS: Readonly<Record<Voice, string>> = {
  named: 'Named speaker',
  anonymous: 'Anonymous speaker',
  own: 'Article’s own voice',
};

/** How the interface writes where a claim stands with the analyst. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  suggested: 'Suggested',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

/** Who said so, as a line under a quote: "two Israeli officials; a source". */
export function creditInWords(claim: Claim): string {
  if (claim.attribution.length === 0) return 'in the article’s own voice';
  return claim.attribution
    .map((speaker) => speakerInWords(speaker, claim.attribution))
    .join('; ');
}

function speakerInWords(speaker: Speaker, chain: readonly Speaker[]): string {
  const relay =
    speaker.through === undefined ? undefined : chain[speaker.through];
  const words = `according to ${speaker.speaker}`;
  return relay === undefined ? words : `${words}, by way of ${relay.speaker}`;
}
