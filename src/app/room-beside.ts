/** Whether the window is wide enough for the evidence beside the view. */
export function hasRoomBeside(): boolean {
  return isWide('50rem');
}

/** Whether the window is wide enough for the filters as well. */
export function hasRoomForFilters(): boolean {
  return isWide('70rem');
}

/** Whether what is shown beside a view lies over all of it: the window is that small. */
export function isBesideOver(): boolean {
  if (typeof matchMedia === 'undefined') return false;
  return matchMedia('(width < 40rem) and (height < 30rem)').matches;
}

/** Tells when the window comes to have room for a panel, or loses it. */
export function listenForRoom(tell: () => void): () => void {
  const queries = ['50rem', '70rem'].map((width) => matchMedia(wide(width)));
  const room = (): string => queries.map(({ matches }) => matches).join();
  let before = room();
  // While it is printed, the page is as wide as the paper: the window is not.
  const onChange = (): void => {
    if (matchMedia('print').matches || room() === before) return;
    before = room();
    tell();
  };
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** The style sheet draws the same lines; without a window there is room. */
function isWide(width: string): boolean {
  if (typeof matchMedia === 'undefined') return true;
  return matchMedia(wide(width)).matches;
}

function wide(width: string): string {
  return `(width >= ${width})`;
}

/** What was tapped stays in sight when a sheet takes part of the window. */
export function keepInSight(): void {
  requestAnimationFrame(() =>
    document.activeElement
      ?.closest('main *')
      ?.scrollIntoView({ block: 'nearest' }),
  );
}
