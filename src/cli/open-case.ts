import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { Reading, Refusal, TextOf } from '../formats';
import { CaseInPortions, sizeRefusal } from '../formats';
import { terminalWords } from '../words';

/** How many bytes of a file are read at a time. */
const PORTION = 4 * 1024 * 1024;

/**
 * Reads the case file at a path, packed by gzip or not, its articles from files
 * beside it. “0” is standard input.
 */
export function openCaseAt(path: string | 0): Reading {
  const reader = new CaseInPortions();
  let refusal: Refusal | undefined;
  const unread = readPortions(path, (bytes) => {
    refusal = reader.push(bytes);
    return refusal === undefined;
  });
  const textOf = textsBeside(path === 0 ? '.' : dirname(path));
  return unread ?? refusal ?? reader.ended(textOf);
}

/**
 * Hands over a file some of its bytes at a time, as long as more are wanted; or
 * tells why it cannot be read, in one sentence.
 */
export function readPortions(
  path: string | 0,
  take: (bytes: Uint8Array) => boolean,
): Refusal | undefined {
  try {
    const refusal = path === 0 ? undefined : sizeRefusal(statSync(path).size);
    if (refusal !== undefined) return refusal;
    const file = path === 0 ? 0 : openSync(path, 'r');
    try {
      const bytes = new Uint8Array(PORTION);
      for (;;) {
        const count = readSync(file, bytes);
        if (count === 0 || !take(bytes.subarray(0, count))) return undefined;
      }
    } finally {
      if (path !== 0) closeSync(file);
    }
  } catch (error) {
    return unreadable(error);
  }
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

function unreadable(error: unknown): Refusal {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const code = 'code' in error ? error.code : error;
  const sentence =
    code === 'ENOENT'
      ? terminalWords.noFile
      : terminalWords.unreadable(String(code));
  return { kind: 'refused', sentence };
}
