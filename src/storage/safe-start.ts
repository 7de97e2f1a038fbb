import type { Connect } from './connection';
import { note, noted, SETTINGS } from './settings';
import type { Database } from './tables';

/** Held while a tab opens a case: a tab that crashes lets go of it. */
const LOCK = 'backchannel: a case is being opened';
/** Set while the note is being taken back. */
const LEFT = 'backchannel: left in order';
/** A case that has been shown for so long has not crashed the page. */
const LONG_ENOUGH = 3_000;

/**
 * Notes which case is being opened until it is shown. A note that is left, and
 * that no living tab holds, means that the page stopped meanwhile: once, it may
 * have been killed, or the power cut; twice in a row, it crashed on the case.
 */
export class SafeStart {
  readonly #connect: Connect;
  #release: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isNoted = false;

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  /** The case on which the page crashed, if it did; asked before a case is opened. */
  async crashed(): Promise<string | undefined> {
    if (this.#isNoted) return undefined;
    const connected = await this.#connect();
    if (connected.kind === 'failed') return undefined;
    if (isLeft()) {
      setLeft(false);
      await forget(connected.value);
      return undefined;
    }
    const key = await keyIn(connected.value, SETTINGS.starting);
    if (key === undefined || (await isHeld())) return undefined;
    if ((await keyIn(connected.value, SETTINGS.stopped)) === key) return key;
    await note(connected.value, SETTINGS.stopped, key);
    return undefined;
  }

  /** The crash was told: the next attempt is the user's own. */
  async forgive(): Promise<void> {
    const connected = await this.#connect();
    if (connected.kind === 'done') await forget(connected.value);
  }

  /** It was noted that a case is about to be opened. */
  noted(): void {
    this.#hold();
    this.#isNoted = true;
    setLeft(false);
  }

  /** A case is about to be opened. */
  async begin(key: string): Promise<void> {
    const connected = await this.#connect();
    if (connected.kind === 'failed') return;
    this.noted();
    await note(connected.value, SETTINGS.starting, key);
  }

  /** It stands open: soon the note is of no use. */
  shown(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.end(), LONG_ENOUGH);
  }

  /** Nothing is being opened any more: it is shown, was refused, or left. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isNoted) return;
    this.#isNoted = false;
    // A page that is being left may not live to see the database answer.
    setLeft(true);
    const connected = await this.#connect();
    if (connected.kind === 'done') await forget(connected.value);
    setLeft(false);
    this.#release?.();
    this.#release = undefined;
  }

  #hold(): void {
    if (this.#release !== undefined || !hasLocks()) return;
    void navigator.locks.request(
      LOCK,
      { mode: 'shared' },
      () =>
        new Promise<void>((resolve) => {
          this.#release = resolve;
        }),
    );
  }
}

async function keyIn(
  database: Database,
  name: string,
): Promise<string | undefined> {
  const found = await noted(database, name);
  return found.kind === 'done' ? found.value : undefined;
}

async function forget(database: Database): Promise<void> {
  await note(database, SETTINGS.starting, undefined);
  await note(database, SETTINGS.stopped, undefined);
}

/** A page that came over plain http has no locks. */
function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && 'locks' in navigator;
}

async function isHeld(): Promise<boolean> {
  if (!hasLocks()) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}

function isLeft(): boolean {
  try {
    return localStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

/** Where nothing may be stored, there is no note to be taken back either. */
function setLeft(is: boolean): void {
  try {
    if (is) localStorage.setItem(LEFT, '');
    else localStorage.removeItem(LEFT);
  } catch {
    // Nothing may be stored here.
  }
}
