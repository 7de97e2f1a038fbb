export { ManyBar } from './many-bar';
export type { ManyActs, ManyRequest, Plan } from './request';
