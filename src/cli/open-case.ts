import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { Reading, Refusal, TextOf } from '../formats';
import { CaseInPortions, LARGEST_PIECE, sizeRefusal } from '../formats';
import { terminalWords } from '../words';

/** How many bytes of a file are read at a time. */
const PORTION = 4 * 1024 * 1024;

/**
 * Reads the case file at a path, packed by gzip or not, its articles from files
 * beside it. “0” is standard input.
 */
export function openCaseAt(path: string | 0): Reading {
  const textOf = textsBeside(path === 0 ? '.' : dirname(path));
  try {
    const refusal = path === 0 ? undefined : sizeRefusal(statSync(path).size);
    return refusal ?? readInPortions(path, textOf);
  } catch (error) {
    return unreadable(error);
  }
}

function readInPortions(path: string | 0, textOf: TextOf): Reading {
  const reader = new CaseInPortions();
  const file = path === 0 ? 0 : openSync(path, 'r');
  try {
    const bytes = new Uint8Array(PORTION);
    for (;;) {
      const count = readSync(file, bytes);
      if (count === 0) break;
      const refusal = reader.push(bytes.subarray(0, count));
      if (refusal !== undefined) return refusal;
    }
  } finally {
    if (path !== 0) closeSync(file);
  }
  return reader.ended(textOf);
}

/** The files beside a case file; none from outside its folder. */
function textsBeside(folder: string): TextOf {
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
    const { size } = statSync(path);
    return sizeRefusal(size, LARGEST_PIECE) ?? readFileSync(path, 'utf8');
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Refusal {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const code = 'code' in error ? error.code : error;
  const sentence =
    code === 'ENOENT'
      ? terminalWords.noFile
      : terminalWords.unreadable(String(code));
  return { kind: 'refused', sentence };
}
