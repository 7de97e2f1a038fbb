import type { Channel } from '../../case';

/**
 * Verbs of contact and how their sentences are built. X does it, Y is the
 * other; where X stands after the verb the direction is reversed. MESSAGE is
 * a thing that is passed on (see message-nouns), THING anything at all,
 * NEWS a clause with "that". `Y:person` must be a person, `Y:body` a
 * government, group or organisation. The verb stands in its base form.
 */
export type FrameGroup = {
  readonly channel: Channel;
  /** *mutual*: both are parties. *directed*: from initiator to recipient. */
  readonly between: 'mutual' | 'directed' | 'tapped' | 'leaked' | 'mediated';
  /** Speech that may be public: a claim only where a channel is named too. */
  readonly onlyWithChannel?: true;
  readonly frames: string;
};

/** All verbs of contact, by channel. */
export const CONTACT_VERBS: readonly FrameGroup[] = [
  {
    channel: 'meeting',
    between: 'mutual',
    frames: `
      X meet Y
      X meet with Y
      X meet up with Y
      X and Y meet
      X sit down with Y
      X and Y sit down
      X huddle with Y
      X huddle with Y
      X dine with Y:person
      X have lunch with Y:person
      X have dinner with Y:person
      X have breakfast with Y:person
      X have coffee with Y:person
      X have tea with Y:person
      X have drink with Y:person
      X share meal with Y:person
      X break bread with Y:person
      X play golf with Y:person
      X lunch with Y:person
      X convene with Y
      X gather with Y:person
      X join Y for CONTACT
      X see Y:person at CONTACT
      X get together with Y
      X come face to face with Y
      X shake hand with Y
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X visit Y:visited
      X host Y:person
      X receive Y:person
      X summon Y:person
      X call in Y:person
      X call on Y:diplomat
      X pay visit to Y:person
      X welcome Y:person to PLACE
      X greet Y:person
      X interview Y:person
      X drop in on Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    frames: `
      X speak to Y
      X speak with Y
      X and Y speak
      X talk to Y
      X talk with Y
      X and Y talk
      X chat with Y
      X chat to Y
      X converse with Y
      X confer with Y
      X and Y confer
      X and Y consult
      X consult Y
      X consult with Y
      X negotiate with Y
      X negotiate directly with Y
      X negotiate THING with Y
      X and Y negotiate
      X bargain with Y
      X haggle with Y
      X parley with Y
      X discuss THING with Y
      X and Y discuss THING
      X debate THING with Y
      X work out THING with Y
      X thrash out THING with Y
      X hammer out THING with Y
      X deliberate with Y
      X and Y exchange view
      X exchange view with Y
      X and Y exchange word
      X exchange word with Y
      X exchange pleasantry with Y
      X touch base with Y
      X check in with Y
      X catch up with Y:person
      X hash out THING with Y
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X raise THING with Y
      X take up THING with Y
      X bring up THING with Y
      X bring THING up with Y
      X bring it up with Y
      X take THING up with Y
      X broach THING with Y
      X confide in Y
      X confide to Y
      X whisper to Y
      X lobby Y
      X plead with Y
      X remonstrate with Y
      X question Y:person
      X quiz Y:person
      X vent to Y:person
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    frames: `
      X phone Y
      X telephone Y
      X call Y:callable
      X ring Y:person
      X ring up Y
      X call up Y:person
      X dial Y:person
      X videoconference with Y
      X call back Y:person
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    frames: `
      X work the phone with Y
      X speak by phone with Y
      X get on the phone with Y
      X skype with Y
    `,
  },
  {
    channel: 'text',
    between: 'directed',
    frames: `
      X text Y
      X message Y
      X whatsapp Y
      X dm Y
      X text THING to Y
    `,
  },
  {
    channel: 'letter',
    between: 'directed',
    frames: `
      X write to Y
      X write in letter to Y
      X write Y:person NEWS
      X cable Y
      X correspond with Y
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      X email Y
      X e-mail Y
      X fax Y
      X tell Y:told
      X tell THING to Y
      X say to Y
      X inform Y
      X notify Y
      X brief Y
      X debrief Y
      X alert Y
      X update Y:person
      X update Y on THING
      X tip off Y
      X relay THING to Y
      X relay to Y
      X convey THING to Y
      X convey to Y
      X pass THING to Y
      X pass THING on to Y
      X pass on THING to Y
      X pass along THING to Y
      X pass THING along to Y
      X send MESSAGE to Y
      X send Y MESSAGE
      X deliver MESSAGE to Y
      X transmit MESSAGE to Y
      X forward MESSAGE to Y
      X hand MESSAGE to Y
      X hand over MESSAGE to Y
      X hand Y MESSAGE
      X give MESSAGE to Y
      X give Y MESSAGE
      X submit MESSAGE to Y
      X present MESSAGE to Y
      X carry MESSAGE to Y
      X carry MESSAGE from Y
      X communicate THING to Y
      X communicate to Y
      X report to Y NEWS
      X report back to Y
      X signal to Y
      X indicate to Y
      X suggest to Y
      X propose to Y
      X explain to Y
      X explain THING to Y
      X confirm to Y
      X admit to Y
      X complain to Y
      X stress to Y
      X emphasise to Y
      X emphasize to Y
      X mention to Y
      X mention THING to Y
      X disclose THING to Y
      X disclose to Y
      X reveal THING to Y:body
      X make clear to Y
      X make it clear to Y
      X reply to Y
      X reiterate to Y
      X reiterate THING to Y
      X outline THING to Y
      X extend invitation to Y
      X pitch THING to Y
      X offer Y MESSAGE
      X ask Y:individual
      X remind Y:individual
      X assure Y:individual
      X reassure Y:individual
      X instruct Y:person
      X advise Y NEWS
      X invite Y:person
    `,
  },
  {
    channel: 'message',
    between: 'mutual',
    frames: `
      X exchange MESSAGE with Y
      X and Y exchange MESSAGE
      X trade MESSAGE with Y
      X and Y trade MESSAGE
      X swap MESSAGE with Y
      X and Y swap MESSAGE
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X contact Y
      X reach out to Y
      X approach Y
      X get in touch with Y
      X sound out Y
      X convince Y
      X persuade Y
      X reach Y:reachable
      X turn to Y:person for help
    `,
  },
  {
    channel: 'unspecified',
    between: 'mutual',
    frames: `
      X communicate with Y
      X and Y communicate
      X interact with Y
      X liaise with Y
      X engage with Y:civilian
      X coordinate with Y
      X co-ordinate with Y
      X deal directly with Y
      X stay in touch with Y
      X keep in touch with Y
      X be in touch with Y
      X be in contact with Y
      X remain in contact with Y
      X be in communication with Y
      X be in touch
      X make contact with Y
      X collude with Y
      X conspire with Y
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      Y receive MESSAGE from X
      Y get MESSAGE from X
    `,
  },
  {
    channel: 'intercept',
    between: 'tapped',
    frames: `
      X intercept Y:tapped
      X eavesdrop on Y:tapped
      X spy on Y:tapped
      X wiretap Y:tapped
      X tap Y:bugged
      X bug Y:tapped
      X listen in on Y:tapped
      X listen in to Y:tapped
      X overhear Y:tapped
      X monitor Y:bugged
      X record Y:bugged
      X surveil Y
      X snoop on Y
      X hack Y:bugged
    `,
  },
  {
    channel: 'leak',
    between: 'leaked',
    frames: `
      X leak THING to Y:press
      X leak to Y:press
    `,
  },
  {
    channel: 'unspecified',
    between: 'mediated',
    frames: `
      X mediate between Y
      X shuttle between Y
      X intercede with Y
      X go between Y
      X act as go-between between Y
      X serve as intermediary between Y
      X act as intermediary between Y
      X act as mediator between Y
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    onlyWithChannel: true,
    frames: `
      X urge Y
      X appeal to Y
      X respond to Y
      X apologise to Y
      X apologize to Y
      X express THING to Y
      X assure Y
      X reassure Y
      X warn Y
      X press Y
      X pressure Y
      X thank Y
      X congratulate Y
      X request Y
      X encourage Y
      X advise Y
      X caution Y
      X implore Y
      X beg Y
      X promise Y
      X welcome Y:person
      X accuse Y:person
      X offer Y
      X say
      X agree
      X discuss
      X review
      X order Y:person
      X condemn
      X stress
      X reiterate
      X express
      X agree with Y:person
      X ask Y
      X demand
      X commend Y
      X praise Y
    `,
  },
];
