import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the matrix view says. */
export const matrixWords = catalogue('matrix', {
  title: 'Matrix of contacts',
  tools: 'How the matrix is sorted',
  orders: 'Sort by',
  order: {
    side: 'Side',
    contacts: 'Contacts',
    community: 'Group',
    name: 'Name',
  },
  orderMeans: {
    side: 'Those of one side together, within it those with the most contacts first',
    contacts: 'Those with the most contacts first',
    community:
      'Those together who are in touch with one another more than with others, by the Louvain method',
    name: 'By name',
  },
  grid: (actors: number) =>
    `Who was in touch with whom, ${counted(actors, 'actor')}. A row is who began, a column to whom. Arrow keys go from cell to cell, with Ctrl to the next contact; Enter selects.`,
  corner: 'From ↓ to →',
  actor: (name: string, contacts: number) =>
    `${name}: ${counted(contacts, 'contact')}`,
  nothing: 'The filters hide every contact between two actors.',
  emptyCell: (from: string, to: string) => `${from} to ${to}: no contact.`,
  self: (name: string) => `${name} to ${name}: no cell.`,
  cell: (from: string, to: string, parts: readonly string[]) =>
    `${from} to ${to}: ${parts.join('; ')}.`,
  none: 'none that counts',
  counted: (contacts: number, channels: readonly string[]) =>
    `${counted(contacts, 'contact')} (${listed(channels)})`,
  byChannel: (channel: string, count: number) =>
    `${channel} ${inFigures(count)}`,
  taking: (stance: string, count: number) =>
    `${stance.toLowerCase()} ${inFigures(count)}`,
  disputed: (count: number) =>
    `sources disagree on whether ${count === 1 ? 'one' : inFigures(count)} happened`,
  suggested: (count: number) => `only suggested ${inFigures(count)}`,
  relayed: (count: number) => `passed on for others ${inFigures(count)}`,
  undirected: (count: number) => `direction not stated ${inFigures(count)}`,
  reading:
    'A row is who began, a column is to whom; where no direction is stated, a contact stands in both cells. The number counts accepted contacts that happened or are believed to have; the bar below it is split by channel. What is denied, planned or only attempted, and what is only suggested, has a dashed frame and no number.',
  directed: 'All in this direction',
  relay: 'Passed on for others',
  omitted: (actors: number) =>
    `${figured(actors, 'actor')} without a contact with another that is shown ${actors === 1 ? 'is' : 'are'} left out.`,
  notPrinted: (actors: number, printed: number) =>
    `Only the first ${inFigures(printed)} are printed; ${figured(actors, 'actor')} more ${actors === 1 ? 'is' : 'are'} not.`,
});
