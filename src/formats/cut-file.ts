import type { LISTS } from '../case';

type ListName = (typeof LISTS)[number];

/** Some entries of one of the lists of a file, as they stand there. */
type ListPiece = {
  readonly list: ListName;
  /** JSON, without the brackets of the list. */
  readonly text: string;
};

/** A case file of which the entries of its lists were cut out. */
export type CutFile = {
  readonly pieces: readonly ListPiece[];
  /** What is left, in parts: between them lie the entries of these lists. */
  readonly rest: readonly string[];
};

/** How many characters a piece has: some milliseconds to read. */
const ENOUGH = 400_000;

/** The lists in the order in which they are written. */
const WRITTEN = [
  'analysts',
  'articles',
  'actors',
  'claims',
  'contacts',
  'origins',
  'stories',
  'notes',
] as const satisfies readonly ListName[];

/**
 * Cuts a case file where its lines begin, without reading it: a string holds no
 * line break, so that nothing but the writer's own lines can look like this.
 * Of files that were laid out otherwise little or nothing is cut, or pieces that
 * are no JSON: `readCut` tells.
 */
export function cutFile(text: string, enough = ENOUGH): CutFile {
  const pieces: ListPiece[] = [];
  const rest: string[] = [];
  let mark = 0;
  for (const list of WRITTEN) {
    const head = `\n  "${list}": [\n    {`;
    const found = text.indexOf(head, mark);
    if (found < 0) continue;
    const start = found + head.length - 1;
    const end = text.indexOf('\n  ]', start);
    if (end < 0) break;
    rest.push(text.slice(mark, start));
    for (const piece of piecesOf(text, start, end, enough))
      pieces.push({ list, text: piece });
    mark = end;
  }
  return { pieces, rest: [...rest, text.slice(mark)] };
}

const BETWEEN = '},\n    {';

function* piecesOf(
  text: string,
  start: number,
  end: number,
  enough: number,
): Generator<string> {
  let from = start;
  while (end - from > enough) {
    const at = text.indexOf(BETWEEN, from + enough);
    if (at < 0 || at > end) break;
    yield text.slice(from, at + 1);
    from = at + 2;
  }
  yield text.slice(from, end);
}

/**
 * What a file says that was cut: the same as in one piece; `undefined` where
 * that is not sure. A piece that is a list by itself was cut between entries of
 * one list. That it is the list that counts shows when it is empty, and when
 * something else stands there: a member may be given twice.
 */
export function readCut({ pieces, rest }: CutFile): object | undefined {
  if (pieces.length === 0) return undefined;
  try {
    const file = JSON.parse(rest.join('')) as Members;
    const other = JSON.parse(rest.join('0')) as Members;
    const lists = [...new Set(pieces.map(({ list }) => list))];
    if (!lists.every((list) => isOf(file, list, 0) && isOf(other, list, 1)))
      return undefined;
    for (const { list, text } of pieces) {
      const entries = JSON.parse(`[${text}]`) as readonly unknown[];
      const held = file[list] as unknown[];
      for (const entry of entries) held.push(entry);
    }
    return file;
  } catch {
    return undefined;
  }
}

type Members = { readonly [member: string]: unknown };

/** Whether a file has a list of so many entries. */
function isOf(file: Members, list: ListName, count: number): boolean {
  const held = Object.hasOwn(file, list) ? file[list] : undefined;
  return Array.isArray(held) && held.length === count;
}
