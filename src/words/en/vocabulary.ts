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
  /** How reliable a source is, by the words of the case's scale. */
  reliability: {
    admiralty: {
      A: 'completely reliable',
      B: 'usually reliable',
      C: 'fairly reliable',
      D: 'not usually reliable',
      E: 'unreliable',
      F: 'cannot be judged',
    },
    words: {
      A: 'reliable',
      B: 'reliable',
      C: 'fairly reliable',
      D: 'unreliable',
      E: 'unreliable',
      F: 'cannot be judged',
    },
  },
  /** How credible a claim is. */
  credibility: {
    admiralty: {
      1: 'confirmed by other sources',
      2: 'probably true',
      3: 'possibly true',
      4: 'doubtful',
      5: 'improbable',
      6: 'cannot be judged',
    },
    words: {
      1: 'probably true',
      2: 'probably true',
      3: 'possibly true',
      4: 'doubtful',
      5: 'doubtful',
      6: 'cannot be judged',
    },
  },
  notGraded: 'Not graded',
  /** In the place of a grade that nobody gave. */
  noGrade: '–',
  gradePair: (source: string, claim: string) => `${source} · ${claim}`,
  /** A grade of the Admiralty scale with its meaning. */
  graded: (code: string, meaning: string) => `${code}: ${meaning}`,
  status: {
    suggested: 'Suggested',
    accepted: 'Accepted',
    rejected: 'Rejected',
  },
});
