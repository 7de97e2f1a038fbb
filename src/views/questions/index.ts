export { QuestionsPanel } from './questions-panel';
export type { Analysts } from './compare-form';
