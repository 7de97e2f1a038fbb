import { caseFileWords } from '../words';
import type { Refusal } from './refusal';
import { refused } from './refusal';

/** What a text says as JSON, or why it says nothing. */
export type Parsed =
  { readonly kind: 'parsed'; readonly value: unknown } | Refusal;

/** How deep a case file may nest: far beyond its own four levels. */
export const DEEPEST = 100;

/**
 * Reads a text as JSON and tells apart what people drop by mistake: nothing,
 * a web page, a picture, half a file.
 */
export function parseJson(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const parsed =
    strangeness(trimmed) ?? brokenOff(trimmed) ?? attempted(trimmed);
  return parsed.kind === 'parsed' ? shallow(parsed.value) : parsed;
}

/** A value that was parsed, unless it nests too deep. */
export function shallow(value: unknown): Parsed {
  return isDeeper(value, DEEPEST)
    ? refused(caseFileWords.tooDeep(DEEPEST), caseFileWords.remedy.savedFile)
    : { kind: 'parsed', value };
}

/** Why a text that begins like this is no case file, if it is clear already. */
export function strangeness(text: string): Refusal | undefined {
  if (text === '')
    return refused(caseFileWords.empty, caseFileWords.remedy.otherFile);
  if (
    text.includes('\0') ||
    text.startsWith('\uFFFD') ||
    /^PK\W|^%PDF/.test(text)
  )
    return refused(caseFileWords.binary, caseFileWords.remedy.savedJson);
  if (text.startsWith('<'))
    return refused(caseFileWords.markup, caseFileWords.remedy.fileItself);
  if (!text.startsWith('{'))
    return refused(caseFileWords.notJson, caseFileWords.remedy.savedJson);
  return undefined;
}

function brokenOff(text: string): Refusal | undefined {
  return text.endsWith('}')
    ? undefined
    : refused(caseFileWords.brokenOff, caseFileWords.remedy.copyAgain);
}

function attempted(text: string): Parsed {
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    return invalidJson(text, error);
  }
}

/** The refusal of a text that is no JSON, with so many lines before it. */
export function invalidJson(text: string, error: unknown, before = 0): Refusal {
  const line = lineOf(text, error);
  return refused(
    caseFileWords.invalidJson(line && line + before),
    caseFileWords.remedy.lookForComma,
  );
}

/** Engines name the place as a position, or as a line; some name none. */
function lineOf(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return undefined;
  return text.slice(0, Number(position)).split('\n').length;
}

/** Deeper nesting could be read but not written: the writer would overflow. */
function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (than === 0) return true;
  // Most values are leaves, for which nothing is called.
  if (Array.isArray(value)) {
    for (const inner of value)
      if (typeof inner === 'object' && isDeeper(inner, than - 1)) return true;
    return false;
  }
  for (const member in value) {
    const inner = (value as Record<string, unknown>)[member];
    if (typeof inner === 'object' && isDeeper(inner, than - 1)) return true;
  }
  return false;
}

/** Whether `null` stands anywhere in a value, as more than a word of a text. */
export function holdsNull(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null;
  if (Array.isArray(value)) return value.some(holdsNull);
  for (const member in value)
    if (holdsNull((value as Record<string, unknown>)[member])) return true;
  return false;
}
