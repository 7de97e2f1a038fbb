export { App } from './app';
export { layoutInWorker } from './layout-in-worker';
export type {
  FileReading,
  OutlookReading,
  Keeping,
  ShippedCase,
} from './ports';
export { sessionOf } from './session';
export { applyTheme, chosenTheme } from './theme';
export { suggestInWorker } from './suggest-in-worker';
export { saveAppWhenCalm } from './save-app';
export { trustOwnWorkers } from './trusting';
