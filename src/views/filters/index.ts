export { FiltersPanel } from './filters-panel';
export { StandpointLine } from './standpoint-line';
