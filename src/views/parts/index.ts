export { letterOf } from './letter-of';
export { Button } from './button';
export type { ListingOrder } from './listing-order';
export { SORTABLE } from './listing-order';
export type { ViewProps } from './view-props';
