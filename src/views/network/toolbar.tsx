import {
  Boxes,
  Camera,
  CircleDashed,
  Maximize2,
  Minus,
  PinOff,
  Plus,
  Presentation,
  Shapes,
  Shuffle,
} from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import type { Manner } from '../../lens';
import { groupWords, networkWords } from '../../words';
import { Button } from '../parts/button';
import { useUnhurriedTime } from '../parts/unhurried-time';
import type { NetworkViewProps } from './network-view-props';
import styles from './toolbar.module.css';

const ChoosingTools = lazy(async () => ({
  default: (await import('./choosing-tools')).ChoosingTools,
}));
const FullScreenButton = lazy(async () => ({
  default: (await import('./full-screen')).FullScreenButton,
}));
const icon = { size: 16, 'aria-hidden': true } as const;

type ToolbarProps = NetworkViewProps & {
  readonly isGrouped: boolean;
  readonly manner: Manner;
  readonly onManner: (manner: Manner) => void;
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onPicture: () => void;
};

/** The drawing's own tools, in one row. */
export function Toolbar(props: ToolbarProps) {
  return (
    <div
      className={styles['toolbar']}
      data-screen-only
      role="toolbar"
      aria-label={networkWords.tools}
    >
      <CameraTools {...props} />
      <div className={styles['group']}>
        <Suspense fallback={<AwaitedTools />}>
          <ChoosingTools {...props} />
        </Suspense>
      </div>
      <ArrangingTools {...props} />
      <Suspense fallback={<AwaitedTool />}>
        <FullScreenButton />
      </Suspense>
      <Button
        title={networkWords.presentMeans}
        onClick={() => props.onPresent(true)}
      >
        <Presentation {...icon} /> <ToolLabel>{networkWords.present}</ToolLabel>
      </Button>
    </div>
  );
}

/** The room of the tools that choose, until they come: nothing moves then. */
function AwaitedTools() {
  const { lasso, select } = networkWords;
  const mark = <svg width={icon.size} height={icon.size} />;
  return (
    <span className={styles['awaited']}>
      <Button disabled>
        {mark} <ToolLabel>{lasso}</ToolLabel>
      </Button>
      <Button disabled>
        {mark} <ToolLabel>{select}</ToolLabel> <svg width={14} height={14} />
      </Button>
    </span>
  );
}

/** The same for one tool without a name in words. */
function AwaitedTool() {
  return (
    <span className={styles['awaited']}>
      <Button look="icon" disabled>
        <svg width={icon.size} height={icon.size} />
      </Button>
    </span>
  );
}

/** Tools for where things stand, and as what. */
function ArrangingTools(props: ToolbarProps) {
  const { places, isLayingOut } = props;
  const isPinned = useMemo(
    () => Object.values(places).some((place) => place.pinned),
    [places],
  );
  return (
    <div className={styles['group']}>
      <Button
        disabled={isLayingOut}
        title={networkWords.layOut}
        onClick={props.onLayOut}
      >
        <Shuffle {...icon} />
        <ToolLabel>
          {isLayingOut ? networkWords.layingOut : networkWords.layOut}
        </ToolLabel>
      </Button>
      {isPinned && (
        <Button title={networkWords.releasePins} onClick={props.onReleasePins}>
          <PinOff {...icon} />
          <ToolLabel>{networkWords.releasePins}</ToolLabel>
        </Button>
      )}
      {!props.isGrouped && (
        <Button
          aria-pressed={props.areRegionsShown}
          title={networkWords.sides}
          onClick={() => props.onRegions(!props.areRegionsShown)}
        >
          <Shapes {...icon} /> <ToolLabel>{networkWords.sides}</ToolLabel>
        </Button>
      )}
      <GroupsButton {...props} />
      <SuggestionsButton {...props} />
    </div>
  );
}

/** The fewest actors for whom it is of use to be drawn in groups. */
const LEAST_GROUPED = 60;

/** What a tool is called: seen where there is room, and always read out. */
function ToolLabel({ children }: { readonly children: string }) {
  return <span className={styles['label']}>{children}</span>;
}

/** Draws groups, or each actor by itself; absent where there are few. */
function GroupsButton({ network, isGrouped, onGrouping }: ToolbarProps) {
  if (network.columns.within.actors.length < LEAST_GROUPED) return undefined;
  const manner = isGrouped ? 'single' : 'grouped';
  return (
    <Button
      aria-pressed={isGrouped}
      title={isGrouped ? groupWords.drawEach : groupWords.drawGroups}
      onClick={() => onGrouping({ manner, opened: [] })}
    >
      <Boxes {...icon} /> <ToolLabel>{groupWords.groups}</ToolLabel>
    </Button>
  );
}

/** Shows or hides what is only suggested; absent where nothing is. */
function SuggestionsButton(props: Pick<ToolbarProps, 'network' | 'onFilters'>) {
  const { network, onFilters } = useUnhurriedTime(props);
  if (network.columns.suggestedCount === 0) return undefined;
  const { filters, counts } = network;
  const others = filters.statuses.filter((each) => each !== 'suggested');
  const isHidden = filters.statuses.length > others.length;
  const count = counts.statuses.get('suggested') ?? 0;
  return (
    <Button
      aria-pressed={!isHidden}
      title={
        isHidden ? networkWords.showSuggestions : networkWords.hideSuggestions
      }
      onClick={() =>
        onFilters({
          ...filters,
          statuses: isHidden ? others : [...others, 'suggested'],
        })
      }
    >
      <CircleDashed {...icon} /> {networkWords.suggestions(count)}
    </Button>
  );
}

/** Tools that only move the camera, or take a picture. */
function CameraTools(props: ToolbarProps) {
  return (
    <div className={styles['group']}>
      <Button look="icon" label={networkWords.fit} onClick={props.onFit}>
        <Maximize2 {...icon} />
      </Button>
      <Button
        look="icon"
        label={networkWords.zoomIn}
        onClick={() => props.onZoom(1.4)}
      >
        <Plus {...icon} />
      </Button>
      <Button
        look="icon"
        label={networkWords.zoomOut}
        onClick={() => props.onZoom(1 / 1.4)}
      >
        <Minus {...icon} />
      </Button>
      <Button
        look="icon"
        label={networkWords.savePicture}
        onClick={props.onPicture}
      >
        <Camera {...icon} />
      </Button>
    </div>
  );
}
