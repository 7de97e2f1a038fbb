import { FAKE_WORDS } from './unreal-words';
import { entriesOf, wordsOf } from './word-list';
import type { Stance } from '../../case';

/**
 * What a governing verb says of the contact that hangs on it ("plans to meet",
 * "denied meeting"). *nothing*: the contact is only wished for by somebody
 * else, demanded or imagined, so that nothing is claimed.
 */
export type Bearing = Stance | 'nothing';

const LISTS: Readonly<Record<Bearing, string>> = {
  asserted: `
    able, appear, arrive, attend, begin, come, continue, end, fly, forced, get
    go, have, help, keep, manage, pause, proceed, remember, return, spend, start
    stop, succeed, take, travel, use, visit, welcome, gather, convene, join
    let, recall, confirm, admit, acknowledge, reveal, disclose, regret, compel, oblige
    show, usher, resume, finish, head, cross, slip, sneak, rush, pleased, glad, dare
  `,
  negated: `
    avoid, bar, block, cancel, decline, deny, disavow, dismiss, fail, forget
    neglect, omit, prevent, rebuff, refuse, refute, reject, rule, scrap, shun
    skip, snub, spurn, unable, unwilling, ban, abstain, refrain
    decline, ignore, forbid, pretend, prohibit, dissuade, deter
    contest, dispute, disclaim, fake, feign, fabricate, miss, repudiate
  `,
  alleged: `
    accuse, allege, believe, blame, charge, claim, imply, insinuate, report
    rumour, rumor, seem, speculate, suspect, think, suggest, presume, understand
    assume, say
  `,
  planned: `
    send, dispatch,
    agree, aim, announce, anticipate, arrange, supposed, mean, commit, confirmed, decide
    determine, due, expect, intend, look, offer, plan, poise, pledge, prepare
    promise, ready, scheduled, schedule, set, slate, slated, vow, willing, wait
    await, hope, want, wish, postpone, delay, invite, likely, poised, eager
    keen, plot, design, agreed, undertake, opt, choose, threaten
    elect, resolve, swear, volunteer,
    anxious, bound, desperate, impatient, inclined, long, minded, yearn
  `,
  attempted: `
    attempt, bid, scramble, seek, strive, struggle, try, work, labour, effort
  `,
  nothing: `
    dream, imagine, fantasise, fantasize,
    advise, allow, appeal, ask, authorise, authorize, beg, call, challenge
    consider, contemplate, debate, demand, encourage, explore, force
    implore, instruct, need, order, permit, persuade, press, push, recommend
    require, suggest, tell, urge, weigh, favour, favor, oppose, support
    mull, propose, discuss, reluctant, warn, fear, convince
    dream, lobby, plead, pressure, prompt, imagine, better
    entitled, free, hesitant, hesitate, loath, tempted
  `,
};

/** Governing verbs and adjectives, by base form, and what they bear. */
export const BEARINGS: ReadonlyMap<string, Bearing> = new Map(
  (Object.keys(LISTS) as Bearing[]).flatMap((bearing) =>
    entriesOf(LISTS[bearing]).map((word) => [word, bearing] as const),
  ),
);

/** Governing verbs with the word after them: "toyed with calling", and what they bear. */
export const PHRASAL_BEARINGS: ReadonlyMap<string, Bearing> = new Map([
  ...entriesOf(
    `back away, back out, change mind, balk at, baulk at, beg off, cry off, draw line, drag foot, flinch from
     hold back, hold off, pull back, pull out, recoil from, shrink from, shy away, steer clear, stop short
     think better`,
  ).map((words) => [words, 'negated'] as const),
  ...entriesOf(
    'flirt with, play with, talk of, think of, toy with, wonder about',
  ).map((words) => [words, 'nothing'] as const),
  ...entriesOf('end up, lose time, make point, waste time, wind up').map(
    (words) => [words, 'asserted'] as const,
  ),
  ...entriesOf('count on, plan on, put off, think about').map(
    (words) => [words, 'planned'] as const,
  ),
  ...entriesOf(
    'absolve of, acquit of, boast about, boast of, brag about, brag of, clear of, exonerate of, joke about',
  ).map((words) => [words, 'alleged'] as const),
]);

/** Nouns on which an infinitive of contact hangs: "a plan to meet". */
export const NOUN_GOVERNORS: ReadonlyMap<string, Bearing> = new Map([
  ...entriesOf(
    'plan, plans, decision, intention, intentions, agreement, offer, promise, pledge, invitation, readiness, willingness, commitment, mind, vow, threat',
  ).map((word) => [word, 'planned'] as const),
  ...entriesOf('attempt, attempts, bid, bids, effort, efforts').map(
    (word) => [word, 'attempted'] as const,
  ),
  ...entriesOf('refusal, failure, inability, unwillingness, reluctance').map(
    (word) => [word, 'negated'] as const,
  ),
  ...entriesOf(
    `call, calls, demand, demands, request, requests, need, desire, hope, hopes, opportunity, chance, proposal
     appeal, appeals, way, means, right, ability, power, permission, authority, order, orders, instruction
     instructions, directive, directives, leave, approval, application, clearance, consent, go-ahead
     licence, license, mandate, permit, temptation, urge, warrant, wish`,
  ).map((word) => [word, 'nothing'] as const),
]);

/** Adjectives that take an infinitive, as "is due to meet" does. */
export const PREDICATES: ReadonlySet<string> = new Set(
  entriesOf(`
    able, due, eager, glad, keen, likely, pleased, poised, ready, reluctant
    scheduled, set, slated, supposed, unable, unlikely, unwilling, willing
    anxious, bound, desperate, entitled, free, hesitant, impatient, inclined, loath, minded, tempted
  `),
);

/** Verbs whose object, not their subject, does what the infinitive says. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  entriesOf(`
    accuse, advise, allow, appoint, ask, authorise, authorize, beg, convince, direct
    dispatch, encourage, expect, forbid, force, instruct, invite, order, permit
    persuade, press, push, send, welcome, summon, task, tell, urge, want, warn, assign
    designate, get, name, enable, help, suspect, believe, charge, hire, use, bring, lead, take
  `),
);

/** Words beside a verb that make what it says a mere allegation. */
export const HEDGES: ReadonlySet<string> = new Set(
  entriesOf(`
    allegedly, apparently, reportedly, supposedly, purportedly, rumoured
    rumored, ostensibly, possibly, presumably
    arguably, conceivably, likely, maybe, perhaps, probably, seemingly
  `),
);

/** Adjectives before a noun of contact that bear on its stance. */
export const NOUN_BEARINGS: ReadonlyMap<string, Bearing> = new Map([
  ...entriesOf(
    'planned, upcoming, scheduled, forthcoming, expected, coming, imminent, future, proposed, prospective, anticipated, eventual',
  ).map((word) => [word, 'planned'] as const),
  ...entriesOf(
    'alleged, reported, supposed, purported, suspected, apparent, rumoured, rumored',
  ).map((word) => [word, 'alleged'] as const),
  ...entriesOf(
    'cancelled, canceled, aborted, no, scrapped, abortive, would-be',
  ).map((word) => [word, 'negated'] as const),
  ...entriesOf('possible, potential, hypothetical, any').map(
    (word) => [word, 'nothing'] as const,
  ),
  ...[...FAKE_WORDS].map((word) => [word, 'negated'] as const),
  ...entriesOf(
    'attempted, draft, missed, unsent, undelivered, unposted, unfinished',
  ).map((word) => [word, 'attempted'] as const),
]);

/** Verbs of one who goes or is sent to see somebody, by base form. */
export const GOING = wordsOf(`
  admit, agree, allow, arrange, arrive, ask, bring, invite, lead, show, usher, permit, summon, take, come, decline, demand, drive, expect, find, fly, get, go, hurry, intend
  hope, manage, offer, plan, propose, promise, refuse, request, return, rush, mean, seek, send, dispatch, depute, try, want, wish, attempt, schedule, set, stop, travel, walk
`);
