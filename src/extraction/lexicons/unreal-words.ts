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
  debunk, deny, deride, dismiss, dispute, fabricate, invent, laugh, mock, quash, rebut, refute, reject
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
  allege, assume, believe, conjecture, guess, presume, speculate, surmise, suspect, think
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
  'accurate, case, correct, fact, right, so, true',
);

/** What is called so did not happen. */
export const FALSE_WORDS: ReadonlySet<string> = wordsOf(`
  absurd, baseless, fabrication, fairy tale, false, fantasy, fiction, groundless, inaccurate, incorrect
  invented, invention, lie, made-up, myth, nonsense, ridiculous, rubbish, tale, unfounded, untrue, wrong
`);

/** "It is likely that": what is called so may have happened. */
export const POSSIBLE_WORDS: ReadonlySet<string> = wordsOf(`
  arguable, believable, conceivable, credible, likely, plausible, possible, probable, thinkable
`);

/** What is told in such a work, or played there, is no event. */
export const FICTION: ReadonlySet<string> = wordsOf(`
  ballad, cartoon, comedy, drama, dream, dreams, fable, farce, fiction, film, hypothetical
  joke, melodrama, movie, musical, mock-up, myth, nightmare, novel, novella, opera, parody
  play, re-enactment, reenactment, satire, scenario, screenplay, script, simulation, sitcom, sketch
  thriller, tragedy, wargame
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
