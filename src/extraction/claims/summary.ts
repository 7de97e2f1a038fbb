import type { Channel, Role, Stance } from '../../case';
import type { ClaimDraft } from './claim-draft';

const DONE: Readonly<Record<Channel, string>> = {
  text: 'texted',
  email: 'e-mailed',
  call: 'called',
  letter: 'wrote to',
  message: 'sent word to',
  meeting: 'met',
  talk: 'talked to',
  intercept: 'listened to',
  leak: 'leaked to',
  statement: 'addressed',
  unspecified: 'was in contact with',
};

const TOGETHER: Readonly<Record<Channel, string>> = {
  text: 'exchanged texts',
  email: 'exchanged e-mails',
  call: 'spoke by phone',
  letter: 'exchanged letters',
  message: 'exchanged messages',
  meeting: 'met',
  talk: 'talked',
  intercept: 'were listened to',
  leak: 'leaked',
  statement: 'made a statement',
  unspecified: 'were in contact',
};

const DOUBTS: Readonly<Record<Stance, string>> = {
  asserted: '',
  negated: ' (denied)',
  alleged: ' (alleged)',
  planned: ' (planned)',
  attempted: ' (attempted)',
};

/** A claim in one plain line: "Kerry called Lavrov and Zarif". */
export function summaryOf(draft: ClaimDraft): string {
  const channel = draft.channels[0] ?? 'unspecified';
  const senders = namesIn(draft, ['initiator', 'interceptor']);
  const receivers = namesIn(draft, ['recipient', 'intercepted']);
  const parties = namesIn(draft, ['party']);
  const through = namesIn(draft, ['intermediary']);
  const via = through.length > 0 ? ` through ${joined(through)}` : '';
  const doubt = DOUBTS[draft.stance];
  if (parties.length > 0)
    return `${joined(parties)} ${TOGETHER[channel]}${via}${doubt}`;
  const from = senders.length > 0 ? joined(senders) : 'Someone';
  const to = receivers.length > 0 ? joined(receivers) : 'someone';
  return `${from} ${DONE[channel]} ${to}${via}${doubt}`;
}

function namesIn(draft: ClaimDraft, roles: readonly Role[]): readonly string[] {
  return draft.participants
    .filter((part) => roles.includes(part.role))
    .map((part) => part.draft.name);
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
