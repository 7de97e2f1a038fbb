import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { Reading, Refusal, TextOf } from '../formats';
import { readCase, sizeRefusal } from '../formats';
import { terminalWords } from '../words';

/** Reads the case file at a path, its articles from files beside it. */
export function openCaseAt(path: string): Reading {
  const text = textOrRefusal(path);
  return typeof text === 'string'
    ? readCase(text, textsBeside(dirname(path)))
    : text;
}

/** The files beside a case file; none from outside its folder. */
export function textsBeside(folder: string): TextOf {
  return (file) => {
    const path = normalize(file);
    if (isAbsolute(path) || path.startsWith('..')) return undefined;
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      return undefined;
    }
  };
}

/** The text of a file, or why it cannot be read, in one sentence. */
export function textOrRefusal(path: string): string | Refusal {
  try {
    return sizeRefusal(statSync(path).size) ?? readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const sentence =
      code === 'ENOENT'
        ? terminalWords.noFile
        : terminalWords.unreadable(String(code));
    return { kind: 'refused', sentence };
  }
}
