import { catalogue } from '../catalogue';
import { counted, figured } from './counted';

/** What the overview says: a large network drawn in groups. */
export const groupWords = catalogue('groups', {
  groups: 'Groups',
  noSide: 'No side',
  community: (leader: string, others: number) =>
    others === 0 ? leader : `${leader} and ${figured(others, 'other')}`,
  rest: (others: number) => figured(others, 'other'),
  group: (name: string, shown: number, inner: number, outer: number) =>
    `${name}: ${counted(shown, 'actor')}, ${counted(inner, 'tie')} among them, ${counted(outer, 'tie')} to others. Click or Enter opens the group.`,
  bundle: (
    one: string,
    other: string,
    of: { ties: number; contacts: number; origins: number },
  ) =>
    `${one} and ${other}: ${counted(of.ties, 'tie')}, ${counted(of.contacts, 'contact')}, ${counted(of.origins, 'independent origin')}.`,
  overview: (actors: number, groups: number) =>
    `${figured(actors, 'actor')} in ${counted(groups, 'group')}. Click a group to open it.`,
  single: (actors: number) =>
    `${figured(actors, 'actor')}, each drawn by itself.`,
  drawEach: 'Draw each actor',
  drawGroups: 'Draw groups',
  trail: 'Open groups',
  close: (name: string) => `Close ${name}`,
  closeAll: 'Close all groups',
  disc: 'Disc with a number: a group of so many actors',
  line: 'All ties between groups; thicker: more independent origins',
});
