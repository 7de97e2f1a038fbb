import type { Case } from '../case';
import { isSame } from '../case';
import { rangeOf } from '../time';
import type { Carry } from './carry';
import { carried } from './carry';
import type { Columns, Times } from './columns';
import { binned } from './columns';
import { binAt, timelineOf } from './timeline';

type TimePatch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
};

/** The times of a case after an act: only claims that changed are looked at. */
export function patchedTimes({ before, theCase, carry }: TimePatch): Times {
  const rangeAt = (at: number) => {
    const when = theCase.claims[at]?.when;
    return when && rangeOf(when.edtf);
  };
  const from = carried(
    before.from,
    carry,
    (at) => rangeAt(at)?.from ?? Number.NaN,
  );
  const to = carried(before.to, carry, (at) => rangeAt(at)?.to ?? Number.NaN);
  const isAlike = from === before.from && to === before.to;
  if (isAlike) return timesIn(before);
  const isTimeAlike =
    staysWithin({ before, carry }, from, to) ||
    isSame(timelineOf(from, to), before.timeline);
  if (!isTimeAlike) return binned(from, to);
  const starts = Float64Array.from(before.timeline.bins, (bin) => bin.from);
  return {
    from,
    to,
    timeline: before.timeline,
    undated: carried(before.undated, carry, (at) =>
      Number.isNaN(from[at]) ? 1 : 0,
    ),
    firstBin: carried(before.firstBin, carry, (at) =>
      binAt(starts, from[at] ?? Number.NaN),
    ),
    lastBin: carried(before.lastBin, carry, (at) =>
      binAt(starts, to[at] ?? Number.NaN),
    ),
  };
}

/**
 * Whether all that changed lies between the first bin and the last, before and
 * now: the earliest and the latest moment are then what they were.
 */
function staysWithin(
  { before, carry }: Pick<TimePatch, 'before' | 'carry'>,
  from: Float64Array,
  to: Float64Array,
): boolean {
  const { bins } = before.timeline;
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isWithin = (moment = Number.NaN): boolean =>
    Number.isNaN(moment) || (moment > first.to && moment < last.from);
  return (
    carry.stale.every(
      (at) => isWithin(before.from[at]) && isWithin(before.to[at]),
    ) && carry.fresh.every((at) => isWithin(from[at]) && isWithin(to[at]))
  );
}

/** The times of columns, as they are. */
function timesIn({
  from,
  to,
  undated,
  timeline,
  firstBin,
  lastBin,
}: Columns): Times {
  return { from, to, undated, timeline, firstBin, lastBin };
}
