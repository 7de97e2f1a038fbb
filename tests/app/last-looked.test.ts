import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalystId, Ledger } from '../../src/case';
import { actOn } from '../../src/case';
import {
  isNewSince,
  lastLooked,
  noteLooked,
} from '../../src/app/history/last-looked';
import { shippedLedger } from './shipped-case';

const ada = 'analyst~ada' as AnalystId;
const elsewhere = 'analyst~ada-elsewhere' as AnalystId;
const NOON = Date.UTC(2090, 0, 1, 12);

/** Someone called Ada names the case, at a time. */
function rename(ledger: Ledger, by: AnalystId, title: string, now: number) {
  const hand = { by, device: by.replaceAll(/\W/g, ''), now };
  return actOn(ledger, hand, [
    { kind: 'add', as: 'analyst', record: { id: by, name: 'Ada' } },
    {
      kind: 'set',
      of: { kind: 'case', id: ledger.id },
      field: 'title',
      to: title,
      basis: { kind: 'typed' },
    },
  ]);
}

describe('What changed since the history was last looked at', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const ledger = shippedLedger();
  const before = rename(ledger, ada, 'Before', NOON);
  const mine = rename(ledger, ada, 'Mine', NOON + 2);
  const theirs = rename(ledger, elsewhere, 'Theirs', NOON + 3);
  const older = rename(ledger, elsewhere, 'Older', NOON - 1);

  it('is what others did, also under the same name, and nothing of one’s own', () => {
    noteLooked('case', [before]);
    const looked = lastLooked('case');
    expect(isNewSince(looked, before, ada)).toBe(false);
    expect(isNewSince(looked, mine, ada)).toBe(false);
    expect(isNewSince(looked, theirs, ada)).toBe(true);
  });

  it('holds what came late, though it was done before that look', () => {
    noteLooked('case', [before, mine]);
    expect(isNewSince(lastLooked('case'), older, ada)).toBe(true);
    noteLooked('case', [older, before, mine]);
    expect(isNewSince(lastLooked('case'), older, ada)).toBe(false);
    expect(isNewSince(lastLooked('case'), theirs, ada)).toBe(true);
  });

  it('is nothing at the first look, or where the browser kept none', () => {
    expect(isNewSince(lastLooked('case'), theirs, ada)).toBe(false);
    localStorage.setItem('backchannel-looked:case', '2026-01-01T');
    expect(isNewSince(lastLooked('case'), theirs, ada)).toBe(false);
  });
});
