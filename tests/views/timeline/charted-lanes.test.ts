import { expect, test } from 'vitest';
import { laneStretchOf, laneTableOf } from '../../../src/network';
import { chartedLanes } from '../../../src/views/timeline/charted-lanes';
import type { Telling } from '../../lens/told';
import { lensUnder, told } from '../../lens/told';

function chartedOf(tellings: readonly Telling[]) {
  const table = laneTableOf(lensUnder(told(...tellings)), 'actor', 'happened');
  return chartedLanes(table, laneStretchOf(table), 40);
}

test('Of more lanes than anyone follows a line through, the busiest are drawn', () => {
  const pairs = Array.from({ length: 120 }, (_, at) => ({
    cast: { initiator: `a${at}`, recipient: `b${at}` },
    contact: `c${at}`,
    when: '2025-05-08',
  }));
  const busy = Array.from({ length: 3 }, (_, at) => ({
    cast: { initiator: 'busy', recipient: 'b119' },
    contact: `d${at}`,
    when: '2025-05-09',
  }));
  const { lanes, crowded, dated } = chartedOf([...pairs, ...busy]);
  expect(lanes).toHaveLength(200);
  expect(crowded).toBe(41);
  const drawn = lanes.flatMap((lane) =>
    lane.kind === 'actor' ? lane.actor : [],
  );
  expect(drawn).toEqual(expect.arrayContaining(['busy', 'b119']));
  expect(dated.every((contact) => contact.lanes.length > 0)).toBe(true);
});
