import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/text';
import type { Ref } from '../../src/case';
import {
  basisOf,
  earlierValuesOf,
  joinOf,
  mergeChanges,
  undoing,
} from '../../src/case';
import { actorOf, claimOf, done, setting, talks } from './talks';

const K: Ref = { kind: 'claim', id: 'k' };
const SUNDAY = {
  article: 'first' as ArticleId,
  start: 27,
  end: 33,
  exact: 'Sunday',
};
const told = claimOf('k', [], {
  when: { edtf: '2025-05-11' },
  basis: { when: [SUNDAY] },
});

describe('Why a field says what it says', () => {
  test('the words that the reader read it from', () => {
    const ledger = talks({ claims: [told] });
    expect(basisOf(ledger, K, 'when')).toMatchObject({
      by: 'import',
      basis: { kind: 'words', passages: [SUNDAY] },
    });
  });

  test('the act that brought the record, where no words are given', () => {
    const ledger = talks({ claims: [told] });
    const [act] = ledger.acts;
    expect(basisOf(ledger, K, 'stance')).toEqual({
      act: act?.id,
      by: 'import',
      basis: { kind: 'act', act: act?.id },
    });
  });

  test('the person who typed it, and not the words that it replaced', () => {
    const ledger = talks({ claims: [told] });
    const act = done(ledger, [setting(K, 'when', { edtf: '2025-05' })]);
    expect(basisOf(ledger, K, 'when')).toEqual({
      act: act.id,
      by: 'ada',
      basis: { kind: 'typed' },
    });
    expect(ledger.theCase.claims[0]?.basis).toBeUndefined();
    done(ledger, undoing(act));
    expect(basisOf(ledger, K, 'when')?.basis.kind).toBe('words');
  });

  test('the words that a person marked for it', () => {
    const ledger = talks({ claims: [claimOf('k', [])] });
    const basis = { kind: 'words', passages: [SUNDAY] } as const;
    const to = { edtf: '2025-05-11' };
    done(ledger, [{ kind: 'set', of: K, field: 'when', to, basis }], 'bo');
    expect(basisOf(ledger, K, 'when')).toMatchObject({ by: 'bo', basis });
    expect(ledger.theCase.claims[0]?.basis).toEqual({ when: [SUNDAY] });
  });

  test('whoever judged it, for its status', () => {
    const ledger = talks({ claims: [claimOf('k', [])] });
    done(ledger, [{ kind: 'judge', claim: told.id, status: 'rejected' }]);
    expect(basisOf(ledger, K, 'status')).toMatchObject({ by: 'ada' });
  });

  test('the article as it stands here, after joining another case that has it', () => {
    const [one, two] = [talks({}, 'one'), talks({ claims: [told] }, 'two')];
    const joining = joinOf([one, two]);
    if (joining.kind === 'clash') throw new Error(joining.act);
    const of: Ref = { kind: 'claim', id: 'k@two' };
    expect(basisOf(joining.ledger, of, 'when')).toMatchObject({
      by: 'import',
      basis: { kind: 'words', passages: [SUNDAY] },
    });
  });

  test('of actors that stand as one, the one that has the field', () => {
    const ledger = talks({ actors: [actorOf('a'), actorOf('b')] });
    const of: Ref = { kind: 'actor', id: 'a' };
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    done(ledger, [setting({ kind: 'actor', id: 'b' }, 'side', 'Qatar')], 'bo');
    expect(basisOf(ledger, of, 'side')).toMatchObject({ by: 'bo' });
    expect(basisOf(ledger, of, 'name')).toMatchObject({ by: 'import' });
  });

  test('nothing, where the record is not there or is taken out', () => {
    const ledger = talks({ claims: [claimOf('k', [])] });
    expect(basisOf(ledger, { kind: 'claim', id: 'z' }, 'when')).toBeUndefined();
    done(ledger, [{ kind: 'remove', of: K }]);
    expect(basisOf(ledger, K, 'when')).toBeUndefined();
  });
});

describe('What a field said before', () => {
  const place = (to: string) => setting(K, 'place', to);

  test('each value with its author, the latest first, the one in force left out', () => {
    const ledger = talks({ claims: [claimOf('k', [], { place: 'Doha' })] });
    expect(earlierValuesOf(ledger, K, 'place')).toEqual([]);
    done(ledger, [place('Cairo')], 'ada');
    done(ledger, [place('Cairo')], 'bo');
    done(ledger, [place('Rome')], 'bo');
    expect(earlierValuesOf(ledger, K, 'place')).toMatchObject([
      { to: 'Cairo', by: 'bo' },
      { to: 'Doha', by: 'import' },
    ]);
  });

  test('no value that was undone', () => {
    const ledger = talks({ claims: [claimOf('k', [], { place: 'Doha' })] });
    const act = done(ledger, [place('Cairo')], 'ada');
    done(ledger, undoing(act), 'ada');
    expect(earlierValuesOf(ledger, K, 'place')).toEqual([]);
  });
});
