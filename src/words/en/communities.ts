import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted } from './counted';
import { capitalised, inside } from './within-sentence';

/** Who belongs together. */
export const communityWords = catalogue('communities', {
  found: (groups: number, actors: number) =>
    groups === 0
      ? 'Nobody belongs together in what is shown.'
      : `${capitalised(counted(groups, 'group'))} of ${counted(actors, 'actor')}.`,
  means:
    'A group is actors who are in touch with one another more than with others: those divisions are sought that keep most contacts within a group (the Louvain method). Sides play no part in it. Only accepted contacts that happened or are believed to have count.',
  around: (name: string, actors: number) =>
    `Around ${inside(name)} (${inFigures(actors)})`,
  ground: (name: string) => `Around ${inside(name)}`,
  because: 'because they share',
  inside: (contacts: number) =>
    `${counted(contacts, 'contact')} with one another`,
  outside: (contacts: number) => `${counted(contacts, 'contact')} with others`,
  closest: (one: string, other: string, contacts: number) =>
    `${capitalised(inside(one))} and ${inside(other)} share the most: ${inFigures(contacts)}`,
  selectAll: 'Select them',
  moreNames: (count: number) => `Show ${counted(count, 'more actor')}`,
  moreGroups: (count: number) => `Show ${counted(count, 'more group')}`,
  alone: (actors: number) =>
    `${capitalised(counted(actors, 'actor'))} ${actors === 1 ? 'shares' : 'share'} no such contact with anyone.`,
});
