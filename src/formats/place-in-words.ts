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

/**
 * The way to a value, from its last step back to the file: made for each of many
 * values, of which few are ever told.
 */
export type Trail = {
  readonly from: Trail | undefined;
  readonly step: PropertyKey;
};

/** A trail by one step further. */
export function onward(from: Trail | undefined, step: PropertyKey): Trail {
  return { from, step };
}

/** A trail as the way from the file on. */
export function pathOf(trail: Trail): Path {
  const path: PropertyKey[] = [];
  for (let at: Trail | undefined = trail; at !== undefined; at = at.from)
    path.push(at.step);
  return path.toReversed();
}

/** A way as a trail. */
export function trailOf([first = '', ...others]: Path): Trail {
  return others.reduce<Trail>(onward, onward(undefined, first));
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
