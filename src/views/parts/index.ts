export { Button } from './button';
export type { ViewProps } from './view-props';
