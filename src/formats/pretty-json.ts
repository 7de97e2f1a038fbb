/** How many characters a line may have before its list is broken up. */
const WIDTH = 80;

/**
 * A value as JSON that a person can read and compare: two spaces a level, and
 * a short list or record on one line.
 */
export function prettyJson(value: unknown): string {
  return printed(value, '\n', 0);
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

function enclosed(
  open: '[' | '{',
  parts: readonly string[],
  close: ']' | '}',
  newLine: string,
  taken: number,
): string {
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  const room = WIDTH - newLine.length - taken + 1 - 2 * space.length;
  if (isShort(parts, room))
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
