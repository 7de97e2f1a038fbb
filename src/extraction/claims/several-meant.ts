import { twoCalled } from '../actors/called-so';
import type { Focus } from '../actors/focus';
import type { Mention } from '../actors/mention';
import type { Draft } from '../actors/registry';
import { wordsOf } from '../lexicons/word-list';
import { isOnePerson } from './going-on';
import {
  bodiesTold,
  isBody,
  isOfBodies,
  isSomebody,
  knownTwo,
  plainTwo,
} from '../actors/two-told';

/** Words for two people who were told of by their names. */
const TWO = wordsOf(`
  man, men, woman, women, leader, pair, two, president, minister, prime minister, politician
`);

/** Words for people who are something to one another. */
const TOGETHER = wordsOf(`
  ally, brother, colleague, cousin, enemy, friend, partner, rival, sibling, sister, spouse, twin
`);

/**
 * The two people whom "them" or "the two men" stands for; empty where nobody
 * can tell, `undefined` where it is a group of its own.
 */
export function severalMeant(
  mention: Mention,
  opener: string,
  own: Draft | undefined,
  others: readonly (Draft | undefined)[],
  focus: Focus,
): readonly Draft[] | undefined {
  const isPronoun = /^(?:they|them)$/.test(mention.name);
  const isBoth = opener === 'both';
  const isTwo =
    /^(?:both|pair)$/.test(mention.name) ||
    (mention.kind === 'unnamed' &&
      (mention.count === 2 || isBoth || TOGETHER.has(mention.name)) &&
      mention.isDefinite &&
      mention.of === undefined &&
      mention.owner === undefined &&
      (TWO.has(mention.name) || TOGETHER.has(mention.name)));
  if (isOfBodies(mention)) {
    const bodies = bodiesTold(mention, focus, others);
    return bodies.length === 2 ? bodies : undefined;
  }
  if (!isPronoun && !isTwo) return knownTwo(mention, focus, [...others, own]);
  const isMeant = (drafts: readonly Draft[]): boolean =>
    drafts.length === 2 &&
    drafts.every(
      (draft) =>
        (isSomebody(draft) || isBody(draft)) && !others.includes(draft),
    );
  const areCalled = (drafts: readonly Draft[]): boolean =>
    !isTwo || twoCalled(mention.name, drafts, []).length === 2;
  // "Ana called Carl and Dan. She met them": those whom she called.
  const otherTwo = focus.pair.filter((draft) => !others.includes(draft));
  const found = [
    isTwo ? joinedLast(focus) : [],
    mention.kind === 'pronoun' && areLater(focus.joined, focus.pair, focus)
      ? focus.joined
      : [],
    focus.pair,
    focus.pair.length === 3 ? otherTwo : [],
    focus.couple,
    focus.joined,
    isTwo ? onlyTwo(focus) : [],
    plainTwo(focus, own?.isPlural === true ? [...others, own] : others),
  ].find((drafts) => isMeant(drafts) && areCalled(drafts));
  const pair = found ?? [];
  const areMeant =
    found !== undefined && !(isPronoun && isOfSpeech(focus, found));
  // Among several who were named nobody can tell which two are meant.
  const areNamed = focus.persons.filter(({ kind }) => kind === 'person');
  if (isTwo && !areMeant) return areNamed.length > 2 ? [] : undefined;
  if (isTwo) return pair;
  if (own === undefined || pair.includes(own))
    return areMeant ? pair : undefined;
  const since = Math.min(...pair.map((draft) => focus.lately.indexOf(draft)));
  return areMeant && since > focus.lately.indexOf(own) ? pair : undefined;
}

/** "He rang A and B. Neither C nor D knew. Eva met them": C and D. */
function areLater(
  two: readonly Draft[],
  others: readonly Draft[],
  { lately }: Focus,
): boolean {
  const since = (drafts: readonly Draft[]): number =>
    Math.min(...drafts.map((draft) => lately.indexOf(draft)));
  return others.length > 0 && since(two) > since(others);
}

/**
 * The two whom "they", "both", "the pair" or "the ministers" stands for: the
 * ends of the contact told of last, or else the two named together or alone.
 */
export function pairMeant(mention: Mention, focus: Focus): readonly Draft[] {
  const told = isOfBodies(mention) ? bodiesTold(mention, focus) : [];
  const two = told.length === 2 ? told : twoMeant(mention, focus);
  const isOpen = two.length === 0 && mention.name !== 'we';
  const pair =
    isOpen && !isOfBodies(mention) && mention.kind === 'pronoun'
      ? plainTwo(focus)
      : two;
  return mention.name === 'they' && isOfSpeech(focus, pair) ? [] : pair;
}

/** Whoever speaks, or is spoken to, is none of those whom he calls "they". */
function isOfSpeech({ speech }: Focus, pair: readonly Draft[]): boolean {
  const { speaker, listener, kind } = speech ?? {};
  return (
    kind !== 'credited' &&
    pair.some((draft) => draft === speaker || draft === listener)
  );
}

function twoMeant(mention: Mention, focus: Focus): readonly Draft[] {
  const { name } = mention;
  if (name === 'we') return speakerAndOther(focus);
  if (/^(?:man|men|woman|women)$/.test(name)) return ofOneSex(mention, focus);
  // "The two ministers of fisheries": of what, which the two are perhaps not.
  if (mention.count === 2 && /^\p{Ll}/u.test(mention.of ?? '')) return [];
  // "His contact was Abu Yusuf. The two spoke": of none told of before.
  const { before } = focus.people;
  const areNew =
    (name === 'pair' || mention.count === 2) &&
    before.length === 2 &&
    (name === 'pair' || twoCalled(name, before, []).length === 2) &&
    !before.some((draft) => focus.pair.includes(draft));
  if (areNew) return before;
  // "Ana called Carl. Dan and Eva led the talks. They met": not the two before.
  const areOthers =
    name === 'they' &&
    before.length > 0 &&
    focus.pair.length === 2 &&
    focus.pair.every(({ kind, isPlural }) => PEOPLE.has(kind) && !isPlural) &&
    !focus.pair.some((draft) => before.includes(draft));
  if (areOthers)
    return before.length === 2 && before.every(isOnePerson) ? before : [];
  // "Kane and Traoré have agreed. They have not met": not whom she met before.
  const areJoined =
    name === 'they' &&
    focus.joined.length === 2 &&
    focus.joined.every((draft) => before.includes(draft)) &&
    !focus.pair.every((draft) => before.includes(draft));
  if (areJoined) return focus.joined;
  const couples = [
    focus.pair,
    focus.couple,
    lately(focus.joined, focus),
    onlyTwo(focus),
  ].filter((pair) => pair.length === 2 && pair.every(isOnePerson));
  const described = couples.find((pair) =>
    pair.every((draft) => isDescribed(draft, name)),
  );
  if (mention.kind === 'unnamed' && described !== undefined) return described;
  if (focus.pair.length === 2)
    return twoCalled(name, focus.pair, focus.persons);
  const areTwo =
    /^(?:both|pair)$/.test(name) ||
    (mention.count === 2 && TWO.has(name)) ||
    TOGETHER.has(name);
  const isThey = name === 'they' && focus.groups.length === 0;
  const two = areTwo || isThey ? couples[0] : undefined;
  return two ?? (areTwo || name === 'they' ? lastTwo(focus) : focus.pair);
}

/** "We spoke": who speaks, and whom the last contact or sentence was about. */
function speakerAndOther({ pair, people, speech }: Focus): readonly Draft[] {
  if (speech === undefined) return [];
  const { speaker } = speech;
  if (pair.includes(speaker)) return pair;
  const others = people.before.filter((draft) => draft !== speaker);
  const [other] = others;
  return other !== undefined && others.length === 1 && isOnePerson(speaker)
    ? [speaker, other]
    : [];
}

/** The only two people of the last sentence, or of the last two. */
function lastTwo({ people, lately }: Focus): readonly Draft[] {
  const { before, earlier } = people;
  const both = [...new Set([...before, ...earlier])];
  const two = [before, both].find(
    (drafts) => drafts.length === 2 && drafts.every(isOnePerson),
  );
  if (two === undefined) return [];
  // "Ana rang Carl. The rebels came. They met": perhaps the rebels.
  const since = Math.max(
    0,
    Math.min(...two.map((each) => lately.indexOf(each))),
  );
  const isPlain = lately
    .slice(since)
    .every(({ isPlural, kind }) => !isPlural && kind !== 'group');
  return isPlain ? two : [];
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role']);

/** "The two women": of several who are known, the two of that sex. */
function ofOneSex({ name }: Mention, focus: Focus): readonly Draft[] {
  const sex = name.startsWith('wom') ? 'she' : 'he';
  const isOf = ({ gender }: Draft): boolean =>
    gender === undefined || gender === sex;
  const told = [focus.couple, focus.pair].find(
    (pair) => pair.length === 2 && pair.every(isOnePerson) && pair.every(isOf),
  );
  if (told !== undefined) return told;
  return focus.persons
    .filter((each) => each.kind === 'person' && isOf(each))
    .slice(-2);
}

/** "She met A and B. Eva called both": those named together there. */
function joinedLast({ joined, people }: Focus): readonly Draft[] {
  return joined.every((draft) => people.before.includes(draft)) ? joined : [];
}

/** Two who were named together a moment ago. */
function lately(pair: readonly Draft[], focus: Focus): readonly Draft[] {
  const near = focus.lately.slice(-4);
  return pair.every((draft) => near.includes(draft)) ? pair : [];
}

/** The only two of whom anything was told. */
function onlyTwo({ persons }: Focus): readonly Draft[] {
  const all = persons.filter(({ kind }) => kind === 'person');
  return all.length === 2 ? all : [];
}

/** "The ministers": each of whom the text has called a minister. */
function isDescribed({ office }: Draft, name: string): boolean {
  return office === name || office?.endsWith(` ${name}`) === true;
}
