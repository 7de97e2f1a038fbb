import type { PrintedLine } from './page-lines';

/** A letter set so much larger than the text opens it, in its heights. */
const LARGE = 1.6;
/** How far off the words may stand that it opens, in its own heights. */
const NEAR = 1.6;

/**
 * A large first letter is put back before the words that it opens, wherever the
 * page draws it: they stand right beside it, at its top.
 */
export function withDropCaps(
  lines: readonly PrintedLine[],
): readonly PrintedLine[] {
  const usual = usualHeight(lines);
  let joined = lines;
  for (const cap of lines) {
    const isCap =
      /^["“‘«]?\p{Lu}$/u.test(cap.words) && cap.height > usual * LARGE;
    if (!isCap) continue;
    const opened = openedBy(cap, joined);
    if (opened === undefined) continue;
    joined = joined.flatMap((line) => {
      if (line === cap) return [];
      if (line !== opened) return [line];
      return [{ ...line, x: cap.x, words: `${cap.words}${line.words}` }];
    });
  }
  return joined;
}

/** The height in which most letters of a page are set. */
export function usualHeight(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { height, words } of lines) {
    const size = Math.round(height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + words.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

function openedBy(
  cap: PrintedLine,
  lines: readonly PrintedLine[],
): PrintedLine | undefined {
  const beside = lines.filter(
    (line) =>
      line !== cap &&
      line.height < cap.height / LARGE &&
      line.x > cap.x &&
      line.x - cap.x < cap.height * NEAR &&
      line.y >= cap.y - line.height &&
      line.y <= cap.y + cap.height,
  );
  return beside.toSorted((a, b) => b.y - a.y)[0];
}
