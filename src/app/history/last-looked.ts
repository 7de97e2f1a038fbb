import type { ActId } from '../../case';

const NAME = 'backchannel-looked';

/** The latest act when the history of a case was last looked at, if ever. */
export function lastLooked(key: string): string | undefined {
  try {
    return localStorage.getItem(`${NAME}:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers how far the history was looked at, where the browser lets it. */
export function noteLooked(key: string, latest: ActId | undefined): void {
  try {
    if (latest !== undefined) localStorage.setItem(`${NAME}:${key}`, latest);
  } catch {
    // Without storage everything counts as seen.
  }
}
