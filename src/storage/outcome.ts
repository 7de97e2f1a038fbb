import { storageWords } from '../words';

/**
 * Why something was not kept or found. *unavailable*: the browser offers no
 * database here; *blocked*: a tab with an older app holds it; *full*: no room
 * is left; *gone*: the case was removed; *superseded*: a newer app has changed
 * the database; *newer*: it has changed this case; *unreadable*: what was kept
 * of it cannot be read; *crashed*: the page stopped as it was opened.
 */
export type Failure = {
  readonly kind: 'failed';
  readonly why:
    | 'unavailable'
    | 'blocked'
    | 'full'
    | 'gone'
    | 'superseded'
    | 'newer'
    | 'unreadable'
    | 'crashed';
  /** What happened and what it means for the user, in plain words. */
  readonly sentence: string;
};

/** What became of a wish to keep or to find something. */
export type Outcome<Value> =
  { readonly kind: 'done'; readonly value: Value } | Failure;

/** Something was done. */
export function done<Value>(value: Value): Outcome<Value> {
  return { kind: 'done', value };
}

/** A failure in the words that the interface shows; of a case, by its title. */
export function failed(why: Failure['why'], title?: string): Failure {
  const words = storageWords[why];
  const sentence =
    typeof words === 'function'
      ? words(
          title === undefined || title === ''
            ? storageWords.unnamedCase
            : title,
        )
      : words;
  return { kind: 'failed', why, sentence };
}

/** Carries out work on the database; its errors become failures in words. */
export async function outcomeOf<Value>(
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    return failed(await causeOf(error));
  }
}

async function causeOf(error: unknown): Promise<'full' | 'unavailable'> {
  const errors = [...within(error)];
  const isQuota = errors.some(
    ({ name, message }) =>
      name === 'QuotaExceededError' || /quota|disk is full/i.test(message),
  );
  if (isQuota) return 'full';
  // Some engines only say that a transaction was aborted, or that they failed.
  const isVague = errors.some(({ name }) => VAGUE.includes(name));
  return isVague && (await isNearlyFull()) ? 'full' : 'unavailable';
}

const VAGUE = ['AbortError', 'UnknownError', 'DataError'];

/** An error and those that it wraps: the database puts one in another. */
function* within(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  const { inner, cause, failures } = error as Error & {
    readonly inner?: unknown;
    readonly failures?: unknown;
  };
  for (const each of [
    inner,
    cause,
    ...(Array.isArray(failures) ? failures : []),
  ])
    yield* within(each, depth + 1);
}

/** A browser lets a page fill its share to the last percent or so. */
const NEARLY = 0.98;

async function isNearlyFull(): Promise<boolean> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return quota > 0 && usage / quota > NEARLY;
  } catch {
    return false;
  }
}
