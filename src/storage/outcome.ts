import Dexie from 'dexie';

/**
 * Why something was not kept. *unavailable*: the browser offers no database
 * here; *full*: no room is left; *gone*: the case was removed, perhaps in
 * another tab; *newer*: a newer Backchannel has been here; *unreadable*: what
 * was kept is damaged.
 */
export type Failure = {
  readonly kind: 'failed';
  readonly why: 'unavailable' | 'full' | 'gone' | 'newer' | 'unreadable';
  /** What happened and what it means for the user, in plain words. */
  readonly sentence: string;
};

/** What became of a wish to keep or to find something. */
export type Outcome<Value> =
  { readonly kind: 'done'; readonly value: Value } | Failure;

const SENTENCES = {
  unavailable:
    'This browser does not let Backchannel keep anything here (a private window, perhaps). You can go on; save the case to a file before you leave.',
  full: 'There is no room left in this browser’s storage, so the latest changes are not kept. Save the case to a file, then remove cases that you no longer need.',
  gone: 'This case was removed, perhaps in another tab, so changes are no longer kept. Save it to a file if you still need it.',
  newer:
    'A newer Backchannel has been used in this browser. Reload this tab to go on with it.',
  unreadable:
    'What was kept of this case is damaged and cannot be opened. Open it from a file instead.',
} as const;

/** A failure in the words that the interface shows. */
export function failed(why: Failure['why'], detail?: string): Failure {
  const sentence =
    detail === undefined ? SENTENCES[why] : `${SENTENCES[why]} ${detail}`;
  return { kind: 'failed', why, sentence };
}

/** Carries out work on the database; its errors become failures in words. */
export async function outcomeOf<Value>(
  work: () => Promise<Value | Failure>,
): Promise<Outcome<Value>> {
  try {
    const value = await work();
    return isFailure(value) ? value : { kind: 'done', value };
  } catch (error) {
    return failed(causeOf(error));
  }
}

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { kind?: unknown }).kind === 'failed'
  );
}

/** The database wraps one error in another: the innermost known name counts. */
function causeOf(error: unknown): Failure['why'] {
  const names: string[] = [];
  let at = error;
  while (at instanceof Error && names.length < 5) {
    names.push(at.name);
    at = (at as { readonly inner?: unknown }).inner;
  }
  const has = (name: string): boolean => names.includes(name);
  if (has(Dexie.errnames.QuotaExceeded)) return 'full';
  if (has(Dexie.errnames.Version) || has(Dexie.errnames.DatabaseClosed))
    return 'newer';
  return 'unavailable';
}
