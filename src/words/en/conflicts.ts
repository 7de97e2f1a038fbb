import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted } from './counted';

/** Where claims about one contact disagree. */
export const conflictWords = catalogue('conflicts', {
  found: (contacts: number, all: number) =>
    `Claims disagree on ${inFigures(contacts)} of ${counted(all, 'contact')} shown.`,
  none: 'Nothing that is shown disagrees.',
  gravity: {
    conflict: (count: number) => `Cannot all be true (${inFigures(count)})`,
    denied: (count: number) => `Denied by someone (${inFigures(count)})`,
    differ: (count: number) => `Told differently (${inFigures(count)})`,
  },
  means: {
    conflict:
      'One claim says that it happened and another that it did not, or their times exclude each other.',
    denied: 'Someone is credited with saying that it did not happen.',
    differ:
      'All can be true, but not in every detail: a vaguer date, another channel, other parties.',
  },
  across: {
    sure: (pairs: number) =>
      `Contacts that cannot both be true (${inFigures(pairs)})`,
    perhaps: (pairs: number) =>
      `Perhaps the same contact (${inFigures(pairs)})`,
  },
  acrossMeans: {
    sure: 'One is told on a date on which the other denies every contact of the two by that channel; or the very same words of two articles are read in ways that exclude each other. To settle: reject or edit the wrong claim, or say whether they are one contact.',
    perhaps:
      'Two contacts between the same actors, by what may be one channel, at times that may meet: one is told, the other denied. A denial without a date may be of any time before it was published. If they are one, not all of it can be true. Pairs that somebody left open stand here, too.',
  },
  sameWords: (details: readonly string[]) =>
    `The same words in two articles, read apart: ${listed(details)}`,
  leftOpen: (details: readonly string[]) =>
    details.length === 0
      ? 'Left open whether they are one'
      : `Left open whether they are one; they differ on ${listed(details)}`,
  areOne: 'One contact',
  areTwo: 'Two contacts',
  leaveOpen: 'Leave open',
  selectBoth: 'Select both',
  told: 'told',
  denied: 'denied',
  showOnly: 'Show only these',
  differOn: (details: readonly string[]) => `Differ on ${listed(details)}`,
  silent: {
    stance: 'Stance not stated',
    channel: 'Channel not stated',
    time: 'No date',
    place: 'No place',
    parties: 'Nobody named',
  },
  reject: 'Reject',
  edit: 'Edit',
  splitOff: 'Split off',
  splitOffMeans: 'This claim is about another contact: give it one of its own',
  settle:
    'To settle one: reject the claim that is wrong, edit what was misread, or split off what is another contact. Undo takes each back. Or leave it open, with a note that says why.',
  compared:
    'Only accepted claims are compared, as far as the filters show them.',
});
