import { useMemo } from 'react';
import type { Case, Claim } from '../../case';
import type { Filters } from '../../lens';
import { claimInWords, dateElsewhereOf } from '../../lens';
import type { Network } from '../../network';
import { networkOf } from '../../network';
import { dateWithWeekday, timelineWords } from '../../words';
import { ChannelMark } from '../parts/marks';
import type { ViewProps } from '../parts/view-props';

/** The most claims that are listed. */
const LISTED = 60;

type Props = Pick<ViewProps, 'network' | 'onFilters' | 'onSelect'>;

/** The claims without a date, and whether they are shown. */
export function UndatedList({ network, onFilters, onSelect }: Props) {
  const { filters } = network;
  const undated = useMemo(() => undatedOf(network), [network]);
  const rest = undated.length - LISTED;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isUndatedShown(filters)}
          onChange={(event) =>
            onFilters(showingUndated(filters, event.target.checked))
          }
        />
        {timelineWords.showUndated}
      </label>
      <ul>
        {undated.slice(0, LISTED).map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              onClick={() => onSelect({ kind: 'claim', id: claim.id })}
            >
              {claim.channels.map((channel) => (
                <ChannelMark key={channel} channel={channel} />
              ))}{' '}
              {claimInWords(network.columns.within, claim)}
            </button>
            <DatedElsewhere claim={claim} theCase={network.columns.within} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{timelineWords.moreUndated(rest)}</p>}
    </>
  );
}

/** The date that another claim gives to the contact of an undated one. */
function DatedElsewhere({
  claim,
  theCase,
}: {
  readonly claim: Claim;
  readonly theCase: Case;
}) {
  const date = dateElsewhereOf(theCase, claim);
  if (date === undefined) return undefined;
  return <p>{timelineWords.datedElsewhere(dateWithWeekday(date))}</p>;
}

function isUndatedShown({ time, isUndatedHidden }: Filters): boolean {
  return time === undefined ? !isUndatedHidden : time.isUndatedShown === true;
}

/** Filters that show what is undated: in the chosen stretch, or in all time. */
function showingUndated(filters: Filters, isUndatedShown: boolean): Filters {
  const { time } = filters;
  return time === undefined
    ? { ...filters, isUndatedHidden: !isUndatedShown }
    : { ...filters, time: { ...time, isUndatedShown } };
}

/** The undated claims that pass the other filters, whether hidden or not. */
function undatedOf({ columns, filters }: Network): readonly Claim[] {
  const { shown } = networkOf(columns, showingUndated(filters, true));
  return columns.within.claims.filter(
    (_, index) =>
      shown.claims[index] === 1 && Number.isNaN(columns.from[index]),
  );
}
