/**
 * The position that a key moves a row cursor to, among `count` rows of which
 * `page` fit on the screen; `undefined` where the key moves nothing.
 */
export function positionAfter(
  key: string,
  position: number,
  count: number,
  page: number,
): number | undefined {
  const next = target(key, position, count, page);
  if (next === undefined || count === 0) return undefined;
  return Math.min(Math.max(next, 0), count - 1);
}

function target(
  key: string,
  position: number,
  count: number,
  page: number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return position + 1;
    case 'ArrowUp':
      return position - 1;
    case 'PageDown':
      return position + Math.max(page, 1);
    case 'PageUp':
      return position - Math.max(page, 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
