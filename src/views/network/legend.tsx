import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ComponentProps } from 'react';
import { memo, useState } from 'react';
import type { Channel, Stance } from '../../case';
import type { Filters } from '../../lens';
import { contentsOf } from '../../lens';
import type { Network } from '../../network';
import {
  groupWords,
  inFigures,
  networkWords,
  vocabularyWords,
} from '../../words';
import { paleness } from '../../figure';
import { ChannelLine, ChannelMark, KindMark, StanceLine } from '../parts/marks';
import { Button } from '../parts/button';
import { usePrinting } from '../parts/printing';
import { useUnhurriedTime } from '../parts/unhurried-time';
import { DiscChoices } from './disc-choices';
import styles from './legend.module.css';

type LegendProps = {
  readonly network: Network;
  readonly isGrouped: boolean;
  readonly onFilters: (filters: Filters) => void;
};
type Counted = ReturnType<typeof useUnhurriedTime>;
type DiscProps = Omit<ComponentProps<typeof DiscChoices>, 'isGrouped'>;

/**
 * What lines and discs mean. Channels and stances are buttons: the legend is
 * the filter, and the numbers are claims, given all other filters.
 */
export function Legend({
  network,
  isGrouped,
  onFilters,
  ...discs
}: LegendProps & DiscProps) {
  const counted = useUnhurriedTime({ network, onFilters });
  const [isUnfolded, setUnfolded] = useState(
    () => window.innerHeight > 700 && window.innerWidth > 800,
  );
  // A page has no key else, and nothing can be unfolded on it.
  const isPrinting = usePrinting();
  const isOpen = isUnfolded || isPrinting;
  return (
    <section className={styles['legend']} aria-label={networkWords.legend}>
      <Button
        look="plain"
        data-screen-only
        aria-expanded={isOpen}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {isOpen ? (
          <ChevronDown size={14} aria-hidden="true" />
        ) : (
          <ChevronUp size={14} aria-hidden="true" />
        )}
        {networkWords.legend}
      </Button>
      {isOpen && (
        <div className={styles['rows']}>
          <Channels {...counted} />
          <Stances {...counted} />
          <Shapes {...{ network, isGrouped }} />
          <DiscChoices {...discs} isGrouped={isGrouped} />
        </div>
      )}
    </section>
  );
}

const Channels = memo(function Channels({ network, onFilters }: Counted) {
  const { filters, counts, columns } = network;
  const { channels } = contentsOf(columns);
  return (
    <ul aria-label={networkWords.channels}>
      {channels.map((channel) => (
        <li key={channel}>
          <Key
            isShown={!filters.channels.includes(channel)}
            count={counts.channels.get(channel) ?? 0}
            label={vocabularyWords.channel[channel]}
            onToggle={() =>
              onFilters({
                ...filters,
                channels: toggled<Channel>(filters.channels, channel),
              })
            }
          >
            <ChannelLine channel={channel} />
            <ChannelMark channel={channel} />
          </Key>
        </li>
      ))}
    </ul>
  );
});

const Stances = memo(function Stances({ network, onFilters }: Counted) {
  const { filters, counts, columns } = network;
  const { stances } = contentsOf(columns);
  return (
    <ul aria-label={networkWords.stances}>
      {stances.map((stance) => (
        <li key={stance}>
          <Key
            isShown={!filters.stances.includes(stance)}
            count={counts.stances.get(stance) ?? 0}
            label={vocabularyWords.stance[stance]}
            onToggle={() =>
              onFilters({
                ...filters,
                stances: toggled<Stance>(filters.stances, stance),
              })
            }
          >
            <StanceLine stance={stance} />
          </Key>
        </li>
      ))}
    </ul>
  );
});

/** What is not a filter: thickness, kinds, and taps. */
function Shapes({
  network,
  isGrouped,
}: Pick<LegendProps, 'network' | 'isGrouped'>) {
  const { columns } = network;
  const { time } = network.filters;
  const isAnyUnsure =
    time?.isVagueShown === true || time?.isUndatedShown === true;
  const isAnySuggested = columns.suggestedCount > 0;
  return (
    <ul className={styles['shapes']}>
      <li>
        <svg viewBox="0 0 56 12" aria-hidden="true">
          <path d="M2 6h14" stroke="currentColor" strokeWidth={2} />
          <path d="M20 6h14" stroke="currentColor" strokeWidth={3.5} />
          <path d="M38 6h14" stroke="currentColor" strokeWidth={5.5} />
        </svg>
        {isGrouped ? groupWords.line : networkWords.thicker}
      </li>
      {isGrouped && (
        <li>
          <svg
            viewBox="0 0 16 16"
            className={styles['disc']}
            aria-hidden="true"
          >
            <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" />
            <circle cx="8" cy="8" r="3" fill="currentColor" opacity="0.4" />
          </svg>
          {groupWords.disc}
        </li>
      )}
      {isAnySuggested && <PaleLine width={1.25} meaning={networkWords.thin} />}
      {isAnyUnsure && <PaleLine width={2.5} meaning={networkWords.pale} />}
      {contentsOf(columns).kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />{' '}
          {kind === 'role'
            ? networkWords.brokenRing(vocabularyWords.kind.role)
            : vocabularyWords.kind[kind]}
        </li>
      ))}
    </ul>
  );
}

/** A line that says less than others, and what that means. */
function PaleLine(props: { readonly width: number; readonly meaning: string }) {
  return (
    <li>
      <svg viewBox="0 0 56 12" aria-hidden="true">
        <path
          d="M2 6h52"
          stroke="currentColor"
          strokeWidth={props.width}
          opacity={paleness}
        />
      </svg>
      {props.meaning}
    </li>
  );
}

function Key(props: {
  readonly isShown: boolean;
  readonly count: number;
  readonly label: string;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles['key']}
      aria-pressed={props.isShown}
      data-empty={props.count === 0}
      title={
        props.isShown
          ? networkWords.hideKind(props.label)
          : networkWords.showKind(props.label)
      }
      onClick={props.onToggle}
    >
      {props.children}
      <span className={styles['label']}>{props.label}</span>
      <span className={styles['count']}>
        <span aria-hidden="true">{inFigures(props.count)}</span>
        <span className="visually-hidden">
          {' '}
          {networkWords.claims(props.count)}
        </span>
      </span>
    </button>
  );
}

function toggled<Value>(
  hidden: readonly Value[],
  value: Value,
): readonly Value[] {
  return hidden.includes(value)
    ? hidden.filter((each) => each !== value)
    : [...hidden, value];
}
