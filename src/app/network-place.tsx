import type { ViewProps } from '../views/parts/view-props';

/** Stands where the network will be. */
export function NetworkPlace({ network }: ViewProps) {
  return <p>{network.ties.length} ties</p>;
}
