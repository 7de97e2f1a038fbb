import { entriesOf, wordsOf } from './word-list';

/** Nouns that open what is only said to have happened. */
export const HEARSAY: ReadonlySet<string> = wordsOf(`
  accusation, accusations, allegation, allegations, assertion, belief, charge
  claim, claims, conjecture, gossip, hearsay, hint, hints, insinuation, legend, lore
  report, reports, rumour, rumours, rumor, rumors, speculation, story, stories
  suggestion, suggestions, suspicion, suspicions, tale, talk, theory, whisper, whispers
`);

/** Adjectives of somebody who only thinks so: "was convinced that he called". */
export const BELIEVING: ReadonlySet<string> = wordsOf(
  'afraid, certain, confident, convinced, fearful, hopeful, persuaded, satisfied, sure, suspicious, wary',
);

/** Verbs that, where they are denied, leave open what follows, by base form. */
export const CONFIRMING: ReadonlySet<string> = wordsOf(
  'accept, agree, concede, confirm, demonstrate, establish, prove, recall, remember, show',
);

/** Verbs by which "nothing" says that what follows is not known to be, by base form. */
export const EVIDENCING: ReadonlySet<string> = wordsOf(
  'confirm, establish, indicate, prove, show, suggest, support',
);

/** What is done to a telephone that is put down again: "hung up", "put it down". */
export const HANGING_UP: ReadonlyMap<string, string> = new Map([
  ['hang', 'up'],
  ['ring', 'off'],
  ['put', 'down'],
  ['lay', 'down'],
]);

/** Things in which one keeps what one has not handed over. */
export const KEEPING_PLACES: ReadonlySet<string> = wordsOf(`
  bag, boot, boots, briefcase, cabinet, case, coat, desk, drawer, glove, handbag, hat, jacket, knapsack, lining, luggage
  pocket, pockets, possession, purse, rucksack, safe, satchel, shoe, sleeve, suitcase, trunk, wallet
`);

/** Verbs of whoever has a letter that he has not sent, by base form. */
export const KEEPING: ReadonlySet<string> = wordsOf(
  'bear, carry, conceal, discover, find, have, hide, hold, keep, retain, see, stash, store, tuck',
);

/** What is done with a letter that is never sent, by base form. */
export const UNSENDING: ReadonlySet<string> = wordsOf(
  'bin, burn, crumple, destroy, discard, shred, tear',
);

/** Words that open what holds only where something else does. */
export const CONDITIONS: readonly string[] = entriesOf(
  'as long as, assuming, in case, in the event that, on condition that, provided, providing, so long as, supposing',
);

/** Verbs of whoever says that a tale is none, by base form. */
export const DISMISSING: ReadonlySet<string> = wordsOf(`
  correct, debunk, deny, deride, dismiss, dispute, fabricate, invent, laugh, mock, quash, rebut, refute, reject
  ridicule, rubbish, scoff, scorn, scotch, sneer, snort
`);

/** Hearsay that nobody stands behind: "rumour has it", "according to gossip". */
export const RUMOURS: ReadonlySet<string> = wordsOf(`
  conjecture, gossip, hearsay, legend, lore, rumour, rumours, rumor, rumors, speculation
  tradition, word, scuttlebutt
`);

/** Nouns that say of what follows that it was not: "a denial that he called". */
export const DENIALS: ReadonlySet<string> = wordsOf(`
  denial, denials, disavowal, rebuttal, refutation, repudiation
`);

/** Verbs after which what is said did not happen, by base form. */
export const DENYING: ReadonlySet<string> = wordsOf(`
  contest, debunk, deny, disprove, dispute, doubt, fabricate, invent, pretend, rebut, refute, repudiate
`);

/** Verbs after which what is said is only thought, by base form. */
export const SUPPOSING: ReadonlySet<string> = wordsOf(`
  allege, assume, believe, conjecture, guess, jest, joke, presume, quip, speculate, suppose, surmise, suspect, think
`);

/** Verbs after which what is said is only wished, asked or dreamed, by base form. */
export const WISHING: ReadonlySet<string> = wordsOf(`
  dream, fantasise, fantasize, imagine,
  ask, demand, fear, hope, propose, recommend, suggest, urge, wish, wonder
`);

/** Verbs that in the passive only repeat what somebody says, by base form. */
export const CLAIMING: ReadonlySet<string> = wordsOf(`
  allege, assert, claim, convince, hint, persuade, rumour, rumor, suggest, whisper
`);

/** What is called so is true, and untrue where a "not" stands before it. */
export const TRUE_WORDS: ReadonlySet<string> = wordsOf(
  'accurate, authentic, case, correct, fact, facts, genuine, reality, right, so, true, truth',
);

/** What is called so did not happen. */
export const FALSE_WORDS: ReadonlySet<string> = wordsOf(`
  absurd, baseless, fabrication, fairy tale, false, fanciful, fantastic, fantastical, fantasy, far-fetched, implausible, laughable, preposterous, fiction, groundless, inaccurate, incorrect
  invented, invention, lie, made-up, myth, nonsense, ridiculous, rubbish, tale, unfounded, untrue, wrong
`);

/** "It is likely that": what is called so may have happened. */
export const POSSIBLE_WORDS: ReadonlySet<string> = wordsOf(`
  arguable, believable, conceivable, credible, likely, plausible, possible, probable, thinkable
`);

/** "It is unlikely that": nobody thinks that what is called so happened. */
export const UNLIKELY_WORDS: ReadonlySet<string> = wordsOf(`
  doubtful, dubious, far-fetched, implausible, improbable, questionable, uncertain, unclear, unlikely, unproven
`);

/** "It is impossible that": what is called so cannot have happened. */
export const IMPOSSIBLE_WORDS: ReadonlySet<string> = wordsOf(
  'impossible, inconceivable, incredible, unthinkable',
);

/** How it is to show what may not have been: "it is hard to prove that". */
export const HARD_WORDS: ReadonlySet<string> = wordsOf(
  'difficult, hard, impossible, powerless, unable',
);

/** What is told in such a work, or played there, is no event. */
export const FICTION: ReadonlySet<string> = wordsOf(`
  ballad, cartoon, fresco, mural, painting, poem, tapestry, comedy, drama, dream, dreams, fable, farce, fiction, film, hypothetical
  joke, melodrama, movie, musical, mock-up, myth, nightmare, novel, novella, opera, parody
  play, re-enactment, reenactment, satire, scenario, screenplay, script, simulation, sitcom, sketch
  charade, daydream, pantomime, role-play, roleplay, skit, thriller, tragedy, wargame
`);

/** Words that open what one is only to imagine: "suppose he calls". */
export const IMAGINING: ReadonlySet<string> = wordsOf(
  'assume, imagine, picture, suppose',
);

/** What whoever is called does, so that the call is one, by base form. */
export const ANSWERING: ReadonlySet<string> = wordsOf(
  'answer, pick, reply, respond',
);

/** How one is, or a line is, so that no call gets through. */
export const OUT_OF_REACH: ReadonlySet<string> = wordsOf(`
  abroad, asleep, away, busy, dead, disconnected, engaged, out, unavailable, unobtainable, unreachable
  voicemail
`);

/** Nouns by which what follows is only meant: "the plan was to meet him". */
export const INTENTIONS: ReadonlySet<string> = wordsOf(
  'aim, hope, idea, intention, plan',
);

/** Adverbs that call what was said untrue: "falsely claimed". */
export const FALSELY: ReadonlySet<string> = wordsOf(
  'falsely, untruthfully, wrongly',
);

/** Verbs of what does not come to be: "kept him from calling", by base form. */
export const HINDERING: ReadonlySet<string> = wordsOf(
  'bar, block, deter, discourage, hinder, keep, prevent, stop',
);

/** Verbs of one who brings another "out of" doing something. */
export const TALKING_OUT: ReadonlySet<string> = wordsOf(`
  argue, bluff, bully, cajole, coax, frighten, laugh, persuade, reason, scare, shame, talk, trick
`);

/** What is called so was made up, and so was what it tells. */
export const FAKE_WORDS: ReadonlySet<string> = wordsOf(`
  ai-generated, apocryphal, bogus, concocted, counterfeit, deepfake, deepfakes, doctored, fabricated, fabrications
  fake, faked, fakes, fictional, fictitious, forged, forgeries, forgery, hoax, hoaxes, inauthentic, invented
  imaginary, made-up, mocked-up, parody, photomontage, photoshopped, phoney, phony, prank, sham, spoof, spurious
  staged, synthetic
`);

/** Verbs by which something is made that only looks real, by base form. */
export const FAKING: ReadonlySet<string> = wordsOf(
  'concoct, doctor, fabricate, fake, falsify, forge, invent',
);

/** Verbs of what a thing turns out to be, by base form. */
export const PROVING: ReadonlySet<string> = wordsOf(`
  accord, appear, become, call, correspond, debunk, declare, denounce, describe, dismiss, expose, prove, remain, reveal, seem, show
  strike, tally, turn, unmask
`);

/** Verbs of what a picture or a tale does with whom it is about, by base form. */
export const DEPICTING: ReadonlySet<string> = wordsOf(
  'depict, feature, have, imagine, portray, purport, show',
);

/** What somebody is who is only told of: "a fictional minister calls". */
export const UNREAL_BEINGS: ReadonlySet<string> = wordsOf(
  'fictional, fictitious, imaginary, invented',
);

/** Verbs of one who passes himself off as another, by base form. */
export const POSING: ReadonlySet<string> = wordsOf(
  'claim, disguise, impersonate, masquerade, pose, pretend, profess, purport',
);

/** What nobody has looked into before it is passed on: "posts say that". */
export const UNVETTED: ReadonlySet<string> = wordsOf(`
  bots, caption, chain, conspiracists, flyer, flyers, forums, hashtag, leaflet, leaflets, legend, legends, meme, memes
  pamphlet, pamphlets, post, posts, rumour, rumours, rumor, rumors, trolls, tweet, tweets, users
`);

/** One telling of several: "in his version, A called B". */
export const VERSIONS: ReadonlySet<string> = wordsOf(
  'account, legend, lore, retelling, story, tale, telling, version, versions',
);

/** What is told of such a past or world never was: "an imagined history". */
export const IMAGINED: ReadonlySet<string> = wordsOf(
  'counterfactual, hypothetical, imagined',
);

/** What nobody has borne out: "according to an unconfirmed report". */
export const UNCONFIRMED: ReadonlySet<string> = wordsOf(
  'disputed, parody, satirical, spoof, unconfirmed, unproven, unsubstantiated, unverified',
);

/** How a letter is that never got to whom it was for. */
export const UNDELIVERED: ReadonlySet<string> = wordsOf(
  'lost, undelivered, unopened, unread',
);

/** What is said of something that was tried for nothing. */
export const IN_VAIN: readonly string[] = entriesOf(
  'in vain, no dice, no joy, no luck, to no avail, to voicemail, without luck, without success',
);

/** Verbs of setting out for where somebody is to be met, by base form. */
export const SETTING_OUT: ReadonlySet<string> = wordsOf(`
  come, drive, fly, go, head, hurry, journey, leave, march, ride, rush, sail, set, travel, walk
`);

/** Verbs of calling somebody to oneself, or looking for him, by base form. */
export const SENDING_FOR: ReadonlySet<string> = wordsOf('seek, send, summon');

/** Verbs of whoever was to be met and was not there, by base form. */
export const TURNING_UP: ReadonlySet<string> = wordsOf(
  'appear, arrive, attend, board, come, go, materialise, materialize, open, show, turn',
);

/** How what somebody has done only looks, by base form. */
export const SEEMING: ReadonlySet<string> = wordsOf('appear, seem');

/** Verbs of whoever is gone before he can do a thing, by base form. */
export const LEAVING: ReadonlySet<string> = wordsOf(`
  arrest, assassinate, collapse, depart, die, dismiss, fire, flee, kill, leave, murder, oust, perish, resign, sack, vanish
`);

/** What somebody is said to have done, and may not have: "charges of meeting him". */
export const CHARGES: ReadonlySet<string> = wordsOf(
  'accusation, accusations, allegation, allegations, charge, charges, count, counts, suspicion, suspicions',
);

/** Thoughts of what may be so: "my guess is that he called". */
export const GUESSES: ReadonlySet<string> = wordsOf(
  'assumption, belief, guess, hunch, hypothesis, impression, reading, rumour, rumor, story, suspicion, theory, word',
);
