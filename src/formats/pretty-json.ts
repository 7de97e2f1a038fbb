/** How many characters a line may have before its list is broken up. */
const WIDTH = 80;

/**
 * A value as JSON that a person can read and compare: two spaces a level, and
 * a short list or record on one line.
 */
export function prettyJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let length = indent.length;
  let isFlat = true;
  for (const [member, each] of Object.entries(value)) {
    if (each === undefined && !isList) continue;
    const name = isList ? '' : `${JSON.stringify(member)}: `;
    const part = name + prettyJson(each, inner);
    parts.push(part);
    length += part.length + 2;
    isFlat &&= !part.includes('\n');
  }
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const space = isList ? '' : ' ';
  if (isFlat && length < WIDTH)
    return `${open}${space}${parts.join(', ')}${space}${close}`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
