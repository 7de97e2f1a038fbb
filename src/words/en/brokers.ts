import { catalogue } from '../catalogue';
import { counted } from './counted';
import { capitalised, inside } from './within-sentence';

/** Who stands between whom. */
export const brokerWords = catalogue('brokers', {
  found: (actors: number) =>
    actors === 0
      ? 'Nobody stands between others in what is shown.'
      : `${capitalised(counted(actors, 'actor'))} stand${actors === 1 ? 's' : ''} between others.`,
  means:
    'Listed is who alone is tied to two actors that have no tie to each other. Open a pair to see the contacts, with their words. Only accepted claims count; contacts that are denied, planned or attempted tie nobody.',
  because: (pairs: number, reach: number) =>
    `because ${counted(pairs, 'pair')} among the ${counted(reach, 'actor')} in touch with it ${pairs === 1 ? 'has' : 'have'} nobody else in common`,
  morePairs: (count: number) => `Show ${counted(count, 'more pair')}`,
  moreActors: (count: number) => `Show ${counted(count, 'more actor')}`,
  pair: (one: string, other: string) =>
    `${capitalised(inside(one))} and ${inside(other)}`,
});
