import { extract } from '../extraction';
import type { ArticleId, Body, Span } from '../text';

/** What became of one line: what to print, and whether it could be read. */
export type LineResult = { readonly line: string; readonly isFine: boolean };

type Document = {
  readonly id: string;
  readonly text: string;
  readonly body?: Body;
  readonly published?: string;
};

/**
 * Extracts from one JSON document, `{"id","text","title"?,"published"?}`, and
 * answers with one line of JSON. A line that is none gives an `error` line.
 */
export function extractLine(line: string): LineResult {
  const read = documentIn(line);
  if ('error' in read) return { line: JSON.stringify(read), isFine: false };
  const { id, text, body, published } = read;
  const { actors, claims } = extract({
    id: id as ArticleId,
    text,
    ...(body === undefined ? {} : { body }),
    ...(published === undefined ? {} : { published }),
  });
  return { line: JSON.stringify({ id, actors, claims }), isFine: true };
}

function documentIn(
  line: string,
): Document | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'The line is not a JSON object.' };
  const id = 'id' in value ? value.id : null;
  const text = 'text' in value ? value.text : undefined;
  if (typeof id !== 'string' || id === '')
    return { id: null, error: 'The document has no "id" in words.' };
  if (typeof text !== 'string')
    return { id, error: 'The document has no "text" in words.' };
  const published = 'published' in value ? dayOf(value.published) : undefined;
  const body = 'body' in value ? bodyOf(value.body, text) : undefined;
  return {
    id,
    text,
    ...(body === undefined ? {} : { body }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The article itself, where the offsets are of this text. */
function bodyOf(value: unknown, text: string): Body | undefined {
  const body = spanOf(value, text);
  if (body === undefined) return undefined;
  const parts: unknown = (value as { readonly without?: unknown }).without;
  const without = Array.isArray(parts)
    ? parts.flatMap((part) => spanOf(part, text) ?? [])
    : [];
  return without.length === 0 ? body : { ...body, without };
}

function spanOf(value: unknown, text: string): Span | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end } = value as Readonly<Record<string, unknown>>;
  const isSpan =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end) &&
    Number(end) <= text.length;
  return isSpan ? { start: Number(start), end: Number(end) } : undefined;
}

/** The day of an ISO 8601 date or time; anything else is left out. */
function dayOf(published: unknown): string | undefined {
  if (typeof published !== 'string') return undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
}
