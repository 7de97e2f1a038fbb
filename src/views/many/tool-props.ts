import type { Several } from '../../lens';
import type { ViewProps } from '../parts/view-props';
import type { ManyActs, ManyRequest } from './request';

/** What the bar for several things is given. */
export type BarProps = Pick<ViewProps, 'network' | 'onSelect' | 'onFilters'> & {
  readonly selection: Several;
  readonly acts: ManyActs;
};

/** What the tools of a bar are given. */
export type ToolProps = BarProps & {
  readonly onAsk: (request: ManyRequest) => void;
};
