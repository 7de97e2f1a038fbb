/** A long name in two lines of about the same length, shortened beyond. */
export function linesOf(text: string): readonly string[] {
  const short = text.length > 52 ? `${text.slice(0, 51).trimEnd()}…` : text;
  if (short.length <= 20) return [short];
  const middle = short.length / 2;
  const spaces = [...short.matchAll(/ /gu)].map((space) => space.index);
  const best = spaces.reduce(
    (near, each) =>
      Math.abs(each - middle) < Math.abs(near - middle) ? each : near,
    -1,
  );
  if (best === -1) return [short];
  return [short.slice(0, best), short.slice(best + 1)];
}
