import { entriesOf, wordsOf } from './word-list';
import type { Channel } from '../../case';

/** A noun of contact, as "talks" or "letter" is. */
export type ContactNoun = {
  readonly channel: Channel;
  /** *mutual*: between or with others. *directed*: from one to another. */
  readonly between: 'mutual' | 'directed';
  /** What is done by one who stands between the others. */
  readonly isMediation?: true;
};

const LISTS: readonly (ContactNoun & { readonly nouns: string })[] = [
  {
    channel: 'meeting',
    between: 'mutual',
    nouns: `
      meeting, meetings, summit, summits, sit-down, sit-downs, tete-a-tete
      tête-à-tête, audience, rendezvous, encounter
      encounters, roundtable, trilateral, bilateral, bilaterals
      round table, round-table, breakfast, breakfasts, lunch, lunches, luncheon
      dinner, dinners, supper, coffee, drink, drinks, appointment, appointments
      courtesy call, courtesy calls, bedside visit, walkabout, catch-up, catch-ups, confabulation, tryst, assignation, rendez-vous, pow-wow
    brunch, nightcap, picnic, council of war, strategy session, debriefing, debriefings
    get-together, working session, working sessions, one-on-one, one-to-one
      huddle, pull-aside, conclave, parleys, stroll, tea, late-night session, negotiating session, bargaining session
      session, sessions, heart-to-heart, tête-à-têtes, reunion, face-off, confab, powwow
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    nouns: `
      talks, negotiations, negotiation, discussions, discussion, conversation
      conversations, consultations, consultation, dialogue, dialogues
      shouting match, shouting matches, slanging match, slanging matches, war council, back-and-forth, dressing-down, pep talk, pep talks, small talk
    horse-trading, question-and-answer session
    dialog, chat, chats, parley, deliberations, bargaining, haggling, exchange of views
      exchanges of views, tour of talks
    `,
  },
  {
    channel: 'unspecified',
    between: 'mutual',
    isMediation: true,
    nouns: `
      mediation, mediation effort, mediation efforts, mediation attempt, mediation bid
      mediation mission, good offices, shuttle diplomacy, peace mission, go-between role
    `,
  },
  {
    channel: 'text',
    between: 'mutual',
    nouns: `
      signal chat, whatsapp chat, telegram chat, group chat, whatsapp group, signal group
      telegram group, chat group, text chat
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    nouns: `
      phone call, phone calls, telephone call, telephone calls, phone contact, phone contacts
      telephone contact, telephone contacts, radio contact
      telephone conversation, telephone conversations, phone conversation
      phone conversations, video call, video calls, conference call
      conference calls, videoconference, video conference, teleconference
      zoom call, zoom calls, zoom meeting, zoom meetings, skype call, skype calls, facetime call, facetime calls, video link-up
    telephone exchange, phone exchange, phone exchanges, satellite call, whatsapp call, whatsapp calls, signal call, phone-call, phone-calls
    call, calls, phone talks, telephone talks, phone talk, telephone talk
      online meeting, online meetings, video meeting, video meetings
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    nouns: `voicemail, voicemails, voice mail, voice message, voice messages`,
  },
  {
    channel: 'text',
    between: 'directed',
    nouns: `
      text message, text messages, texts, whatsapp message, whatsapp messages
      text, signal messages, sms, voice note, voice notes, direct message, direct messages, dm, dms, instant message, instant messages
    telegram message, telegram messages, voice memo, wechat message, wechat messages
    `,
  },
  {
    channel: 'letter',
    between: 'directed',
    nouns: `
      letter, letters, despatch, despatches, dispatches, handwritten note, telex, telexes, diplomatic note, diplomatic cable, cable, cables, note, notes
      written message, written messages, written reply, written replies
      written response, telegram, telegrams, missive, missives, memorandum, memoranda, postcard, postcards
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    nouns: `
      message, messages, memo, memos, communique, correspondence, démarche, démarches, demarche, demarches, fax, faxes, aide-memoire
    aide-mémoire, non-paper, note verbale, secret message
    `,
  },
  {
    channel: 'email',
    between: 'directed',
    nouns: `email, emails, e-mail, e-mails, email exchange, email exchanges, e-mail exchange, email chain, email thread`,
  },
  {
    channel: 'unspecified',
    between: 'mutual',
    nouns: `
      contact, contacts, communication, communications, backchannel
      back channel, back-channel, backchannels, back channels, channel
      channels, dealings, intercourse, line of communication, lines of communication, interactions
      interaction, exchanges, exchange
    `,
  },
];

/** Nouns of contact, by the words as they stand, in lower case. */
export const CONTACT_NOUNS: ReadonlyMap<string, ContactNoun> = new Map(
  LISTS.flatMap(({ nouns, ...noun }) =>
    entriesOf(nouns).map((words) => [words, noun] as const),
  ),
);

/**
 * What one says to, asks of or pays another: a contact only where the text
 * tells both who and whom ("her warning to the governor", "a visit by X to Y").
 */
export const DEED_NOUNS: ReadonlyMap<string, ContactNoun> = new Map(
  (
    [
      [
        'message',
        'directed',
        `
          advice, answer, answers, apology, apologies, approach, approaches, assurance, assurances, briefing
          briefings, complaint, complaints, condolences, confession, congratulations, enquiry, enquiries
          explanation, explanations, inquiry, inquiries, instruction, instructions, invitation, invitations
          offer, offers, overture, overtures, plea, pleas, presentation, presentations, proposal, proposals
          query, queries, question, questions, recommendation, recommendations, reminder, reminders, reply
          replies, report, reports, representation, representations, request, requests, response, responses
          admission, appeal, appeals, denial, disclosure, feedback, guarantee, guarantees, order, orders, pitch, pledge, pledges, promise, promises
          refusal, testimony, thanks, threat, threats, undertaking, briefing note, confidence, confidences, directive, directives
          submission, submissions, suggestion, suggestions, tip-off, tip-offs, ultimatum, update, updates
          warning, warnings, word
        `,
      ],
      ['meeting', 'directed', 'visit, visits'],
      [
        'talk',
        'mutual',
        'altercation, altercations, argument, arguments, clash, confrontation, confrontations, disagreement, dispute, quarrel, quarrels, row, rows, run-in, run-ins, spat, spats',
      ],
    ] as const
  ).flatMap(([channel, between, nouns]) =>
    entriesOf(nouns).map((noun) => [noun, { channel, between }] as const),
  ),
);

/** Those with whom somebody was in contact: "her visitors included X". */
export const PARTNER_NOUNS: ReadonlyMap<string, Channel> = new Map([
  ...entriesOf('visitor, visitors, guest, guests, companion, companions').map(
    (noun) => [noun, 'meeting'] as const,
  ),
  ...entriesOf('interlocutor, interlocutors').map(
    (noun) => [noun, 'talk'] as const,
  ),
  ...entriesOf('caller, callers').map((noun) => [noun, 'call'] as const),
]);

/** Verbs whose subject is the one to whom a message, a call or a request came. */
export const TAKING: ReadonlySet<string> = wordsOf(`
  accept, acknowledge, answer, brush, consider, decline, deny, disregard, entertain, field, get, grant, heed
  ignore, receive, rebuff, refuse, reject, resist, return, spurn, welcome
`);

/** Nouns of contact that mean something else more often than not. */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(
  entriesOf(
    'session, sessions, call, calls, text, texts, note, notes, exchange, exchanges, channel, channels, cable, cables, audience, encounter, encounters, breakfast, breakfasts, lunch, lunches, luncheon, dinner, dinners, supper, coffee, drink, drinks, appointment, appointments, stroll, tea',
  ),
);

/** Nouns that are of contact only where these words follow their "of". */
export const OF_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'exchange',
    wordsOf(
      'calls, emails, greetings, ideas, information, intelligence, letters, messages, notes, opinions, texts, views, visits, words, pleasantries, correspondence, cables, telegrams',
    ),
  ],
  [
    'text',
    wordsOf('apology, congratulation, congratulations, support, thanks'),
  ],
  [
    'note',
    wordsOf(
      'apology, condolence, condolences, congratulation, protest, sympathy, thanks',
    ),
  ],
]);

/** Things that are passed on from one to another, beside nouns of contact. */
export const MESSAGE_NOUNS: ReadonlySet<string> = new Set(
  entriesOf(`
    answer, answers, appeal, assurances, assurance, counteroffer
    counterproposal, counter-proposal, demands, documents, draft, feedback
    greetings, guarantees, information, intelligence, invitation, invitations
    list, message, messages, news, offer, offers, plan, position, proposal
    proposals, reply, replies, request, requests, response, responses, terms
    text, texts, drafts, envelope, envelopes, ultimatum, update, updates, warning, warnings, word, words, report
    reports, dossier, transcript, views, thoughts, regards
    card, video, videos, photograph, photographs, photo, photos, recording, footage
    account, accounts, petition, petitions, resignation, objections, protest, protests
    printout, copy, copies, spreadsheet, spreadsheets, pages, paper, papers, summary, drawings, coordinates, passwords, clippings, despatches, query, queries
    ideas, question, questions, tip, tips, details, heads-up, call, ring
    file, files, findings, minutes, names
    notice, presentation, briefing, explanation, apology, complaint, complaints, confirmation, instructions, orders, summons, testimony
  `),
);

/** What can be listened to or read by a third party. */
export const TAPPED_THINGS: ReadonlySet<string> = new Set(
  entriesOf(`
    call, calls, cables, chatter, communication, communications, conversation
    conversations, correspondence, discussion, discussions, email, emails, line
    lines, mail, message, messages, mobile, phone, phones, radio, signals, telephone
    conference call, handset, handsets, laptop, negotiations, e-mail, e-mails, telegrams
    telephones, text, texts, traffic, number, numbers, switchboard, transmissions, meetings, meeting, talks, letters
    letter, post, telegram, cable, note, notes, memos
  `),
);

/** How a contact was made, where a phrase says it ("by phone"). */
export const CHANNEL_PHRASES: ReadonlyMap<string, Channel> = new Map(
  (
    [
      [
        'call',
        'by phone, by telephone, on the phone, over the phone, via phone, by video link, via video link, by video, via video, on the telephone, over the telephone, via telephone, via zoom, on zoom, over zoom, by videoconference, via videoconference, via video conference, by video conference, on a call, on the call, during the call, in the call, in a call, in calls, in a phone call, in a telephone call, during a call, during a phone call, on speakerphone, via skype, by video-link, by radio, over the radio, by loudspeaker, over the hotline, by hotline, on the hotline',
      ],
      [
        'text',
        'by text, via text, by text message, via text message, in a text, in a text message, in text messages, via whatsapp, on whatsapp, over whatsapp, by whatsapp, via signal, over signal, on signal, on telegram, via telegram, via sms, by sms, in texts',
      ],
      [
        'letter',
        'in a letter, by letter, by post, in writing, in a written note, in letters, in a note',
      ],
      [
        'email',
        'by email, via email, in an email, by e-mail, via e-mail, in an e-mail, in emails, in e-mails, over email, over e-mail',
      ],
      ['message', 'in a message, in a memo'],
      [
        'meeting',
        'in person, face to face, face-to-face, one-on-one, at the meeting, during the meeting, in the meeting, at a meeting, during a meeting, in a meeting, over lunch, over dinner, over breakfast, over coffee, over tea, behind closed doors',
      ],
      [
        'talk',
        'in private, privately, during talks, in talks, in the talks, during the talks, in a conversation, during a conversation, at the talks, in conversations, during the conversation',
      ],
    ] as const
  ).flatMap(([channel, phrases]) =>
    entriesOf(phrases).map((phrase) => [phrase, channel] as const),
  ),
);

/** Things over which people talk when they sit together. */
export const TABLE_THINGS: ReadonlySet<string> = new Set(
  entriesOf(
    'beer, beers, breakfast, coffee, coffees, dinner, drinks, lunch, meal, supper, tea, whisky, wine',
  ),
);

/** Things by which people talk from afar: "on a borrowed phone". */
export const LINE_THINGS: ReadonlySet<string> = new Set(
  entriesOf(
    'handset, hotline, line, link, mobile, phone, phones, telephone, telephones',
  ),
);

/** What else one gives to another who is named: "bought Lee | dinner". */
export const GIFTS: ReadonlySet<string> = wordsOf(`
  access, advice, assurance, beer, breakfast, coffee, dinner, farewell, flowers, goodbye, instructions, luck, lunch, notice
  orders, permission, supper, tea, thanks, wine, word
`);

/** What is handed or passed on without a word: "the ball", "the business". */
export const NO_WORDS: ReadonlySet<string> = wordsOf(`
  ball, baton, blame, buck, business, command, company, control, crown, duties, estate, job, lead, leadership, office
  ownership, power, powers, presidency, reins, responsibility, salt, seat, sentence, task, test, throne, title, torch, trophy, victory
`);

/** Verbs of passing on what is said or written, and nobody. */
export const PASSING_WORDS: ReadonlySet<string> = wordsOf(`
  cable, communicate, convey, copy, courier, dictate, e-mail, email, explain, fax, forward, mail, post, read, recount, relay
  repeat, report, submit, telegraph, text, transmit, wire
`);
