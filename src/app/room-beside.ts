/** Whether the window is wide enough for the evidence beside the view. */
export function hasRoomBeside(): boolean {
  return isWide('50rem');
}

/** Whether the window is wide enough for the filters as well. */
export function hasRoomForFilters(): boolean {
  return isWide('70rem');
}

/** The style sheet draws the same lines; without a window there is room. */
function isWide(width: string): boolean {
  if (typeof matchMedia === 'undefined') return true;
  return matchMedia(`(width >= ${width})`).matches;
}
