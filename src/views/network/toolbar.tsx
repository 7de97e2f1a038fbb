import {
  Camera,
  CircleDashed,
  Maximize2,
  Minus,
  PinOff,
  Plus,
  Shapes,
  Shuffle,
} from 'lucide-react';
import type { Selection } from '../../lens';
import type { Measure, Network } from '../../network';
import { MEASURES } from '../../network';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import {
  hiding,
  hidingOthers,
  withAllActors,
  withAround,
} from './selection-focus';
import type { NetworkViewProps } from './network-view-props';
import styles from './toolbar.module.css';

const measureLabels: Readonly<Record<Measure, string>> = {
  contacts: 'Contacts',
  reach: 'Reach',
  brokerage: 'Brokerage',
};

const measureMeanings: Readonly<Record<Measure, string>> = {
  contacts: 'The number of an actor’s contacts',
  reach: 'The number of actors to whom an actor is tied',
  brokerage:
    'How many shortest paths lead through an actor (betweenness centrality)',
};

const icon = { size: 16, 'aria-hidden': true } as const;

type ToolbarProps = NetworkViewProps & {
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onPicture: () => void;
};

/** The drawing's own tools, in one row. */
export function Toolbar(props: ToolbarProps) {
  const { places, isLayingOut, measure } = props;
  const isPinned = Object.values(places).some((place) => place.pinned);
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Drawing">
      <CameraTools {...props} />
      <div className={styles['group']}>
        <Button disabled={isLayingOut} onClick={props.onLayOut}>
          <Shuffle {...icon} /> {isLayingOut ? 'Laying out…' : 'Lay out again'}
        </Button>
        {isPinned && (
          <Button onClick={props.onReleasePins}>
            <PinOff {...icon} /> Release pins
          </Button>
        )}
        <Button
          aria-pressed={props.areRegionsShown}
          onClick={() => props.onRegions(!props.areRegionsShown)}
        >
          <Shapes {...icon} /> Sides
        </Button>
        <SuggestionsButton {...props} />
      </div>
      <label className={styles['measure']}>
        Size
        <select
          value={measure}
          title={measureMeanings[measure]}
          onChange={(event) =>
            props.onMeasure(
              MEASURES.find((each) => each === event.target.value) ?? measure,
            )
          }
        >
          {MEASURES.map((each) => (
            <option key={each} value={each} title={measureMeanings[each]}>
              {measureLabels[each]}
            </option>
          ))}
        </select>
      </label>
      <Narrowing {...props} />
    </div>
  );
}

/** Shows or hides what is only suggested; absent where nothing is. */
function SuggestionsButton({
  network,
  onFilters,
}: Pick<ToolbarProps, 'network' | 'onFilters'>) {
  const { filters, counts, columns } = network;
  const isAny = columns.within.claims.some(
    ({ status }) => status === 'suggested',
  );
  if (!isAny) return undefined;
  const others = filters.statuses.filter((each) => each !== 'suggested');
  const isHidden = filters.statuses.length > others.length;
  const count = counts.statuses.get('suggested') ?? 0;
  return (
    <Button
      aria-pressed={!isHidden}
      title={isHidden ? 'Show what is only suggested' : 'Hide suggestions'}
      onClick={() =>
        onFilters({
          ...filters,
          statuses: isHidden ? others : [...others, 'suggested'],
        })
      }
    >
      <CircleDashed {...icon} /> Suggestions ({count.toLocaleString('en-GB')})
    </Button>
  );
}

/** Tools that only move the camera, or take a picture. */
function CameraTools(props: ToolbarProps) {
  return (
    <div className={styles['group']}>
      <Button look="icon" label="Fit the network (F)" onClick={props.onFit}>
        <Maximize2 {...icon} />
      </Button>
      <Button
        look="icon"
        label="Come nearer (+)"
        onClick={() => props.onZoom(1.4)}
      >
        <Plus {...icon} />
      </Button>
      <Button
        look="icon"
        label="Go farther (−)"
        onClick={() => props.onZoom(1 / 1.4)}
      >
        <Minus {...icon} />
      </Button>
      <Button look="icon" label="Save as a picture" onClick={props.onPicture}>
        <Camera {...icon} />
      </Button>
    </div>
  );
}

/** Tools that hide: around the selection, the selection itself, the others. */
function Narrowing(props: ToolbarProps) {
  const { network, selection, onFilters } = props;
  const { filters } = network;
  const isNarrowed = filters.around !== undefined || filters.actors.length > 0;
  return (
    <div className={styles['group']}>
      {selection !== undefined && (
        <SelectionTools {...props} selection={selection} />
      )}
      {isNarrowed && (
        <Button
          look="outlined"
          onClick={() => onFilters(withAllActors(filters))}
        >
          Show all actors
        </Button>
      )}
    </div>
  );
}

function SelectionTools({
  network,
  selection,
  onFilters,
  onSelect,
}: {
  readonly network: Network;
  readonly selection: Selection;
} & Pick<NetworkViewProps, 'onFilters' | 'onSelect'>) {
  const { filters } = network;
  return (
    <>
      {selection.kind === 'actor' && (
        <Choice
          legend="How many steps around the actor are shown"
          value={
            filters.around?.actor === selection.id ? filters.around.depth : 0
          }
          options={[
            { value: 0, label: 'All', title: 'Show actors at any distance' },
            { value: 1, label: '1', title: 'Only those in touch with it' },
            { value: 2, label: '2', title: 'Two steps around it' },
            { value: 3, label: '3', title: 'Three steps around it' },
          ]}
          onChoose={(depth) =>
            onFilters(
              withAround(
                filters,
                selection.id,
                depth === 0 ? undefined : depth,
              ),
            )
          }
        />
      )}
      <Button
        onClick={() => {
          onFilters(hiding(network, selection));
          onSelect(undefined);
        }}
      >
        Hide
      </Button>
      <Button onClick={() => onFilters(hidingOthers(network, selection))}>
        Hide others
      </Button>
    </>
  );
}
