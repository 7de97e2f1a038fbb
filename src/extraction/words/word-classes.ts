import type { Tag, VerbReading } from './tokens';
import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { CONTACT_VERBS } from '../lexicons/contact-verbs';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import {
  BODY_NOUNS,
  NO_PEOPLE,
  PERSON_NOUNS,
  PLURAL_PEOPLE,
} from '../lexicons/people-nouns';
import { framesOf, verbIn } from '../lexicons/frame-group';
import { EVENT_VERBS, SEEKING_FOR } from '../lexicons/event-verbs';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { LIGHT_VERBS } from '../lexicons/light-verbs';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { BEARINGS, PHRASAL_BEARINGS } from '../lexicons/stance-verbs';
import {
  ANSWERING,
  CONFIRMING,
  DENYING,
  DISMISSING,
  SUPPOSING,
  WISHING,
} from '../lexicons/unreal-words';
import {
  DOUBLING_VERBS,
  GERUNDS_TOO,
  DOUBLED_IRREGULAR,
  IRREGULAR_VERBS,
  NOUNS_LIKE_VERBS,
  REGULAR_VERBS,
} from '../lexicons/verbs';

/** The verbs of the frames are verbs, whether listed or not. */
const CONTACT_LEMMAS = CONTACT_VERBS.flatMap((group) =>
  framesOf(group).map((words) => words[verbIn(words)] ?? ''),
).filter((lemma) => lemma !== 'be' && lemma !== 'have');

const closed = closedClasses();
const verbs = verbForms();
const lemmaOfEnding = lemmasByEnding();

/** The tag of a word of English grammar; `undefined` for all other words. */
export function closedClassOf(lower: string): Tag | undefined {
  return closed.get(lower);
}

/** The forms of a verb that a word may be; empty where it is none. */
export function verbReadingsOf(lower: string): readonly VerbReading[] {
  return verbs.get(lower) ?? guessedForms(lower);
}

/** A verb's base form and the four forms that are made of it. */
export function formsOf(lemma: string): readonly string[] {
  if (lemma === 'be') return ['be', 'is', 'are', 'was', 'were', 'been'];
  const irregular = IRREGULAR_VERBS.filter(([base]) => base === lemma);
  const past =
    irregular.length > 0
      ? irregular.flatMap((forms) => forms.slice(1))
      : [withEd(lemma), ...americanForms(lemma)];
  return [lemma, withS(lemma), withIng(lemma), ...past];
}

/** Whether a plural or singular noun names people. */
export function namesPeople(lower: string): boolean {
  return (nounFactsOf(lower) & PEOPLE) > 0;
}

/** Whether a noun names several people. */
export function namesSeveralPeople(lower: string): boolean {
  return (nounFactsOf(lower) & SEVERAL) > 0;
}

/** Whether a noun names a body that can make contact. */
export function namesBody(lower: string): boolean {
  return (nounFactsOf(lower) & BODY) > 0;
}

const PEOPLE = 1;
const SEVERAL = 2;
const BODY = 4;

/** What nouns met before name, so that each is looked at once. */
const nounFacts = new Map<string, number>();
/** So many nouns are kept; then they are gathered anew. */
const KEPT = 20_000;
/** Longest noun that is kept: an engine may hold a longer one by its text. */
const LONGEST_KEPT = 12;

function nounFactsOf(lower: string): number {
  const known = nounFacts.get(lower);
  if (known !== undefined) return known;
  if (nounFacts.size >= KEPT) nounFacts.clear();
  const singular = singularOf(lower);
  const head = PERSON_NOUNS.has(lower) ? lower : headOf(lower);
  const isPlural =
    PLURAL_PEOPLE.has(lower) ||
    (!PERSON_NOUNS.has(head) && PERSON_NOUNS.has(singularOf(head))) ||
    endsLikePeople(lower);
  const isBody = BODY_NOUNS.has(lower) || BODY_NOUNS.has(singular);
  const facts =
    (isPlural || PERSON_NOUNS.has(head) || endsLikePerson(lower) ? PEOPLE : 0) |
    (isPlural ? SEVERAL : 0) |
    (isBody ? BODY : 0);
  if (lower.length <= LONGEST_KEPT) nounFacts.set(lower, facts);
  return facts;
}

/** "Under-secretary", "money-changers": what the last word of it is. */
function headOf(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 1 && hyphen < lower.length - 4
    ? lower.slice(hyphen + 1)
    : lower;
}

/** "Kidnappers", "economists": most plurals of this ending are people. */
function endsLikePeople(lower: string): boolean {
  return (
    /(?:ers|ors|ists|icians|eers|ees)$/.test(lower) &&
    lower.length > 6 &&
    !NO_PEOPLE.has(lower)
  );
}

/** "Hydrologist", "shopkeeper": most nouns of these endings are a person. */
function endsLikePerson(lower: string): boolean {
  return (
    /(?:[^aeiouls]ist|ician|ographer|keeper|maker|monger|smith|wright|writer|holder|owner|taker)$/.test(
      lower,
    ) &&
    lower.length > 6 &&
    !NO_PEOPLE.has(lower)
  );
}

/** Whether a word is known as a common noun, however it is capitalised. */
export function isKnownNoun(lower: string): boolean {
  return namesPeople(lower) || namesBody(lower) || CONTACT_NOUNS.has(lower);
}

/** A noun without its plural ending, as far as that can be guessed. */
export function singularOf(lower: string): string {
  if (!lower.endsWith('s')) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|us|x|ch|sh)es$/.test(lower) && !/[ao]uses$/.test(lower))
    return lower.slice(0, -2);
  return lower.endsWith('ss') ? lower : lower.slice(0, -1);
}

function closedClasses(): ReadonlyMap<string, Tag> {
  const classes = new Map<string, Tag>();
  const order = [
    'adverb',
    'preposition',
    'subordinator',
    'determiner',
    'pronoun',
    'auxiliary',
    'modal',
    'not',
    'relative',
    'conjunction',
    'but',
  ] as const;
  for (const tag of order)
    for (const word of FUNCTION_WORDS[tag]) classes.set(word, tag);
  classes.set('to', 'to');
  return classes;
}

function verbForms(): ReadonlyMap<string, readonly VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading): void => {
    forms.set(word, [...(forms.get(word) ?? []), reading]);
  };
  const irregular = new Set(IRREGULAR_VERBS.map(([base]) => base));
  for (const [lemma = '', past = '', participle = past] of IRREGULAR_VERBS) {
    add(lemma, { lemma, form: 'base' });
    add(withS(lemma), { lemma, form: 's' });
    add(withIng(lemma), { lemma, form: 'ing' });
    add(past, { lemma, form: 'past' });
    add(participle, { lemma, form: 'participle' });
  }
  for (const lemma of new Set([...REGULAR_VERBS, ...CONTACT_LEMMAS])) {
    if (irregular.has(lemma)) continue;
    add(lemma, { lemma, form: 'base' });
    add(withS(lemma), { lemma, form: 's' });
    add(withIng(lemma), { lemma, form: 'ing' });
    add(withEd(lemma), { lemma, form: 'past' });
    add(withEd(lemma), { lemma, form: 'participle' });
  }
  for (const word of NOUNS_LIKE_VERBS)
    if (!GERUNDS_TOO.has(word)) forms.delete(word);
  return forms;
}

/** News prose has more verbs than any list: -ed and -ing give them away. */
const NO_FORMS: readonly VerbReading[] = [];

function guessedForms(lower: string): readonly VerbReading[] {
  const isPast = lower.endsWith('ed');
  if (!isPast && !lower.endsWith('ing')) return NO_FORMS;
  if (lower.length < 5 || NOUNS_LIKE_VERBS.has(lower)) return NO_FORMS;
  // “Undisclosed”, “unnamed”: nobody does so.
  if (isPast && lower.startsWith('un')) return NO_FORMS;
  const lemma = lemmaOfEnding.get(lower) ?? lower;
  if (isPast && !lower.endsWith('eed'))
    return [
      { lemma, form: 'past' },
      { lemma, form: 'participle' },
    ];
  if (!isPast && lower.length > 5) return [{ lemma, form: 'ing' }];
  return NO_FORMS;
}

/**
 * The base forms of verbs that only tables of stance and of events have, by
 * their endings: their plain forms may be nouns or adjectives.
 */
function lemmasByEnding(): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  const listed = [
    ...BEARINGS.keys(),
    ...LIGHT_VERBS.keys(),
    ...EVENT_VERBS.keys(),
    ...SEEKING_FOR.keys(),
    ...SAYING_VERBS,
    ...[...PHRASAL_BEARINGS.keys()].map((words) => words.split(' ')[0] ?? ''),
    ...ANSWERING,
    ...CONFIRMING,
    ...DENYING,
    ...DISMISSING,
    ...SUPPOSING,
    ...WISHING,
    ...CONTACT_LEMMAS,
    ...REGULAR_VERBS,
  ].filter(
    (word) => /^[a-z]+[^d]$/.test(word) || /^[a-z]+[aeiou][dr]?d$/.test(word),
  );
  for (const lemma of listed) {
    lemmas.set(withEd(lemma), lemma);
    lemmas.set(withIng(lemma), lemma);
    for (const form of americanForms(lemma)) lemmas.set(form, lemma);
  }
  return lemmas;
}

/** "Dialed", "quarreling", as Americans write them. */
function americanForms(lemma: string): readonly string[] {
  return lemma.endsWith('l') && doubled(lemma) !== lemma
    ? [`${lemma}ed`, `${lemma}ing`]
    : [];
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEd(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(lemma) && lemma.length > 2)
    return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  if (DOUBLING_VERBS.has(lemma) || DOUBLED_IRREGULAR.has(lemma))
    return lemma + lemma.slice(-1);
  return lemma;
}

const COUNTING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)$/;

/** Whether a word is a whole number: "three", "forty-one". */
export function isNumberWord(lower: string): boolean {
  return COUNTING.test(lower);
}

/** Whether a word in small letters is a given name, of a woman or a man. */
export function isGivenName(lower: string): boolean {
  return HER_NAMES.has(lower) || HIS_NAMES.has(lower);
}
