import type { Span } from '../../text';

/** Lines that stand together, up to the next empty line. */
export type Block = Span & { readonly words: string };

/** A block of one labelled field: "BYLINE: Jo Reed". */
export type Field = { readonly name: string; readonly value: string };

/** The longest field that a head or foot may hold, in characters. */
const LONGEST_FIELD = 20_000;

/** The blocks of a stretch of text, in order; empty lines part them. */
export function blocksOf(text: string, { start, end }: Span): Block[] {
  const blocks: Block[] = [];
  let from: number | undefined;
  let last = start;
  let at = start;
  const close = (): void => {
    if (from === undefined) return;
    const words = text.slice(from, last);
    blocks.push({ start: from, end: last, words: words.trim() });
    from = undefined;
  };
  while (at < end) {
    const feed = text.indexOf('\n', at);
    const stop = feed === -1 || feed > end ? end : feed;
    if (text.slice(at, stop).trim() === '') close();
    else {
      from ??= at;
      last = stop;
    }
    at = stop + 1;
  }
  close();
  return blocks;
}

/** The lines of a stretch of text that hold words, each as a block. */
export function linesIn(text: string, { start, end }: Span): Block[] {
  const lines: Block[] = [];
  let at = start;
  while (at < end) {
    const feed = text.indexOf('\n', at);
    const stop = feed === -1 || feed > end ? end : feed;
    const words = text.slice(at, stop).trim();
    if (words !== '') lines.push({ start: at, end: stop, words });
    at = stop + 1;
  }
  return lines;
}

/** The field that a block is, if it begins with a label and a colon. */
export function fieldIn(words: string): Field | undefined {
  if (words.length > LONGEST_FIELD) return undefined;
  const found = /^([\p{L}][\p{L} -]{1,30}):(?:\s+([^]*))?$/u.exec(words);
  if (found?.[1] === undefined) return undefined;
  return { name: found[1].toLowerCase(), value: oneLine(found[2] ?? '') };
}

/** Words on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
