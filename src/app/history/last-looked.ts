import type { Act, AnalystId } from '../../case';

const NAME = 'backchannel-looked';

/** For each who had acted when the history was last looked at, their last act. */
export type Looked = ReadonlyMap<string, string>;

/** How far the history of a case was looked at, where the browser keeps it. */
export function lastLooked(key: string): Looked | undefined {
  try {
    const kept: unknown = JSON.parse(
      localStorage.getItem(`${NAME}:${key}`) ?? 'null',
    );
    if (typeof kept !== 'object' || kept === null) return undefined;
    return new Map(
      Object.entries(kept).filter(([, act]) => typeof act === 'string'),
    );
  } catch {
    return undefined;
  }
}

/** Remembers how far the history was looked at, where the browser lets it. */
export function noteLooked(key: string, acts: readonly Act[]): void {
  try {
    const last = Object.fromEntries(acts.map(({ by, id }) => [by, id]));
    localStorage.setItem(`${NAME}:${key}`, JSON.stringify(last));
  } catch {
    // Without storage everything counts as seen.
  }
}

/**
 * Whether an act came since the history was looked at: done by somebody else,
 * and after the last of theirs that was there, whenever it was done. Others are
 * others by their identity, also under the same name on another machine.
 */
export function isNewSince(
  looked: Looked | undefined,
  { by, id }: Act,
  me: AnalystId,
): boolean {
  return looked !== undefined && by !== me && id > (looked.get(by) ?? '');
}
