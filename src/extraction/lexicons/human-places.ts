import { wordsOf } from './word-list';

/**
 * Verbs after which only one who can hear or read stands, whatever word names
 * him: "phoned the wardrobe mistress". After a preposition it is named, too.
 */
export const HUMAN_OBJECTS = wordsOf(`
  tell, inform, notify, phone, telephone, e-mail, email, text, brief, thank, invite, befriend, reassure, assure, remind
  speak with, talk with, meet with, dine with, lunch with, chat with, chat to, confer with, consult with, parley with
  negotiate with, bargain with, haggle with, correspond with, socialise with, socialize with, sit with, quarrel with, argue with
  write to, whisper to, confide in, apologise to, apologize to, complain to, reply to, lie to, plead with, reason with
  liaise with, collude with, conspire with, huddle with, drink with, breakfast with, converse with, telephone to
`);

/** Endings of nouns that name no one. */
export const THING_ENDINGS =
  /(?:tion|sion|ment|ness|ity|ing|ism|ship|ance|ence|age|ure|acy|dom|hood|phone|graph|gram|iary|uiry|ury|ics|sis|th)s?$/;

/** Nouns without such an ending to whom one says nothing all the same. */
export const NOBODY = wordsOf(`
  aim, aims, air, altar, answer, approval, bell, bells, camera, case, challenge, change, charge, cheers, code, cost, court
  crisis, crowd, crowds, day, days, deal, death, desk, disaster, door, effect, eye, eyes, fact, facts, fate, fault, floor, force, future
  gallery, gate, god, goal, grief, ground, hand, hands, head, heart, hour, house, idea, issue, joke, knife, land, law, life, light, line
  list, lot, microphone, mind, moment, mystery, name, news, night, noise, number, oath, others, page, pain, paper, past, people, point
  power, press, price, problem, proposal, public, question, radio, rain, reason, record, resistance, rest, risk, rule, rumour, sea, silence
  skill, sky, smile, soul, stone, story, success, table, tale, tape, tax, terms, text, thing, things, threat, time, times, truth, tune, use, view
  arm, arms, history, story, memory, theory, territory, category, glory, victory, body, feet, finger, fingers, foot, legs, lips, nose, review, stomach, inquiry, diary, notebook, tale
  so-called, void, voice, walls, war, water, weather, week, whole, will, wine, word, words, world, year, years, job, language, accent, accents, fork
  spoon, script, style, candour, contempt, delight, delights, scorn, relief, laughter, applause, protest, protests, refusal, regret
`);

/** Where whoever says something to one other person stands before him. */
export const MEETING_PLACES: ReadonlySet<string> = wordsOf(`
  bar, barbecue, bedside, café, cafe, canteen, car park, cell, corridor, dinner, doorstep, drawing room, flat, funeral
  garden, hallway, kitchen, lift, lobby, lounge, lunch, office, porch, pub, reception, restaurant, staircase
  stairs, study, terrace, tent, villa, wake, wedding
`);
