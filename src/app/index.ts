export { App } from './app';
export { heldCase } from './case-page/held-case';
export { keepingNothing } from './case-page/keeping-nothing';
export { takingNothing } from './case-page/taking-nothing';
export { tellPart } from './case-page/telling-part';
export { layoutInWorker } from './layout-in-worker';
export type {
  DraftKeeping,
  FileReading,
  OutlookReading,
  Keeping,
  ShippedCase,
} from './ports';
export { SHIPPED_KEY } from './ports';
export { prepareView } from './prepare-view';
export { sessionOf } from './session';
export { applyTheme, chosenTheme } from './theme';
export { suggestInWorker } from './suggest-in-worker';
export { saveAppWhenCalm } from './save-app';
export { trustOwnWorkers } from './trusting';
