import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import type { Network } from '../../src/network';
import {
  brokersIn,
  communitiesIn,
  conflictsAcross,
  coveredIn,
  disputedIn,
  laneDensityOf,
  laneStretchOf,
  laneTableOf,
  MATRIX_ORDERS,
  matrixOf,
  networkOf,
  sequenceOf,
  spreadOf,
} from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import { milliseconds, tableOf, timed } from './timing';

/** Measures what views and answers are drawn from, each after a filter step. */
export function measureViews(): void {
  for (const [name, size] of Object.entries(CASE_SIZES)) {
    const columns = columnsOf(syntheticCase(size));
    const rows = Object.entries(acts).map(([act, run]) => {
      // Each anew: what is remembered of a network is not what is asked.
      const networks = Array.from({ length: 10 }, () =>
        networkOf(columns, OPEN_FILTERS),
      );
      const { least, median, p95, runs } = timed(8, 2, (at) => {
        const network = networks[at];
        if (network !== undefined) run(network);
      });
      return [act, ...[least, median, p95].map(milliseconds), String(runs)];
    });
    console.log(`\n${name}: what views are drawn from`);
    console.log(tableOf(['', 'least', 'median', '95%', 'runs'], rows));
  }
}

const acts: Readonly<Record<string, (network: Network) => unknown>> = {
  'timeline: lanes and bars': (network) => {
    const table = laneTableOf(network, 'actor', 'happened');
    const stretch = laneStretchOf(table);
    return stretch && laneDensityOf(table, stretch);
  },
  sequence: sequenceOf,
  ...Object.fromEntries(
    MATRIX_ORDERS.map((order) => [
      `matrix by ${order}, first window`,
      (network: Network) => {
        const matrix = matrixOf(network, order);
        for (let row = 0; row < 25; row++)
          for (const column of matrix.columnsOf(row))
            if (column < 30) matrix.cellAt(row, column);
      },
    ]),
  ),
  coverage: coveredIn,
  'disagreements within contacts': disputedIn,
  'disagreements across contacts': conflictsAcross,
  communities: communitiesIn,
  brokers: brokersIn,
  'reach of one actor': (network) => {
    const [actor] = network.columns.within.actors;
    return actor && spreadOf(network, actor.id);
  },
};
