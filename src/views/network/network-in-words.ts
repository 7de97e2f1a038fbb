import type { Network } from '../../network';
import { networkWords } from '../../words';

/** The whole drawing in one sentence, for those who do not see it. */
export function networkInWords(network: Network): string {
  const actors = network.shown.actors.reduce((sum, each) => sum + each, 0);
  return networkWords.shown(
    actors,
    network.ties.length,
    network.shown.claimCount,
  );
}
