/** Who does it: the words, how many they are, and by which names they may go. */
export type Subject = {
  readonly told: string;
  readonly names: readonly string[];
  readonly isSeveral?: true;
  /** The sentence that brings them in. */
  readonly before?: string;
  /** None of them does it. */
  readonly isNobody?: true;
};

const one = (told: string, names = told, before?: string): Subject => ({
  told,
  names: names.split('|'),
  ...(before === undefined ? {} : { before }),
});
const several = (told: string, names = told, before?: string): Subject => ({
  ...one(told, names, before),
  isSeveral: true,
});

const ARRIVED = 'Elena Rossi arrived on Sunday.';

/** Every shape of a subject. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  name: one('Elena Rossi'),
  'title and name': one('Dr. Mary Coyle', 'Mary Coyle'),
  'office and name': one('Interior Minister Elena Rossi', 'Elena Rossi'),
  surname: one('Rossi', 'Elena Rossi', ARRIVED),
  'Ms and surname': one('Ms. Marsh', 'Marsh'),
  'X and Z': several('Elena Rossi and Anna Berg', 'Elena Rossi'),
  'Z and X': several('Anna Berg and Elena Rossi', 'Elena Rossi'),
  'both X and Z': several('both Elena Rossi and Anna Berg', 'Elena Rossi'),
  'X, Z and X': several('Anna Berg, Paul Lund and Elena Rossi', 'Elena Rossi'),
  'neither X nor Z': {
    ...one('neither Elena Rossi nor Anna Berg', 'Elena Rossi'),
    isNobody: true,
  },
  'X, with Z,': one('Elena Rossi, with Anna Berg,', 'Elena Rossi'),
  'X, accompanied by Z,': one(
    'Elena Rossi, accompanied by Anna Berg,',
    'Elena Rossi',
  ),
  'X’s lawyers': several('Elena Rossi’s lawyers', 'lawyers'),
  'surname’s lawyers': several(
    'Aas’s lawyers',
    'lawyers',
    'Carl Aas was dismissed in March.',
  ),
  'her lawyers': several('her lawyers', 'lawyers', ARRIVED),
  'X’s brother, N,': one('Elena Rossi’s brother, Paul Rossi,', 'Paul Rossi'),
  'two of X’s deputies': several('two of Elena Rossi’s deputies', 'deputies'),
  'a delegation led by X': one(
    'a delegation led by Elena Rossi',
    'delegation|Elena Rossi',
  ),
  'inspectors led by X': several(
    'inspectors led by Dr. Mary Coyle',
    'inspectors|Mary Coyle',
  ),
  'officials from': several('officials from the interior ministry', 'ministry'),
  'officers of': several('officers of the Coast Guard', 'Coast Guard'),
  'bare plural': several('union leaders', 'union leaders'),
  'plural of a people': several('French diplomats', 'French diplomats'),
  'three senators': several('three senators', 'senators'),
  'the company': one(
    'the company',
    'company|Orbit Mining',
    'Orbit Mining runs the port.',
  ),
  'a firm': one('Orbit Mining'),
  'the union, TDV,': one('the drivers’ union, TDV,', 'union|TDV'),
  acronym: one('TDV'),
  'Party A': one('Party A'),
  'the city council': one('the city council', 'city council'),
  'the ambassador': one('the ambassador', 'ambassador'),
  'members of': several('members of the council', 'council'),
  'the mayor, X,': one('the mayor, Elena Rossi,', 'Elena Rossi'),
  'X, the mayor of,': one('Elena Rossi, the mayor of Turin,', 'Elena Rossi'),
  'X of': one('Elena Rossi of the finance ministry', 'Elena Rossi'),
  'a member of X’s team': one('a member of Elena Rossi’s team', 'team'),
  she: one('she', 'Elena Rossi', ARRIVED),
  they: several(
    'they',
    'Elena Rossi',
    'Elena Rossi and Anna Berg arrived on Sunday.',
  ),
};

/** Two who do it to each other, both in the subject. */
export const PAIRS: Readonly<Record<string, Subject>> = {
  'X and Y': several('Elena Rossi and Martin Weber', 'Martin Weber'),
  'both X and Y': several('both Elena Rossi and Martin Weber', 'Martin Weber'),
  surnames: several(
    'Rossi and Weber',
    'Martin Weber',
    'Elena Rossi and Martin Weber were elected in May.',
  ),
  titles: several('Mr. Weber and Dr. Mary Coyle', 'Weber'),
  offices: several(
    'Interior Minister Elena Rossi and President Martin Weber',
    'Martin Weber',
  ),
  'the union, TDV, and the company': several(
    'the drivers’ union, TDV, and the company',
    'company|Orbit Mining',
    'Orbit Mining runs the port.',
  ),
  bodies: several('the finance ministry and Orbit Mining', 'Orbit Mining'),
  'X’s lawyers and Y': several(
    'Elena Rossi’s lawyers and Martin Weber',
    'Martin Weber',
  ),
  'X, the mayor, and Y': several(
    'Elena Rossi, the mayor, and Martin Weber',
    'Martin Weber',
  ),
  'X and the deputy, Y,': several(
    'Elena Rossi and the bank’s deputy director, Martin Weber,',
    'Martin Weber',
  ),
  'X and her counterpart, Y,': several(
    'Elena Rossi and her Kenyan counterpart, Martin Weber,',
    'Martin Weber',
  ),
  plurals: several('French diplomats and union leaders', 'union leaders'),
  'the ambassador and Y': several(
    'the ambassador and Martin Weber',
    'Martin Weber',
  ),
  countries: several('Kenya and Norway', 'Norway'),
};

/** To whom it is done: the words, and the names of all of them. */
export type Receiver = {
  readonly told: string;
  readonly names: readonly string[];
  readonly before?: string;
  /** A body: nobody who is visited, hosted or interviewed. */
  readonly isBody?: true;
  /** It is done to each of them. */
  readonly isAll?: true;
};

const to = (told: string, names = told, before?: string): Receiver => ({
  told,
  names: names.split('|'),
  ...(before === undefined ? {} : { before }),
});

const body = (told: string, names = told): Receiver => ({
  ...to(told, names),
  isBody: true,
});

/** Every shape of an object. */
export const RECEIVERS: Readonly<Record<string, Receiver>> = {
  name: to('Martin Weber'),
  'title and name': to('Dr. Martin Weber', 'Martin Weber'),
  'Mr and surname': to('Mr. Stein', 'Stein'),
  'office and name': to('Finance Minister Martin Weber', 'Martin Weber'),
  surname: to('Weber', 'Martin Weber', 'Martin Weber was elected in May.'),
  'Y, a banker,': to('Martin Weber, a former banker,', 'Martin Weber'),
  'the manager, Y,': to('the plant manager, Martin Weber,', 'Martin Weber'),
  'the bank’s deputy, Y,': to(
    'the bank’s deputy director, Martin Weber,',
    'Martin Weber',
  ),
  'Y’s deputy, Z,': to('Paul Lund’s deputy, Martin Weber,', 'Martin Weber'),
  'list of three': {
    ...to(
      'Martin Weber, Peter Novak and Ivan Petrov',
      'Martin Weber|Peter Novak|Ivan Petrov',
    ),
    isAll: true,
  },
  'both Y and Z': {
    ...to('both Martin Weber and Peter Novak', 'Martin Weber|Peter Novak'),
    isAll: true,
  },
  'officials of': to('officials of the interior ministry', 'ministry'),
  'a man named Y': to('a man named Martin Weber', 'Martin Weber'),
  'Y, who …,': to('Martin Weber, who lives in Cairo,', 'Martin Weber'),
  'Y, then mayor,': to('Martin Weber, then the mayor,', 'Martin Weber'),
  'Y of': to('Martin Weber of Orbit Mining', 'Martin Weber'),
  him: to('him', 'Martin Weber', 'Martin Weber was elected in May.'),
  'a firm': body('Orbit Mining'),
  acronym: body('TDV'),
  'the union’s lawyers': to('the union’s lawyers', 'lawyers'),
  'Y’s lawyer': to('Martin Weber’s lawyer', 'lawyer'),
  'members of': to('members of the council', 'council'),
  'the ambassador': to('the ambassador', 'ambassador'),
  'the ministry': body('the foreign ministry', 'ministry'),
  'three senators': to('three senators', 'senators'),
};

/** Where an adjunct stands. */
export type Place =
  'front' | 'front,' | 'between' | 'between,' | 'inside' | 'end';

/** Phrases of time, way and place, with the places that they take. */
export const ADJUNCTS: Readonly<Record<string, readonly Place[]>> = {
  'on Tuesday': ['front', 'front,', 'between', 'between,', 'inside', 'end'],
  'on 3 April 2017': ['front', 'front,', 'between,', 'end'],
  'in May 2016': ['front', 'front,', 'between', 'end'],
  'the following Tuesday': ['front', 'front,', 'between,', 'end'],
  'that night': ['front', 'front,', 'between,', 'end'],
  'at 10 a.m.': ['front', 'front,', 'between,', 'inside', 'end'],
  'two days later': ['front', 'front,', 'between,', 'end'],
  'shortly before midnight': ['front', 'front,', 'between,', 'inside', 'end'],
  'in secret': ['front,', 'between,', 'inside', 'end'],
  'in person': ['front,', 'inside', 'end'],
  'by telephone': ['front,', 'inside', 'end'],
  'three times': ['front,', 'inside', 'end'],
  'for the first time': ['front,', 'between,', 'inside', 'end'],
  'on the margins of the summit': [
    'front',
    'front,',
    'between,',
    'inside',
    'end',
  ],
  'at her own request': ['front,', 'between,', 'inside', 'end'],
  'at the Hotel Meridian': ['front', 'front,', 'between,', 'inside', 'end'],
  'at a hotel near the airport': [
    'front',
    'front,',
    'between,',
    'inside',
    'end',
  ],
  repeatedly: ['between', 'inside', 'end'],
  'again and again': ['between,', 'inside', 'end'],
};

/** Frames: what follows the verb; "|" where an adjunct may stand inside. */
export const FRAMES: readonly string[] = `
call Y; telephone Y; phone Y; speak| to Y; speak| with Y; talk| to Y; chat| with Y
write| to Y; write| to Y threatening to sue; write Y a letter; e-mail Y; text Y
send Y a message; send a letter| to Y; send a copy of the report| to Y
hand Y an envelope; hand an envelope| to Y; give Y a note; deliver a message| to Y
tell Y that the road is open; tell Y about the plan; inform Y of the plan
warn Y of a strike; ask Y for help; ask Y to wait
alert Y by radio; brief Y on the plan; show Y a letter; present the plan| to Y
meet Y; meet| with Y; visit Y; receive Y; interview Y; question Y
host Y for dinner; dine| with Y; have lunch| with Y; join Y for lunch
hold talks| with Y; enter into discussions| with Y; begin talks| with Y
open negotiations| with Y; negotiate| with Y; confer| with Y; consult Y; consult| with Y
discuss the plan| with Y; raise the matter| with Y; exchange letters| with Y
contact Y; approach Y about the plan; get in touch| with Y; make contact| with Y
reach out| to Y; reply| to Y; complain| to Y; pass the file| to Y
share the file| with Y; summon Y; assure Y that the road is open; advise Y to wait
confront Y about the plan; pay Y a visit; argue| with Y
`
  .split(/[;\n]/)
  .map((each) => each.trim())
  .filter((each) => each !== '');

/** Verbs of what is done to people. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'argue confront host interview join question receive summon visit warn'.split(
    ' ',
  ),
);

/** Frames of two who do it to each other. */
export const MUTUAL_FRAMES: readonly string[] = `
meet|; speak|; speak| by telephone; talk|; hold talks|; exchange letters|; exchange five notes|
have lunch| together; correspond|; confer|; negotiate|; discuss the plan|; hold a meeting|; open negotiations|; dine| together; speak| by phone
`
  .split(/[;\n]/)
  .map((each) => each.trim())
  .filter((each) => each !== '');
