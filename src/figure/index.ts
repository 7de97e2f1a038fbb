export { channelLooks } from './channel-marks';
export { lanesOf, pairsOf } from './fan-out';
export type { Figure } from './figure';
export { figureOf, frameOfWhole } from './figure';
export { wordsOfFigure } from './figure-words';
export type { DrawingTheme, Ink } from './inks';
export { cssInk } from './inks';
export { kindLooks } from './kind-marks';
export type { MarkShape } from './mark-shape';
export { linesOf } from './name-lines';
export type { Painting } from './painting';
export { paperTheme } from './paper-theme';
export type { NameRequest, Obstacle, Paper, PlacedName } from './place-names';
export { allOrNone, placeNames } from './place-names';
export type {
  Arrow,
  Disc,
  DrawnActor,
  DrawnGround,
  DrawnSide,
  DrawnTie,
  Frame,
  Scene,
} from './scene';
export { emptyScene, paleness, shownIn } from './scene';
export type { Place, Places } from './scene-of';
export {
  clearGround,
  drawnActor,
  drawnTie,
  groundOf,
  parallelOf,
  placeOf,
  radiiOf,
  sceneOf,
} from './scene-of';
export { inksOf } from './side-inks';
export type { Member, SideRegion } from './side-regions';
export { moved, sideRegions } from './side-regions';
export { stanceLooks } from './stance-marks';
export type { Still } from './still-figure';
export { stillFigure, wholeFigure } from './still-figure';
export { swervedLanes } from './swerve';
export type { TapLine } from './tap-line';
export { curvesOfTap, tapLines } from './tap-line';
export { tapsOf } from './taps-of';
export type { Point, TieCurve } from './tie-curve';
export {
  beadsOn,
  distanceWithin,
  laneSpacing,
  pointOn,
  tieCurve,
} from './tie-curve';
