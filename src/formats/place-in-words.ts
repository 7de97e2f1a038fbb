import { caseFileWords } from '../words';
import { quoted } from './refusal';

/** The way to a value within a file: members and positions from 0. */
export type Path = readonly PropertyKey[];

/**
 * A place in a file as a reader finds it: "claims 12 “axios-call”, quotes 1",
 * counted from 1, with the entry's identity where it has one.
 */
export function placeInWords(file: unknown, path: Path): string {
  const parts: string[] = [];
  let here = file;
  for (const step of path) {
    here = memberOf(here, step);
    if (typeof step === 'number')
      parts.push(
        `${parts.pop() ?? caseFileWords.entry} ${step + 1}${identityOf(here)}`,
      );
    else parts.push(String(step));
  }
  return parts.join(', ');
}

/** The value that stands at a place of a file; `undefined` if nothing does. */
export function valueAt(file: unknown, path: Path): unknown {
  return path.reduce(memberOf, file);
}

function memberOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}

function identityOf(entry: unknown): string {
  const id = memberOf(entry, 'id');
  return typeof id === 'string' && id !== '' ? ` ${quoted(id)}` : '';
}
