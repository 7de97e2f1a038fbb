/** How many characters a line may have before its list is broken up. */
const WIDTH = 80;

/**
 * A value as JSON that a person can read and compare: two spaces a level, and
 * a short list or record on one line.
 */
export function prettyJson(value: unknown, newLine = '\n', taken = 0): string {
  return printed(value, newLine, taken);
}

/**
 * `newLine` is a line break with the indentation of the value's own line, of
 * which its name and a comma have already `taken` some characters.
 */
function printed(value: unknown, newLine: string, taken: number): string {
  if (Array.isArray(value)) {
    const inner = `${newLine}  `;
    const parts = value.map((each) => printed(each, inner, 1));
    return enclosed('[', parts, ']', newLine, taken);
  }
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(value) ?? 'null';
  const inner = `${newLine}  `;
  const parts: string[] = [];
  for (const [member, each] of Object.entries(value))
    if (each !== undefined) {
      const name = `${JSON.stringify(member)}: `;
      parts.push(name + printed(each, inner, name.length + 1));
    }
  return enclosed('{', parts, '}', newLine, taken);
}

/** A record of which each member was printed by itself; never on one line. */
export function* recordInPieces(
  members: Iterable<readonly [string, Iterable<string>]>,
  newLine: string,
): Generator<string> {
  let before = `{${newLine}  `;
  for (const [member, pieces] of members) {
    yield `${before}${JSON.stringify(member)}: `;
    yield* pieces;
    before = `,${newLine}  `;
  }
  yield `${newLine}}`;
}

/**
 * The member of a record that is a list, piece by piece: the same text as in
 * one piece, of which some entries at a time are at hand.
 */
export function* listInPieces(
  member: string,
  portions: Iterable<readonly unknown[]>,
  newLine: string,
): Generator<string> {
  const inner = `${newLine}  `;
  // Until it is known not to fit on one line.
  let short: string[] | undefined = [];
  const taken = JSON.stringify(member).length + 3;
  for (const portion of portions) {
    const parts = portion.map((each) => printed(each, inner, 1));
    if (short === undefined) {
      yield `,${inner}${parts.join(`,${inner}`)}`;
      continue;
    }
    short.push(...parts);
    if (isShort(short, roomIn(newLine, taken, ''))) continue;
    yield `[${inner}${short.join(`,${inner}`)}`;
    short = undefined;
  }
  yield short === undefined
    ? `${newLine}]`
    : enclosed('[', short, ']', newLine, taken);
}

function roomIn(newLine: string, taken: number, space: string): number {
  return WIDTH - newLine.length - taken + 1 - 2 * space.length;
}

function enclosed(
  open: '[' | '{',
  parts: readonly string[],
  close: ']' | '}',
  newLine: string,
  taken: number,
): string {
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  if (isShort(parts, roomIn(newLine, taken, space)))
    return open + space + parts.join(', ') + space + close;
  const inner = `${newLine}  `;
  return open + inner + parts.join(`,${inner}`) + newLine + close;
}

function isShort(parts: readonly string[], width: number): boolean {
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > width || part.includes('\n')) return false;
  }
  return true;
}
