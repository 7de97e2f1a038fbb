import { catalogue } from '../catalogue';

/** The vocabulary of a case as labels write it. */
export const vocabularyWords = catalogue('vocabulary', {
  channel: {
    text: 'Text',
    email: 'E-mail',
    call: 'Call',
    letter: 'Letter',
    message: 'Message',
    meeting: 'Meeting',
    talk: 'Talk',
    intercept: 'Intercept',
    leak: 'Leak',
    statement: 'Statement',
    unspecified: 'Not stated',
  },
  stance: {
    asserted: 'Asserted',
    negated: 'Negated',
    alleged: 'Alleged',
    planned: 'Planned',
    attempted: 'Attempted',
  },
  /** Within a sentence. */
  role: {
    initiator: 'initiator',
    recipient: 'recipient',
    party: 'party',
    intermediary: 'intermediary',
    interceptor: 'interceptor',
    intercepted: 'intercepted',
    subject: 'subject',
  },
  kind: {
    person: 'Person',
    organisation: 'Organisation',
    government: 'Government',
    group: 'Group',
    outlet: 'Media outlet',
    role: 'Unnamed',
  },
  voice: {
    named: 'Named speaker',
    anonymous: 'Anonymous speaker',
    own: 'Article’s own voice',
  },
  status: {
    suggested: 'Suggested',
    accepted: 'Accepted',
    rejected: 'Rejected',
  },
});
