export { QuestionsPanel } from './questions-panel';
