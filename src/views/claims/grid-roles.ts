/**
 * The roles of a table's parts. They are given in full because a table that is
 * laid out as a grid loses the native ones in some browsers.
 */
export const GRID_ROLES = {
  table: { role: 'treegrid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  heading: { role: 'columnheader', scope: 'col' },
  cell: { role: 'gridcell' },
} as const;
