import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted } from './counted';

/** So many names are told; more are counted. */
const TOLD = 3;

function inShort(names: readonly string[]): readonly string[] {
  const more = names.length - TOLD;
  return more < 2
    ? names
    : [...names.slice(0, TOLD), `${inFigures(more)} others`];
}

/** Namesakes are counted, others named. */
function inOneLine(names: readonly string[]): string {
  const [one = ''] = names;
  return names.every((each) => each === one)
    ? `${counted(names.length, 'record')} of ${one}`
    : listed(inShort(names));
}

/** What is said where records are merged, kept apart and split off. */
export const mergingWords = catalogue('merging', {
  title: {
    actor: 'Merge actors',
    contact: 'Merge contacts',
    origin: 'Merge origins',
  },
  kinds: { actor: 'Actors', contact: 'Contacts', origin: 'Origins' },
  tab: (kind: string, count: number) => `${kind} (${inFigures(count)})`,
  mergeWith: 'Merge with…',
  sameContact: 'Same contact as…',
  sameOrigin: (origin: string) => `Same origin as… (${origin})`,
  find: {
    actor: 'Merge with which actor?',
    contact: 'Same as which contact?',
    origin: 'Same as which origin?',
  },
  findHint: 'Find by name…',
  noneFound: 'Nothing in this case has this name.',
  called: 'Name of the merged record',
  why: 'Reason (optional)',
  merge: 'Merge',
  keepApart: 'Keep apart',
  unsure: 'Unsure',
  cancel: 'Cancel',
  takeOut: (name: string) => `Leave out ${name}`,
  speaksFor: 'For',
  speaksAgainst: 'Against',
  nothingFor: 'Nothing in the case speaks for it.',
  nothingAgainst: 'Nothing in the case speaks against it.',
  evidence: (one: string, other: string) => `“${one}” and “${other}”`,
  passages: (count: number) => counted(count, 'passage'),
  morePassages: (count: number) => `and ${inFigures(count)} more`,
  noPassages: 'No claim names it.',
  alsoCalled: (names: readonly string[]) => `Also called ${listed(names)}`,
  sameName: (name: string) => `Same name: “${name}”.`,
  nameWithin: (name: string, of: string) =>
    `“${name}” is part of the name “${of}”.`,
  sharedAlias: (name: string) => `Another name in common: “${name}”.`,
  sameOffice: (as: string, of: string) => `Same office: “${as}” (${of}).`,
  speltAlike: (one: string, other: string) =>
    `“${one}” and “${other}” may be spellings of one name.`,
  sameTitle: (as: string) => `Same title: “${as}”.`,
  holdsOffice: (name: string, person: string) =>
    `“${name}” is the office of ${person}.`,
  samePartners: (names: readonly string[]) =>
    `In contact with the same: ${listed(names.slice(0, 3))}.`,
  sameSide: (side: string) => `Same side: “${side}”.`,
  sameParties: (names: readonly string[]) => `Same parties: ${listed(names)}.`,
  sameLikelyParties: (names: readonly string[]) =>
    `Same parties, if each is one and the same: ${listed(names)}.`,
  timeWithin: (one: string, other: string) =>
    `Their dates overlap, but not exactly: ${one}; ${other}.`,
  sameWords: (words: string) => `Same words: “${words}”.`,
  sameChannel: (channel: string) => `Same channel: ${channel}.`,
  sameTime: (one: string, other: string) =>
    one === other
      ? `Same date: ${one}.`
      : `Their dates overlap: ${one}; ${other}.`,
  together: 'One claim names both.',
  differentNames: (one: string, other: string) =>
    `Their names differ: “${one}”, “${other}”.`,
  differentOffices: (one: string, other: string) =>
    `Their offices differ: “${one}”, “${other}”.`,
  fitsAnother: (name: string) => `The short name fits ${name}, too.`,
  differentTimes: (one: string, other: string) =>
    `Their dates exclude each other: ${one}; ${other}.`,
  differentStances: 'Only one of them is said to have taken place.',
  differentKinds: 'They are of different kinds.',
  differentSides: (one: string, other: string) =>
    `They are on different sides: “${one}”, “${other}”.`,
  differentCounts: (one: number, other: number) =>
    `One stands for ${counted(one, 'speaker')}, the other for ${counted(other, 'speaker')}.`,
  differentChannels: 'They were by different channels.',
  otherParties: (names: readonly string[]) =>
    `Only one of them involves ${listed(names)}.`,
  toldApart: (article: string) => `“${article}” tells of both.`,
  /** What was judged of records of those names, by the verdict. */
  judged: {
    same: (names: readonly string[]) => `Merged: ${inOneLine(names)}.`,
    different: (names: readonly string[]) => `Kept apart: ${inOneLine(names)}.`,
    unsure: (names: readonly string[]) => `Unsure: ${inOneLine(names)}.`,
  },
  splitOff: 'Split off',
  splitFrom: (name: string) => `Split off: ${name}.`,
  splitOffNamed: (name: string) => `Split off ${name}`,
  standsFor: (count: number) => `Stands for ${counted(count, 'record')}`,
  mergedBy: (name: string, who: string) => `${name}, merged by ${who}`,
  mergedBecause: (name: string, who: string, why: string) =>
    `${name}, merged by ${who}, because: ${why}`,
  withDetail: (name: string, detail: string) => `${name} (${detail})`,
  you: 'you',
  someone: 'someone without a name',
  apartFrom: 'Kept apart from',
  apartBy: (name: string, who: string) => `${name}, kept apart by ${who}`,
  apartBecause: (name: string, who: string, why: string) =>
    `${name}, kept apart by ${who}, because: ${why}`,
  perhapsSame: 'Perhaps the same as',
  unsureBy: (name: string, who: string) => `${name}, left open by ${who}`,
  unsureBecause: (name: string, who: string, why: string) =>
    `${name}, left open by ${who}, because: ${why}`,
  reviewTitle: 'Likely duplicates',
  looking: 'Looking for likely duplicates…',
  stopLooking: 'Stop',
  /** Why nothing is proposed, though nobody has looked to the end. */
  notLooked: {
    found: '',
    stopped:
      'The search for likely duplicates was stopped. Open this again to begin anew.',
    failed:
      'The search for likely duplicates failed. Open this again to try once more, or select two actors and press M.',
    vast: 'This case is too large to look for likely duplicates. Select the actors that are one, and press M to merge them.',
  },
  none: 'No likely duplicates. Pairs that someone has judged do not come back.',
  noneOfKind: 'No likely duplicates of this kind.',
  place: (at: number, of: number) => `${inFigures(at)} of ${inFigures(of)}`,
  previous: 'Previous proposal',
  next: 'Next proposal',
  tooManyApart: (most: number) =>
    `Of more than ${inFigures(most)} records, each two cannot be told apart at once: take some out first.`,
  undo: 'Undo',
  undone: (judged: string) => `Undone. ${judged}`,
  keys: 'Keys: M merge, D keep apart, O unsure, J and K next and previous, U undo.',
  found: (likely: number) => `Found ${counted(likely, 'likely duplicate')}.`,
  foundSure: (names: readonly string[], likely: number) =>
    [
      `Surely the same in several articles: ${listed(inShort(names))}.`,
      ...(likely === 0
        ? []
        : [`Found ${counted(likely, 'likely duplicate')} besides.`]),
    ].join(' '),
  sure: (count: number) =>
    count === 1
      ? 'One actor is surely the same in several articles: the name and office, or the body, are the same, and nothing speaks against it.'
      : `${inFigures(count)} actors are surely the same in several articles: the name and office, or the body, are the same, and nothing speaks against it.`,
  sureList: 'Show which',
  sureOf: (name: string, count: number) =>
    `${name} (${counted(count, 'record')})`,
  mergeSure: (count: number) =>
    count === 1 ? 'Merge it' : `Merge all ${inFigures(count)}`,
  mergedSure: (count: number) => `Merged into ${counted(count, 'actor')}.`,
  sureReason:
    'The articles give the same name and office, or name the same body; nothing speaks against it.',
  members: 'Records that may be one',
  onlySome: (count: number, of: number) =>
    `${inFigures(count)} of ${inFigures(of)} are selected.`,
  alsoMerges: (names: readonly string[]) =>
    `Merging them also merges the records of ${listed(names)}.`,
  review: 'Review duplicates',
});
