import type { Draft, Registry } from './registry';
import type { Focus } from './focus';
import { fits, lastMeant, likelyGender, sounds } from './likely-genders';
import type { Mention } from './mention';
import {
  antecedentOf,
  earlierPronoun,
  isForward,
  isPastAside,
  namedAhead,
  namedBeside,
  sayerBefore,
  toldOfBy,
} from './beside-pronouns';
import type { Place } from './place';
import { firstAndLast } from './two-told';
import { subjectsOf } from '../clauses/subjects';
import { isWhere } from './where-named';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** Whom a pronoun stands for, as far as the focus tells. */
export function pronounActor(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  switch (mention.name) {
    case 'he':
    case 'she':
      return learnt(
        (isForward(here) ? namedAhead(registry, here) : undefined) ??
          personFor(mention.name, focus, here, registry),
        mention.name,
      );
    case 'him':
    case 'himself':
      return otherPerson('he', focus, here);
    case 'her':
    case 'herself':
      return otherPerson('she', focus, here);
    case 'they':
    case 'them':
    case 'themselves':
      if (standsForThings(here.sentence, here.index)) return undefined;
      return (
        focus.groups.findLast((each) => each.isPlural) ??
        focus.groups.findLast((each) => focus.lately.slice(-3).includes(each))
      );
    case 'former':
      return firstAndLast(focus, here)[0];
    case 'latter':
      return firstAndLast(focus, here)[1];
    case 'it':
    case 'itself':
      return bodyFor(focus, here);
    default:
      return inSpeech(mention.name, focus);
  }
}

/** "His reports reached the chairman before they reached us": the reports. */
export function standsForThings(
  { chunks, mentions, tokens }: ParsedSentence,
  index: number,
): boolean {
  const subject = chunks.findLastIndex(
    ({ kind, to }, at) =>
      at < index - 1 &&
      kind === 'noun' &&
      chunks[at - 1]?.kind !== 'preposition' &&
      chunks[at + 1]?.verb?.form === 'finite' &&
      tokens[to - 1]?.tag === 'noun',
  );
  const last = tokens[(chunks[subject]?.to ?? 0) - 1]?.lower ?? '';
  return subject >= 0 && mentions[subject] === undefined && /[^s]s$/.test(last);
}

/** "I" and "we" are the one who speaks, "you" the one who is spoken to. */
function inSpeech(pronoun: string, { speech }: Focus): Draft | undefined {
  if (speech === undefined || speech.kind === 'credited') return undefined;
  if (/^(?:i|me|myself|we|us)$/.test(pronoun)) return speech.speaker;
  return pronoun === 'you' ? speech.listener : undefined;
}

/** Nobody calls himself "he", or whom he speaks to. */
function isSpeaking(draft: Draft | undefined, { speech }: Focus): boolean {
  return (
    speech !== undefined &&
    speech.kind !== 'credited' &&
    (draft === speech.speaker ||
      (draft !== undefined && draft === speech.listener))
  );
}

/** "The Command in Seoul said it told …": the speaker, not the place. */
function bodyFor(focus: Focus, here: Place): Draft | undefined {
  const { subject, sentence, index } = here;
  const before = sentence.chunks[index - 1];
  const goesOn =
    (before?.kind === 'verb' || before?.word === 'that') &&
    sentence.chunks[index + 1]?.kind === 'verb' &&
    isBody(subject);
  if (goesOn) return subject;
  const isEither = focus.bodiesJoined.includes(focus.bodies.at(-1) as Draft);
  // "It had also bugged his room": whom the sentence before was about.
  const isAgain = here.isFirst && sentence.chunks[index + 1]?.kind === 'verb';
  if (isAgain && !isEither && isBody(focus.subject)) return focus.subject;
  // "Orbit and Lumen fell out. Horak wrote to it": nobody can tell to which.
  return isEither ? undefined : focus.bodies.at(-1);
}

function isBody(draft: Draft | undefined): draft is Draft {
  return /^(?:organisation|group|government)$/.test(draft?.kind ?? '');
}

/**
 * The person whom “he” or “she” most likely means: somebody whose name sounds
 * like the other sex only where there is nobody else.
 */
export function personFor(
  gender: 'he' | 'she',
  focus: Focus,
  here: Place,
  registry?: Registry,
): Draft | undefined {
  const others = registry === undefined ? [] : namedBeside(registry, here);
  return (
    personOf(gender, focus, here, others, sounds) ??
    personOf(gender, focus, here, others, fits)
  );
}

function personOf(
  gender: 'he' | 'she',
  focus: Focus,
  here: Place,
  others: readonly Draft[],
  fitting: typeof fits,
): Draft | undefined {
  const whom = antecedentOf(here);
  const isMeant = (each: Draft | undefined): boolean =>
    fitting(each, gender) &&
    !isSpeaking(each, focus) &&
    (each === undefined || (each !== whom && !others.includes(each)));
  const owner = represented(here.subject, focus);
  if (isMeant(owner)) return owner;
  const sayer = sayerBefore(here);
  // "Berg met Lind, who said she had not": Lind, who says so.
  if (sayer !== here.subject && isMeant(sayer)) return sayer;
  const other = sayer && toldOfBy(sayer, focus, isMeant, gender);
  if (other !== undefined) return other;
  if (isMeant(here.subject)) {
    const isOpen = !focus.persons.some((each) => each.gender === gender);
    return isOpen ? learnt(here.subject, gender) : here.subject;
  }
  const { chunks, tokens } = here.sentence;
  const again = earlierPronoun(gender, here);
  if (isMeant(again)) return again;
  const nearby = here.actors.findLast(
    (each, index) =>
      isMeant(each) &&
      !isPastAside(here, index) &&
      !isWhere(here.sentence, index) &&
      // "Tell your colonel to come," he said: not the one spoken of.
      tokens[chunks[index]?.from ?? -1]?.lower !== 'your',
  );
  if (nearby !== undefined) return nearby;
  // A paragraph that begins with "she" goes on about whom the last began with.
  const opener = here.sentence.opensParagraph === true && focus.opener;
  if (opener && opener.kind === 'person' && isMeant(opener)) return opener;
  const isOpen = focus.subject === undefined || isMeant(focus.subject);
  if (isOpen && isEitherOf(focus, isMeant)) return undefined;
  const known = knownBesideOther(gender, focus, here, isMeant);
  if (known !== undefined) return known;
  if (isMeant(focus.subject))
    return here.isFirst ? learnt(focus.subject, gender) : focus.subject;
  return lastMeant(focus, isMeant, gender);
}

/**
 * "The mayor called Ann Lee. She told him": she is the one who is known for a
 * woman, where a man is spoken of, too.
 */
function knownBesideOther(
  gender: 'he' | 'she',
  { subject, people }: Focus,
  { sentence }: Place,
  isMeant: (draft: Draft | undefined) => boolean,
): Draft | undefined {
  const other = gender === 'she' ? /^(?:he|him)$/ : /^(?:her|she)$/;
  const areBoth = sentence.mentions.some((each) =>
    other.test(each?.name ?? ''),
  );
  const isOpen = subject !== undefined && likelyGender(subject) === undefined;
  if (!areBoth || !isOpen) return undefined;
  const [only, ...others] = people.before.filter(
    (each) => isMeant(each) && each.gender === gender,
  );
  return others.length === 0 ? only : undefined;
}

/** "Novak and Bell fell out. He met her": nobody can tell which of them. */
function isEitherOf(
  { joined, people, subject }: Focus,
  isMeant: (draft: Draft | undefined) => boolean,
): boolean {
  return (
    (subject === undefined || joined.includes(subject)) &&
    joined.length === 2 &&
    joined.every((draft) => isMeant(draft) && people.before.includes(draft)) &&
    people.before.length === 2
  );
}

const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|agent|publicist|office)\b/i;

/** "Marsh’s lawyer said she had never met him": Marsh, and not her lawyer. */
function represented(
  draft: Draft | undefined,
  focus: Focus,
): Draft | undefined {
  if (draft?.kind !== 'role' || draft.of === undefined) return undefined;
  if (!SPEAKS_FOR.test(draft.name)) return undefined;
  const { of } = draft;
  return focus.persons.findLast(
    (person) =>
      person.kind === 'person' &&
      (person.name === of ||
        person.aliases.has(of) ||
        person.name.endsWith(` ${of}`)),
  );
}

/** Whoever is called "she" once is a woman from then on. */
function learnt(
  draft: Draft | undefined,
  gender: 'he' | 'she',
): Draft | undefined {
  if (draft?.kind === 'person') draft.gender ??= gender;
  return draft;
}

/** Who does what the verb before a pronoun says. */
function subjectsBefore({
  sentence,
  index,
  actors,
}: Place): readonly (Draft | undefined)[] {
  const verb = sentence.chunks.findLastIndex(
    (chunk, at) => at < index && chunk.kind === 'verb',
  );
  return subjectsOf(sentence, verb).map((subject) => actors[subject]);
}

/** An object is seldom the subject of its own clause. */
function otherPerson(
  gender: 'he' | 'she',
  focus: Focus,
  here: Place,
): Draft | undefined {
  return (
    otherPersonOf(gender, focus, here, sounds) ??
    otherPersonOf(gender, focus, here, fits)
  );
}

function otherPersonOf(
  gender: 'he' | 'she',
  focus: Focus,
  here: Place,
  fitting: typeof fits,
): Draft | undefined {
  const own = subjectsBefore(here);
  const nearest = here.actors.findLast((each) => each !== undefined);
  const isMeant = (draft: Draft | undefined): boolean =>
    fitting(draft, gender) &&
    !isSpeaking(draft, focus) &&
    (own.length > 0 ? !own.includes(draft) : draft !== nearest);
  // Whoever only hangs on a preposition is seldom gone on about.
  const { chunks } = here.sentence;
  const main =
    own.length > 0
      ? here.actors.findLast(
          (draft, at) =>
            isMeant(draft) &&
            chunks[at - 1]?.kind !== 'preposition' &&
            !isPastAside(here, at),
        )
      : undefined;
  if (main !== undefined) return main;
  if (isEitherOf(focus, isMeant)) return undefined;
  // "Denise rang. She had it from Rook. I told her": rather her of whom it went on.
  const { subject, goesOn } = focus;
  const last = focus.persons.findLast(isMeant);
  const isKnown = subject?.gender === gender && isMeant(subject);
  // "He had succeeded Haddad. Horak called him": whom it goes on about.
  if (isKnown && (goesOn || last?.gender === undefined)) return subject;
  return lastMeant(focus, isMeant, gender, true);
}
