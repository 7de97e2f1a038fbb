import type { TextItem } from 'pdfjs-dist/types/src/display/api';

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FROM_LEFT = /[\p{L}\p{N}]/u;
/** The shapes that letters take in a word, and letters tied together. */
const SHAPES = /[\ufb1d-\ufdfb\ufe70-\ufefc]+/g;

/**
 * The pieces of a line in the order in which they are read. Some programs set
 * Arabic and Hebrew from the left edge to the right, letter by letter, in the
 * shapes that they print; names and numbers between stand as they are.
 */
export function inReadingDirection(
  line: readonly TextItem[],
): readonly TextItem[] {
  if (!line.some(isFromRight)) return line;
  const plain = line.map((item) => ({
    ...item,
    str: item.str.replace(SHAPES, (shapes) => shapes.normalize('NFKC')),
  }));
  return isSetFromLeft(plain) ? turned(plain) : plain;
}

function isFromRight({ str }: TextItem): boolean {
  return FROM_RIGHT.test(str);
}

function isFromLeft(item: TextItem): boolean {
  return FROM_LEFT.test(item.str) && !isFromRight(item);
}

/** Whether most pieces that are read from the right stand right of the last. */
function isSetFromLeft(line: readonly TextItem[]): boolean {
  const places = line.filter(isFromRight).map(({ transform }) => {
    const { 4: x = 0 } = transform as readonly number[];
    return x;
  });
  const rising = places.filter((x, at) => at > 0 && x > (places[at - 1] ?? x));
  return places.length > 1 && rising.length * 2 > places.length - 1;
}

/** Brackets are drawn the other way round. */
const BRACKETS = '()[]{}«»‹›<>';

/** Back to front, but for runs that are read from the left. */
function turned(line: readonly TextItem[]): readonly TextItem[] {
  const all: TextItem[] = [];
  let between: TextItem[] = [];
  const end = (): void => {
    const first = between.findIndex(isFromLeft);
    const last = between.findLastIndex(isFromLeft);
    const run = first === -1 ? [] : between.slice(first, last + 1);
    const before = first === -1 ? between : between.slice(0, first);
    const after = first === -1 ? [] : between.slice(last + 1);
    all.push(...before.map(mirrored), ...run.toReversed());
    all.push(...after.map(mirrored));
    between = [];
  };
  for (const item of line.toReversed()) {
    if (!isFromRight(item)) between.push(item);
    else {
      end();
      all.push(item);
    }
  }
  end();
  return all;
}

function mirrored(item: TextItem): TextItem {
  const at = BRACKETS.indexOf(item.str);
  const isBracket = item.str.length === 1 && at !== -1;
  return isBracket ? { ...item, str: BRACKETS[at ^ 1] ?? item.str } : item;
}
