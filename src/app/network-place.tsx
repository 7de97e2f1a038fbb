import { useMemo } from 'react';
import type { ActorId } from '../case';
import type { Coloring, Grouping, Measure } from '../network';
import { NetworkView } from '../views/network';
import type { ViewProps } from '../views/parts';
import { layOut, moveActor, moveGroup, releasePins } from './arranging';
import { showView } from './commands';
import { setLook } from './looking';
import { SeveralSelected } from './many/several-selected';
import type { Place } from './ports';
import type { NetworkTools } from './session';
import { lend } from './session';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from './session-context';
import { turned, turnedBack, useIsPortrait } from './portrait';

const NOWHERE: Readonly<Record<string, Place>> = {};

/** The network with its places: laid out, dragged and kept with the case. */
export function NetworkPlace(props: ViewProps) {
  const session = useSession();
  const open = useDocument();
  const isPortrait = useIsPortrait();
  const { measure, coloring, areRegionsShown, grouping } = useWorkspace(
    (workspace) => workspace,
  );
  const isPresented = useSurface((surface) => surface.isPresented);
  const isLassoOn = useSurface((surface) => surface.isLassoOn);
  const isSheetOpen = useSurface((surface) => surface.isEvidenceOpen);
  const positions = open?.positions ?? NOWHERE;
  const places = useMemo(
    () => (isPortrait ? allTurned(positions) : positions),
    [isPortrait, positions],
  );
  const acts = useMemo(
    () => ({
      onMove: (
        actor: ActorId,
        to: { readonly x: number; readonly y: number },
      ) => moveActor(session, actor, isPortrait ? turnedBack(to) : to),
      onMoveGroup: (
        actors: readonly ActorId[],
        by: { readonly x: number; readonly y: number },
      ) => moveGroup(session, actors, isPortrait ? turnedBack(by) : by),
      onGrouping: (to: Grouping) => setLook(session, 'grouping', to),
      onLayOut: () => void layOut(session, { isAsked: true }),
      onReleasePins: () => releasePins(session),
      onClaims: () => showView(session, 'claims'),
      onColoring: (to: Coloring) => setLook(session, 'coloring', to),
      onMeasure: (to: Measure) => setLook(session, 'measure', to),
      onLasso: (isLassoOn: boolean) => session.surface.setState({ isLassoOn }),
      onPresent: (isPresented: boolean) =>
        session.surface.setState({ isPresented }),
      onTools: (network: NetworkTools | undefined) =>
        lend(session, { network }),
      onRegions: (areShown: boolean) =>
        setLook(session, 'areRegionsShown', areShown),
    }),
    [session, isPortrait],
  );
  return (
    <NetworkView
      {...props}
      {...acts}
      several={<SeveralSelected {...props} at="view" />}
      coverFrom={isSheetOpen ? sheetTop : nothingCovers}
      places={places}
      {...{ measure, coloring, areRegionsShown, grouping }}
      isPresented={isPresented}
      isLassoOn={isLassoOn}
      isLayingOut={open?.isLayingOut === true}
    />
  );
}

/** The share of the desk that the sheet of a narrow window takes at most. */
const SHEET = 0.62;

/** Where the sheet of evidence begins at most, in a window that it lies over. */
function sheetTop(): number | undefined {
  const sheet = document.querySelector('[data-panel="evidence"]');
  if (sheet === null || getComputedStyle(sheet).position !== 'absolute')
    return undefined;
  const desk = sheet.parentElement?.getBoundingClientRect();
  return desk && desk.bottom - SHEET * desk.height;
}

function nothingCovers(): undefined {}

function allTurned(
  positions: Readonly<Record<string, Place>>,
): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(positions).map(([actor, place]) => [actor, turned(place)]),
  );
}
