export { EvidencePanel } from './evidence-panel';
export type { Grader } from './grades';
