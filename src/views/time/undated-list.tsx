import { useMemo } from 'react';
import type { Claim } from '../../case';
import { claimInWords } from '../../lens';
import type { Network } from '../../network';
import { networkOf } from '../../network';
import { timelineWords } from '../../words';
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
          checked={!filters.isUndatedHidden}
          onChange={(event) =>
            onFilters({ ...filters, isUndatedHidden: !event.target.checked })
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
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{timelineWords.moreUndated(rest)}</p>}
    </>
  );
}

/** The undated claims that pass the other filters, whether hidden or not. */
function undatedOf({ columns, filters }: Network): readonly Claim[] {
  const { shown } = networkOf(columns, { ...filters, isUndatedHidden: false });
  return columns.within.claims.filter(
    (_, index) =>
      shown.claims[index] === 1 && Number.isNaN(columns.from[index]),
  );
}
