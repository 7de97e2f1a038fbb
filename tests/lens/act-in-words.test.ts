import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { removeArticleChanges } from '../../src/case';
import { actInWords } from '../../src/lens';
import type { ArticleId } from '../../src/text';
import { actorOf, claimOf, done, judging, talks } from '../case/talks';

const second = 'second' as ArticleId;
const call: Partial<Claim> = {
  summary: undefined as never,
  participants: [
    { actor: 'a', role: 'initiator' },
    { actor: 'b', role: 'recipient' },
  ] as never,
};

/** Two articles tell of one call. */
function toldTwice() {
  return talks({
    actors: [
      actorOf('a', { name: 'Witkoff' }),
      actorOf('b', { name: 'al-Thani' }),
    ],
    claims: [
      claimOf('one', [], call),
      claimOf('two', [], { ...call, article: second }),
    ],
  });
}

describe('The history goes on naming what acts were about', () => {
  test('when its article was removed', () => {
    const ledger = toldTwice();
    const rejected = done(ledger, [
      { kind: 'judge', claim: 'two' as Claim['id'], status: 'rejected' },
    ]);
    const removed = done(ledger, removeArticleChanges(ledger, second));
    const told = [rejected, removed].map((act) =>
      actInWords(ledger.theCase, act, ledger),
    );
    expect(told[0]).toBe('Reject “Witkoff called al-Thani”');
    expect(told[1]).toBe('Remove “second”');
  });

  test('when two contacts stand as one', () => {
    const ledger = toldTwice();
    const merged = done(ledger, [
      judging('contact-one', 'contact-two', 'same', 'contact'),
    ]);
    expect(actInWords(ledger.theCase, merged, ledger)).toBe(
      'Merge two records of “Witkoff called al-Thani”',
    );
  });
});

test('An edit says which fields it set, of one record only', () => {
  const ledger = toldTwice();
  const setting = (field: string, id = 'one') => ({
    kind: 'set' as const,
    of: { kind: 'claim' as const, id },
    field,
    to: 'Doha',
    basis: { kind: 'typed' as const },
  });
  const edited = done(ledger, [
    setting('place'),
    setting('note'),
    setting('place', 'two'),
  ]);
  const one = { ...edited, changes: edited.changes.slice(0, 2) };
  expect(actInWords(ledger.theCase, one, ledger)).toBe(
    'Edit “Witkoff called al-Thani”: place and note',
  );
  const unnamed = { ...edited, changes: [setting('publishedBasis')] };
  expect(actInWords(ledger.theCase, unnamed, ledger)).toBe(
    'Edit “Witkoff called al-Thani”',
  );
});
