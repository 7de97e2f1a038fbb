export { FiltersPanel } from './filters-panel';
