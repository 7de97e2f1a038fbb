import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bind } from '../../src/app/binding';
import {
  forgetHalfWritten,
  halfWritten,
  keepHalfWritten,
} from '../../src/app/editing/half-written';
import { openNew, start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

const NOTE = 'actor someone new';

async function opened(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  return session;
}

/** What a browser keeps, whatever becomes of the page. */
function browserStorage(): Partial<Storage> {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, words) => void kept.set(name, words),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A browser that keeps nothing, and says so by throwing. */
function noStorage(): Partial<Storage> {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse };
}

/** Whether the browser is told to ask before it leaves the page. */
function asksBeforeLeaving(session: Session): boolean {
  const window = Object.assign(new EventTarget(), {
    document: new EventTarget(),
    location: { hash: '' },
    clearTimeout,
  });
  const untie = bind(session, window as unknown as Window);
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  untie();
  return leaving.defaultPrevented;
}

afterEach(() => vi.unstubAllGlobals());

describe('A note that is put aside unsaved', () => {
  beforeEach(() => vi.stubGlobal('localStorage', browserStorage()));

  test('is there again after a reload, in its own case alone', async () => {
    const before = await opened();
    keepHalfWritten(before, NOTE, 'Ask the sec');
    expect(asksBeforeLeaving(before)).toBe(false);
    const after = await opened();
    expect(halfWritten(after, NOTE)).toBe('Ask the sec');
    await openNew(after);
    expect(halfWritten(after, NOTE)).toBeUndefined();
  });

  test('is kept no longer once it is saved, given up, or its case is deleted', async () => {
    const session = await opened();
    keepHalfWritten(session, NOTE, 'Ask the sec');
    keepHalfWritten(session, NOTE, undefined);
    expect(halfWritten(await opened(), NOTE)).toBeUndefined();
    keepHalfWritten(session, NOTE, 'Ask the sec');
    forgetHalfWritten(session, session.document.getState()?.key ?? '');
    expect(halfWritten(await opened(), NOTE)).toBeUndefined();
  });
});

test('Where the browser keeps nothing, the page keeps it, and asks before it is left', async () => {
  vi.stubGlobal('localStorage', noStorage());
  const session = await opened();
  expect(asksBeforeLeaving(session)).toBe(false);
  keepHalfWritten(session, NOTE, 'Ask the sec');
  expect(halfWritten(session, NOTE)).toBe('Ask the sec');
  expect(asksBeforeLeaving(session)).toBe(true);
  keepHalfWritten(session, NOTE, undefined);
  expect(asksBeforeLeaving(session)).toBe(false);
});
