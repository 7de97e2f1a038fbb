import { wordsOf } from '../lexicons/word-list';
import { isTitle } from './appositions';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { pointsBack } from './mention';
import type { Place } from './place';
import type { Draft } from './registry';

/** Who was just spoken of, where other words go on about them. */
export function describedAgain(
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  return (
    otherOfPair(focus, mention, here) ??
    personOfAge(focus, mention, here) ??
    subjectDescribed(focus, mention, here)
  );
}

/** Descriptions under which news text goes on about someone just named. */
const GOES_ON_AS = wordsOf(`
  activist, banker, billionaire, businessman, cleric, commander, diplomat, envoy
  executive, financier, general, lawmaker, lawyer, mediator, negotiator, oligarch
  politician, statesman, tycoon, veteran, warlord
`);

/**
 * "Witkoff left on Sunday. Earlier, the envoy had met …": whom the sentence
 * before was about, unless another office is known of them.
 */
function subjectDescribed(
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  const { subject } = focus;
  const isPointed = pointsBack(mention) && GOES_ON_AS.has(mention.name);
  if (!isPointed || subject === undefined || subject === here.subject)
    return undefined;
  const isOpen = subject.office === undefined || isTitle(subject.office);
  return subject.kind === 'person' && isOpen ? subject : undefined;
}

/** Words by which one of two who are in contact calls the other. */
const OTHER_OF_TWO = wordsOf('colleague, counterpart, interlocutor');

/** "He thanked his colleague": the other of the two who spoke. */
function otherOfPair(
  { pair }: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  const isOther =
    /^(?:her|his)$/.test(mention.owner ?? '') &&
    mention.of === undefined &&
    !mention.isPlural &&
    OTHER_OF_TWO.has(mention.name) &&
    pair.length === 2 &&
    pair.every(({ kind }) => kind === 'person');
  const self = isOther ? here.subject : undefined;
  return self !== undefined && pair.includes(self)
    ? pair.find((each) => each !== self)
    : undefined;
}

/** "The 71-year-old teacher": whom the story has just named. */
function personOfAge(
  focus: Focus,
  mention: Mention,
  { sentence, index, subject }: Place,
): Draft | undefined {
  const { from = 0, to = 0 } = sentence.chunks[index] ?? {};
  const isAged = sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:\d+|\p{L}+)-year-old$/u.test(lower));
  if (!isAged || !pointsBack(mention)) return undefined;
  return focus.persons.findLast(
    (each) => each.kind === 'person' && each !== subject,
  );
}
