export { extract } from './extract';
export type { Suggestions } from './claims/suggestions';
export { fitSuggestions } from './matching/fit-suggestions';
