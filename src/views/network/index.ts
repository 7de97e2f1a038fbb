export { NetworkView } from './network-view';
export type { NetworkViewProps } from './network-view-props';
