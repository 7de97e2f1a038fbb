import { wordsOf } from './word-list';

/** Small words of English grammar, by what they do in a sentence. */
export const FUNCTION_WORDS = {
  determiner: wordsOf(`
    a, all, an, another, any, both, each, either, every, his, its, many
    most, my, neither, no, other, our, several, some, such, that, the, their
    these, this, those, various, whose, your, few, certain
  `),
  pronoun: wordsOf(`
    he, her, hers, herself, him, himself, i, it, itself, me, mine, myself
    nobody, nothing, one another, ours, ourselves, she, someone, anyone
    everyone, something, anything, theirs, them, themselves, they, us, we
    you, yours, yourself, each other, what, whatever, whoever
  `),
  auxiliary: wordsOf(`
    am, are, be, been, being, did, do, does, doing, had, has, have, having
    is, was, were, get, got, gets, getting
  `),
  modal: wordsOf(`
    can, cannot, could, may, might, must, ought, shall, should, will, would
    ’ll, 'll, ’d, 'd
  `),
  not: wordsOf(`not, n't, n’t, never, 't, ’t`),
  preposition: wordsOf(`
    about, above, across, against, along, alongside, amid, amidst, among, amongst
    around, at, behind, below, beneath, beside, besides, between, beyond, by
    concerning, despite, down, during, for, from, in, inside, into, like
    near, of, off, on, onto, opposite, out, outside, over, past, per, regarding
    throughout, through, to, toward, towards, under, underneath, up, upon
    via, with, within, without, versus, aboard, ahead, following
  `),
  subordinator: wordsOf(`
    although, as, because, if, lest, once, since, than, that, though, till
    unless, until, when, whenever, where, whereas, whereby, wherever, whether
    while, whilst, how, why, after, before, so
  `),
  relative: wordsOf(`who, whom, which`),
  conjunction: wordsOf(`and, &, or, nor, plus`),
  but: wordsOf(`but, yet`),
  adverb: wordsOf(`
    abreast, again, ago, almost, alone, already, also, always, apart, away, back, either
    else, even, ever, face-to-face, far, fast, first, forward, further
    hence, here, last, home, however, indeed, instead, just, later, long, maybe
    meanwhile, more, moreover, next, nevertheless, nonetheless, not only, now
    often, once, one-on-one, only, otherwise, ok, okay, overseas, perhaps, please, yeah, yep, yes,  quite, rather
    respectively, separately, seldom, sometimes, soon, still, then, there
    therefore, thus, together, too, twice, upstairs, very, well, abroad
    earlier, afterwards, afterward, beforehand, behind-the-scenes, today
    tomorrow, tonight, yesterday, in-person, familiar, privy, aside, anew, o'clock
  `),
} as const;

/** Words in -ly that are no adverbs. */
export const LY_BUT_NO_ADVERB = wordsOf(`
  ally, anomaly, assembly, bully, costly, daily, deadly, early, elderly, family
  fly, friendly, italy, july, likely, lonely, monthly, only, orderly, rally
  reply, supply, timely, unlikely, weekly, yearly, monopoly, apply, imply, rely
  comply, multiply
`);

/** Words that a heading writes small. */
export const SMALL_WORDS: ReadonlySet<string> = wordsOf(
  'a, an, and, as, at, but, by, for, from, in, into, is, nor, of, on, or, over, the, to, vs, via, with',
);

/** Words before a noun of contact in which whoever is the subject takes part. */
export const TAKING_PART: ReadonlySet<string> = wordsOf(`
  in, during, at, after, following, on, by, for, to, into, from, through, over, before, ahead, since, until
  while, via, as, within, amid, out, off, up
`);
