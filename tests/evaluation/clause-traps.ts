/** Frames in which nobody is in contact with anybody: things, crowds, the press. */
export const EMPTY_FRAMES: readonly string[] = `
call| for calm; call| on the government to act; call the plan a mistake; call a strike; call off the strike
meet the deadline; visit the plant; visit Cairo; write a novel; write| for the Tribune
send the parcel; send help| to Cairo; speak| at the summit; speak| of the war; speak English; talk| about the war
tell reporters about the plan; tell the Tribune that the road is open; hand in the report; hand over the keys
address the crisis; question the ruling; report a profit; answer the charges; hold a rally; hold shares| in the bank
host a concert; receive a medal; interview well; exchange the currency; present the film| to the public
warn| of a strike; urge calm; approach the border; see the film; join the party; brief the press; pass the bend
consult a map; share the view; raise taxes; open a shop; confront the crisis; pass the exam
face a strike; reply| in kind; complain| about the noise; show courage; deliver the goods; deliver a speech| to parliament; give evidence| to the court
inform the public; alert the public; advise caution; contact lenses; text; phone home; pay a fine; argue the case; appear| on television
confer a title; begin work; make progress; reach out; assure victory; ask questions; summon courage; have a break
`
  .split(/[;\n]/)
  .map((each) => each.trim())
  .filter((each) => each !== '');

/** Single sentences: nouns that look like verbs, and verbs of no contact. */
export const TRAPS: readonly string[] = [
  'Calls for Martin Weber to resign grow.',
  'Visits to Elena Rossi’s museum rise.',
  'Elena Rossi’s talks, visits and calls fill a book.',
  'The letters write-up that Elena Rossi and Martin Weber keep is long.',
  'The contact details of Elena Rossi and Martin Weber were published.',
  'The Elena Rossi and Martin Weber talk show ended in May.',
  'Critics of Elena Rossi and Martin Weber call for calm.',
  'Friends of Elena Rossi and Martin Weber write books.',
  'Elena Rossi and Martin Weber head the firm.',
  'Elena Rossi and Martin Weber star in the film.',
  'Elena Rossi and Martin Weber visit the museum.',
  'Elena Rossi and Martin Weber call the plan a mistake.',
  'Elena Rossi and Martin Weber meet the requirements.',
  'Elena Rossi and Martin Weber question the ruling.',
  'Elena Rossi and Martin Weber report a profit.',
  'Elena Rossi and Martin Weber talk about the war in two films.',
  'Elena Rossi and Martin Weber answer questions from readers.',
  'Elena Rossi and Martin Weber place third.',
  'Union leaders’ visit to Cairo ended.',
  'Union leaders name Martin Weber as their director.',
  'Union leaders call Martin Weber a liar.',
  'French diplomats view Martin Weber as a rival.',
  'Senators report a rise in prices.',
  'Inspectors led by Elena Rossi visit the plant.',
  'Inspectors led by Elena Rossi note the delay.',
  'Elena Rossi flies to Cairo and visits the museum.',
  'Elena Rossi flies to Cairo and calls for calm.',
  'Elena Rossi seeks work and contacts.',
  'Elena Rossi and Martin Weber seek peace and work for all.',
  'Members of the party contact list were warned.',
  'Elena Rossi plays Martin Weber in the film.',
  'Elena Rossi views calls as a nuisance.',
  'Elena Rossi arrived after meeting time.',
  'There was a meeting on Tuesday without warning.',
  'Martin Weber’s lawyers write books.',
  'Carl Aas’s lawyers speak English.',
  'The company calls Martin Weber’s plan a mistake.',
  'The council names Martin Weber.',
  'After speaking at the summit, Elena Rossi and Martin Weber left the city.',
  'Talks between the sides end.',
  'The union, TDV, runs the port.',
];
