export { extract } from './extract';
export type { Suggestions } from './claims/suggestions';
export { Fitting, fitSuggestions } from './matching/fit-suggestions';
export type { RecountedDates } from './circumstances/recounted-dates';
export { recountedDates } from './circumstances/recounted-dates';
export type { ResolvedDate } from './circumstances/resolved-date';
export { resolvedDate } from './circumstances/resolved-date';
