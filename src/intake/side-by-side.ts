/** So many lines tell whether two columns stand side by side. */
const FEWEST_LINES = 8;
const SAMPLE = 400;
/** The share of them that have the second column begin at one place. */
const MOST = 0.6;

/**
 * Whether the lines of a text hold two columns side by side, as programs write
 * them that keep a page's layout: two and more spaces within most lines, up to
 * one place.
 */
export function standsInColumns(text: string): boolean {
  const lines = text
    .split('\n', SAMPLE)
    .filter((line) => line.trim().split(/\s+/).length > 3);
  if (lines.length < FEWEST_LINES) return false;
  const places = new Map<number, number>();
  for (const line of lines)
    for (const { 0: gap, index } of line.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      const place = index + gap.length;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
  return Math.max(0, ...places.values()) >= lines.length * MOST;
}
