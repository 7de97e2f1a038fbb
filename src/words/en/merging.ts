import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted } from './counted';

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
  sameName: (name: string) => `Both are called “${name}”.`,
  nameWithin: (name: string, of: string) =>
    `“${name}” is part of the name “${of}”.`,
  sharedAlias: (name: string) => `Both go by “${name}”.`,
  sameOffice: (as: string, of: string) => `Both are “${as}” (${of}).`,
  sameSide: (side: string) => `Both are on the side “${side}”.`,
  sameParties: (names: readonly string[]) => `Both involve ${listed(names)}.`,
  sameChannel: (channel: string) => `Both were by one channel: ${channel}.`,
  sameTime: (one: string, other: string) =>
    one === other
      ? `Both are dated ${one}.`
      : `Their dates overlap: ${one}; ${other}.`,
  together: 'One claim names both.',
  differentNames: (one: string, other: string) =>
    `Their names differ: “${one}”, “${other}”.`,
  differentOffices: (one: string, other: string) =>
    `Their offices differ: “${one}”, “${other}”.`,
  differentKinds: 'They are of different kinds.',
  differentSides: (one: string, other: string) =>
    `They are on different sides: “${one}”, “${other}”.`,
  differentChannels: 'They were by different channels.',
  otherParties: (names: readonly string[]) =>
    `Only one of them involves ${listed(names)}.`,
  toldApart: (article: string) => `“${article}” tells of both.`,
  merged: (one: string, other: string) => `Merged: ${one}, ${other}.`,
  keptApart: (one: string, other: string) => `Kept apart: ${one}, ${other}.`,
  leftUnsure: (one: string, other: string) => `Unsure: ${one}, ${other}.`,
  splitOff: 'Split off',
  splitOffNamed: (name: string) => `Split off ${name}`,
  standsFor: (count: number) => `Stands for ${counted(count, 'record')}`,
  mergedBy: (name: string, who: string) => `${name}, merged by ${who}`,
  mergedBecause: (name: string, who: string, why: string) =>
    `${name}, merged by ${who}, because: ${why}`,
  withDetail: (name: string, detail: string) => `${name} (${detail})`,
  you: 'you',
  someone: 'someone without a name',
  perhapsSame: 'Perhaps the same as',
  unsureBy: (name: string, who: string) => `${name}, left open by ${who}`,
  unsureBecause: (name: string, who: string, why: string) =>
    `${name}, left open by ${who}, because: ${why}`,
  reviewTitle: 'Likely duplicates',
  looking: 'Looking for likely duplicates…',
  none: 'No likely duplicates. Pairs that someone has judged do not come back.',
  noneOfKind: 'No likely duplicates of this kind.',
  place: (at: number, of: number) => `${inFigures(at)} of ${inFigures(of)}`,
  previous: 'Previous pair',
  next: 'Next pair',
  undo: 'Undo',
  keys: 'Keys: M merge, D different, U unsure, J and K next and previous, Ctrl Z undo.',
  found: (count: number) => `Found ${counted(count, 'likely duplicate')}.`,
  review: 'Review duplicates',
});
