export { App } from './app';
export { layouterInWorker } from './layout-in-worker';
export type { FileReading, Keeping, OpenCase } from './ports';
export { sessionOf } from './session';
export { applyTheme, chosenTheme } from './theme';
export { suggestInWorker } from './suggest-in-worker';
