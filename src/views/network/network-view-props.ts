import type { ReactNode } from 'react';
import type { ActorId } from '../../case';
import type { Coloring, Grouping, Measure } from '../../network';
import type { Places, Point } from '../../figure';
import type { ViewProps } from '../parts/view-props';

/** What the network view is given besides what every view is. */
export type NetworkViewProps = ViewProps & {
  /** Where actors stand; empty until the first layout is done. */
  readonly places: Places;
  readonly isLayingOut: boolean;
  /** What the size of an actor stands for. */
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  /** What the colour of an actor stands for. */
  readonly coloring: Coloring;
  readonly onColoring: (coloring: Coloring) => void;
  /** Whether it is drawn in groups, and which of them are open. */
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly areRegionsShown: boolean;
  readonly onRegions: (areShown: boolean) => void;
  /** Lay the case out again; pinned actors stay. */
  readonly onLayOut: () => void;
  /** A person has put an actor somewhere: it is pinned there. */
  readonly onMove: (actor: ActorId, to: Point) => void;
  /** A person has moved a group: its actors go along, and none is pinned. */
  readonly onMoveGroup: (actors: readonly ActorId[], by: Point) => void;
  readonly onReleasePins: () => void;
  /** What can be done with several selected things; lies over the drawing. */
  readonly several?: ReactNode;
  /** Whether a drag draws a loop around actors. */
  readonly isLassoOn: boolean;
  readonly onLasso: (isOn: boolean) => void;
  /** Whether it is shown to a hall: filling the screen, in large type. */
  readonly isPresented: boolean;
  readonly onPresent: (isPresented: boolean) => void;
  /** Lends what moves the camera to keys and commands, while it is shown. */
  readonly onTools: (
    tools:
      | {
          readonly fit: () => void;
          readonly zoomBy: (factor: number) => void;
          /** Whether it is drawn in groups now. */
          readonly isGrouped: () => boolean;
        }
      | undefined,
  ) => void;
  /** Where on the page what covers the foot of the view begins, if any does. */
  readonly coverFrom: () => number | undefined;
  /** Go to the table that shows the same claims. */
  readonly onClaims: () => void;
};
