import { entriesOf, wordsOf } from './word-list';

/**
 * Verbs with irregular forms: base, past, participle. Where the participle is
 * left out it equals the past.
 */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = entriesOf(`
  bear bore borne, creep crept, dream dreamt, fling flung, kneel knelt, mistake mistook mistaken
  retell retold, shrink shrank shrunk, spit spat, sweep swept, weep wept, cling clung
  overtake overtook overtaken, withstand withstood, spin spun, dig dug, grind ground
  waylay waylaid, lie lied, arise arose arisen, awake awoke awoken, become became become
  begin began begun, bend bent, bet bet, bid bid, bind bound, bite bit bitten
  bleed bled, blow blew blown, break broke broken, breed bred, bring brought
  build built, burn burned, burn burnt, buy bought, cast cast, catch caught
  choose chose chosen, come came come, cost cost, cut cut, deal dealt, dig dug
  do did done, draw drew drawn, drink drank drunk, drive drove driven
  eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought
  find found, flee fled, fly flew flown, forbid forbade forbidden
  get got, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen
  give gave given, go went gone, grow grew grown, hang hung, have had
  hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept
  know knew known, lay laid, lead led, learn learned, learn learnt, leave left, lend lent
  let let, lie lay lain, lose lost, make made, mean meant, meet met
  mislead misled, oversee oversaw overseen, pay paid, put put, quit quit
  read read, ride rode ridden, ring rang rung, rise rose risen, run ran run
  say said, see saw seen, seek sought, sell sold, send sent, set set
  shake shook shaken, shoot shot, show showed shown, shut shut
  sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid
  speak spoke spoken, spend spent, split split, spread spread, stand stood
  steal stole stolen, stick stuck, strike struck, strive strove striven, swear swore sworn
  swim swam swum, swing swung, take took taken, teach taught, tear tore torn
  tell told, think thought, throw threw thrown, understand understood
  undergo underwent undergone, uphold upheld, wake woke woken, wear wore worn
  win won, withdraw withdrew withdrawn, withhold withheld, write wrote written
  overhear overheard, foresee foresaw foreseen, rebuild rebuilt, retake retook retaken
  burst burst, wring wrung, browbeat browbeat browbeaten, picnic picnicked
  overthrow overthrew overthrown, undertake undertook undertaken, rewrite rewrote rewritten
`).map((entry) => entry.split(' '));

/** Regular verbs of news prose, by their base form. */
export const REGULAR_VERBS = wordsOf(`
  bleep, brag, concoct, debunk, depict, disguise, doubt, expose, foil, forge, impersonate, jest, joke, masquerade, portray, profess
  purport, quip, unmask
  abandon, accept, accompany, accuse, achieve, acknowledge, act, add, address
  adjourn, admit, adopt, advance, advise, affirm, agree, aim, alert, allege
  allow, announce, answer, anticipate, apologise, apologize, appeal, appear
  appoint, approach, approve, argue, arrange, arrest, arrive, ask, assert
  assess, assist, assure, attach, attack, attempt, attend, attract, authorise
  authorize, avoid, await, ban, base, beg, believe, blame, block, bomb, boycott
  brief, broker, bug, call, cable, campaign, cancel, capture, carry, cause
  caution, celebrate, chair, challenge, change, charge, chat, cite, claim
  clarify, clear, close, collapse, combat, comment, commit, communicate
  compare, complain, complete, comprise, concede, conclude, condemn, conduct
  confer, confide, confirm, confront, congratulate, consider, consult, contact
  contain, continue, contribute, control, convene, converse, convey, convince
  cooperate, coordinate, co-ordinate, cover, create, criticise, criticize
  cross, debate, deceive, decide, declare, decline, defeat, defend, define
  delay, deliver, demand, denounce, deny, depart, depend, deploy, describe
  destroy, detail, detain, determine, develop, dial, die, direct, disagree
  disclose, discover, discuss, dismiss, dispatch, dispute, divide, dominate
  double, downplay, draft, drop, earn, eavesdrop, echo, elect, email, emerge
  emphasise, emphasize, employ, enable, encourage, end, endorse, engage, ensure
  enter, escape, establish, evacuate, exchange, execute, exert, exist, expand
  regret, pretend, deter, dream, imagine, fantasise, fantasize, fabricate, invent, moot, pend
  expect, expel, explain, explore, express, extend, face, fail, fax, fear
  feature, feel, fetch, file, fill, finalise, finalize, finish, fire, float
  focus, follow, forge, form, forward, free, fuel, fund, gain, gather, grant
  greet, guarantee, guide, halt, hand, handle, happen, harm, head, help, hint
  hope, host, identify, ignore, imply, impose, impress, improve, include
  increase, indicate, inform, initiate, inquire, insist, inspect, intend
  intensify, intercept, intervene, interview, introduce, invade, invest
  investigate, invite, involve, issue, jail, join, judge, jump, justify, kick
  kidnap, kill, knock, lack, last, launch, leak, learn, liaise, lift, like, link
  list, listen, live, lobby, look, love, lunch, maintain, manage, mark, matter
  mediate, mention, message, mind, miss, monitor, move, name, need, negotiate
  nominate, note, notify, object, observe, obtain, occupy, occur, offer, open
  operate, oppose, order, organise, organize, oust, outline, overcome, pass
  pause, permit, persuade, phone, place, plan, play, plead, pledge, point, pose
  postpone, praise, pray, predict, prefer, prepare, present, press, pressure
  prevent, probe, proceed, prod, produce, prohibit, promise, prompt, propose
  protect, protest, prove, provide, publish, pull, push, question, quiz, quote
  raise, reach, react, reaffirm, realise, realize, reassure, rebuff, recall
  receive, recognise, recognize, recommend, reconvene, record, recruit, refer
  refuse, regard, register, reiterate, reject, relate, relay, release, rely
  remain, remark, remember, remind, remove, repeat, replace, reply, report
  represent, request, require, rescue, resign, resist, resolve, respond, restart
  restore, resume, retain, retreat, return, reunite, reveal, review, rule, say
  schedule, secure, seem, seize, serve, settle, shape, share, shell, shift, sign
  signal, slam, smuggle, snub, socialise, solve, sound, sponsor, spy, stage
  start, state, stay, step, stop, storm, stress, study, submit, succeed, suffer
  suggest, summon, supply, support, suppose, suspect, suspend, tackle, talk
  tap, target, tend, testify, text, thank, threaten, top, touch, tour, trade
  train, transfer, transmit, travel, treat, try, turn, tweet, underline
  underscore, unite, update, urge, use, view, violate, visit, voice, volunteer
  vote, vow, wait, walk, want, warn, watch, weigh, welcome, whisper, wiretap
  witness, wonder, work, worry, wound, yell, phone, telephone, videoconference
  skype, whatsapp, huddle, dine, reconnect, correspond, interact, conspire
  collude, haggle, bargain, parley, pitch, propose, float, query, poll, court
  woo, hound, pester, badger, implore, beseech, instruct, command, direct, tip
  decry, deplore, extol, hail, cable, wire, radio, page, ping, dm
  deliberate, facilitate, intermediate, oversee, resolve, chat, swap, trade
  overhear, snoop, surveil, track, detect, obtain, pick, hack
  fret, cement, stall, falter, extract, echo, allocate, await, collect, devote
  breakfast, stroll, rendezvous, thrash, hammer, check, hash, plot, quarrel, broach
  remonstrate, vent, intercede, grill, berate, scold, upbraid, buttonhole, harangue
  post, pen, telegraph, slip, petition, e-mail, debrief, lodge, apprise, forewarn
  shuttle, commend, clash, spar, participate, pursue, reopen, wrap, enjoy, co-chair
  re-establish, renew, deepen, sever, mail, field, moderate, shepherd, scrap, shun
  skip, spurn, eschew, disavow, refute, solicit, advocate, back, favour, favor, mull
  long, yearn, hesitate, contest, disclaim, fake, feign, repudiate, debunk, disprove, rebut, surmise, conjecture, guess
  recount, compel, oblige, sneak, rush, bar, neglect, omit, abstain, refrain
  insinuate, rumour, rumor, speculate, presume, assume, wish, design, opt, scramble
  struggle, labour, contemplate, dare, force, dream, imagine, own, belong, appeal
  confront, corner, waylay, accost, interrogate, cross-examine, confess, beseech, chide, reprimand
  counsel, coach, furnish, forbid, facetime, buzz, cc, copy, scribble, dictate, patch, connect
  interpret, translate, photograph, bump, angle, agitate, clamour, fish, brace, gear, fix, shelve, founder, pencil, book, slate, thwart, envisage, reschedule, defer, veto
  ferry, delete, erase, scratch, frighten, scare, shame, bluff, bully, trick
  scupper, scuttle, abort, ensue, drag, materialise, materialize, bump, mediate, visit
  disappear, obey, smile, laugh, nod, shrug, sigh, marry, unveil, vanish, survive
  recover, retire, surround, wander, inherit, endure, owe, imprison, flee, hurry, closet, usher, spot, seat, glimpse
`);

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS = wordsOf(`
  ban, beg, bug, chat, commit, confer, drop, eavesdrop, hug, jam, nod, occur
  permit, plan, prefer, prod, refer, regret, rob, ship, slam, snub, spot, step
  stop, submit, swap, tap, tip, top, transfer, transmit, wiretap, expel, rebut
  compel, dispel, trap, strip, slip, patrol, control, admit, travel
  signal, cancel, label, scrap, shun, skip, spar, brag, quiz, pen, drag, shrug, rub, nag, hop, bar, refer, recur, wrap
  omit, grab, wed, plot, skim, pin, quip, rip, scan, sob, star, stun, tug, vet, clap, fret
  spam, pop, blab, snap, bat,
  rebel, quarrel, counsel, dial, kidnap, equip, defer, deter, flag, log, channel, pencil
`);

/** Words that are far more often a noun than the verb they look like. */
export const RATHER_NOUNS = wordsOf(`
  supplies, ties,
  address, aim, aims, attack, attacks, attempt, attempts, bid, bids, base
  call, calls, campaign, cause, challenge, change, changes, charge, charges
  chat, chats, claim, claims, comment, comments, contact, contacts, control
  cost, cover, deal, deals, debate, delay, demand, demands, detail, details
  dispute, effort, end, exchange, exchanges, face, fear, fears, fight, fire
  focus, force, form, fund, funds, gain, gains, guide, hand, hands, head, heads
  help, hope, hopes, host, hosts, interview, interviews, issue, issues, lead, leak
  leaks, like, link, links, list, list, look, lunch, mark, matter, matters, message
  messages, mind, move, moves, name, names, need, needs, note, notes, object
  offer, offers, order, orders, phone, phones, place, plan, plans, play, pledge, point
  points, present, press, pressure, probe, proceeds, promise, protest, protests
  question, questions, quote, radio, reach, record, records, release, remark
  remarks, reply, report, reports, request, requests, result, results, file, files, return
  review, review, rule, rules, run, sanction, sanctions, set, shape, share, shares, shift
  sign, signs, signal, signals, sound, source, sources, spy, staff, stage, start, state, states
  statement, step, steps, strike, strikes, study, supply, support, talk, talks
  tap, target, targets, text, texts, threat, tour, trade, train, transfer
  travel, treat, trip, trust, turn, use, view, views, visit, visits, vote, votes
  wait, walk, warning, watch, wire, witness, witnesses, work, works, worry, email, emails
  cable, cables, page, pages, tip, tips, bug, bugs, briefs, brief, court, courts, command
  commands, pitch, poll, polls, top, fax, letter, letters, means, outlines, outline
  mediates
  post, posts, pen, pens, field, fields, back, force, forces, dream, dreams, plot, plots
  check, checks, stroll, strolls, breakfast, breakfasts, hammer, bar, bars, hash, clash
  clashes, quarrel, quarrels, petition, petitions, struggle, struggles, telegraph, lodge
  shuttle, shuttles, favour, favours, design, designs, labour, wish, wishes, mail, slip
  slips, rush, scrap, appeal, appeals, rumor, rumors, rumour, rumours, smile, smiles, nod, grill, wrap
  advocate, advocates, rendezvous, moderate, shepherd, shepherds, spar, vent, vents
  corner, corners, coach, buzz, copy, copies, patch, drink, drinks, guest, share, cards, wiretap, wiretaps, intercept, intercepts, troops, update, updates, back, dispatch, cut, cuts, split, spread, hit, hits, fall, rise, rises
`);

/** Participles that stand before their noun as adjectives. */
export const ADJECTIVES = wordsOf(`
  armed, allied, assorted, disgraced, so-called, unarmed, unidentified, uniformed, unnamed
  retired
`);

/** Nouns in -ing that are a verb after "be" or before an object all the same. */
export const GERUNDS_TOO = wordsOf(`
  bidding, meeting, briefing, warning, gathering, listening, setting, sitting, standing, offering, opening, posting, recording, training
`);

/** Nouns in -ing and -ed that no grammar rule would tell from a verb. */
export const NOUNS_LIKE_VERBS = wordsOf(`
  beijing, being, briefing, briefings, building, buildings, ceiling, evening
  filing, finding, findings, funding, gathering, hearing, hearings, king
  meeting, meetings, morning, nothing, offering, opening, proceeding, ruling
  sibling, siblings, something, anything, everything, spring, string, thing
  understanding, warning, warnings, wedding, wing, training, setting, sitting
  recording, recordings, shooting, bombing, bombings, feeling, posting, listening
  hundred, seed, speed, need, united, newlywed, sacred, deed, bed, breed, creed
  mohammed, ahmed, hamed, saeed, fred, ted, alfred, khaled, waleed, rashed
  majed, fahed, waheed, rasheed, hameed, naveed, mohamed, muhammed, zayed, ned
  jared, sted, winifred, wilfred, mildred, manfred, fighting, peacekeeping
  killing, killings, bidding, housing, standing, stockpiling
`);

/** Irregular verbs that double their last letter: “getting”, by base form. */
export const DOUBLED_IRREGULAR: ReadonlySet<string> = wordsOf(
  'begin, bet, bid, cut, dig, forbid, forget, get, hit, let, put, quit, rid, run, set, shut, sit, spin, split, swim, upset, win',
);
