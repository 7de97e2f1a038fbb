import { caseFileWords } from '../words';
import type { Refusal } from './refusal';
import { refused } from './refusal';

/** What a text says as JSON, or why it says nothing. */
export type Parsed =
  { readonly kind: 'parsed'; readonly value: unknown } | Refusal;

/** How deep a case file may nest: far beyond its own four levels. */
const DEEPEST = 100;

/**
 * Reads a text as JSON and tells apart what people drop by mistake: nothing,
 * a web page, a picture, half a file.
 */
export function parseJson(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  return (
    strangeness(trimmed) ??
    (isTooDeep(trimmed)
      ? refused(caseFileWords.tooDeep(DEEPEST), caseFileWords.remedy.savedFile)
      : attempted(trimmed))
  );
}

function strangeness(text: string): Refusal | undefined {
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
  if (!text.endsWith('}'))
    return refused(caseFileWords.brokenOff, caseFileWords.remedy.copyAgain);
  return undefined;
}

function attempted(text: string): Parsed {
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    const line = lineOf(text, error);
    return refused(
      caseFileWords.invalidJson(line),
      caseFileWords.remedy.lookForComma,
    );
  }
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
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth++;
      if (depth > DEEPEST) return true;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
