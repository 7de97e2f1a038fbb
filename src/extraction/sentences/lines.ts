import type { Span } from '../../text';

/** The lines of a stretch of text, without their ends; empty ones are left out. */
export function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    if (at > from) lines.push({ start: from, end: at });
    from = at + 1;
  }
  return lines;
}

/** The match of a sticky pattern at an offset. */
export function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
