export { EvidencePanel } from './evidence-panel';
