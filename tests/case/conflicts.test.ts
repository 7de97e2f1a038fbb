import { describe, expect, test } from 'vitest';
import type { Act, Ledger, Ref } from '../../src/case';
import {
  actsInTheWay,
  conflictsIn,
  joinOf,
  mergeChanges,
  undoing,
} from '../../src/case';
import {
  actBy,
  actorOf,
  claimOf,
  done,
  judging,
  setting,
  talks,
} from './talks';

const K: Ref = { kind: 'claim', id: 'k' };
const begun = () =>
  talks({
    actors: [actorOf('a'), actorOf('b')],
    claims: [claimOf('k', ['a', 'b'])],
  });

/** What two people did without knowing of each other. */
function apart(
  ledger: Ledger,
  ...[ada, bo]: readonly [
    Parameters<typeof actBy>[2],
    Parameters<typeof actBy>[2],
  ]
): readonly [Act, Act] {
  const acts = [actBy('ada', ledger, ada), actBy('bo', ledger, bo)] as const;
  ledger.take(acts);
  return acts;
}

describe('A conflict', () => {
  test('is two values for one field, set by two who had not seen each other', () => {
    const ledger = begun();
    const [ada, bo] = apart(
      ledger,
      setting(K, 'place', 'Doha'),
      setting(K, 'place', 'Cairo'),
    );
    expect(conflictsIn(ledger)).toEqual([
      {
        kind: 'field',
        of: K,
        field: 'place',
        sides: [
          { act: ada.id, by: 'ada', to: 'Doha' },
          { act: bo.id, by: 'bo', to: 'Cairo' },
        ],
      },
    ]);
    expect(ledger.theCase.claims[0]?.place).toBe('Cairo');
  });

  test('is one claim accepted by the one and rejected by the other', () => {
    const ledger = begun();
    apart(
      ledger,
      { kind: 'judge', claim: K.id as never, status: 'accepted' },
      { kind: 'judge', claim: K.id as never, status: 'rejected' },
    );
    expect(conflictsIn(ledger)).toMatchObject([
      {
        of: K,
        field: 'status',
        sides: [{ to: 'accepted' }, { to: 'rejected' }],
      },
    ]);
  });

  test('is one pair judged the same by the one and different by the other', () => {
    const ledger = begun();
    apart(ledger, judging('a', 'b', 'same'), judging('b', 'a', 'different'));
    expect(conflictsIn(ledger)).toMatchObject([
      {
        kind: 'pair',
        a: { id: 'a' },
        b: { id: 'b' },
        sides: [
          { by: 'ada', to: 'same' },
          { by: 'bo', to: 'different' },
        ],
      },
    ]);
  });

  test('is none where both set the same, or set different fields', () => {
    const ledger = begun();
    apart(ledger, setting(K, 'place', 'Doha'), setting(K, 'place', 'Doha'));
    apart(ledger, setting(K, 'note', 'x'), setting(K, 'stance', 'negated'));
    expect(conflictsIn(ledger)).toEqual([]);
  });

  test('is none where the later one had seen the earlier, even through others', () => {
    const ledger = begun();
    done(ledger, [setting(K, 'place', 'Doha')], 'ada');
    done(ledger, [setting(K, 'note', 'x')], 'cy');
    done(ledger, [setting(K, 'place', 'Cairo')], 'bo');
    expect(conflictsIn(ledger)).toEqual([]);
  });

  test('is settled by an act that saw both, and open again once that is undone', () => {
    const ledger = begun();
    apart(ledger, setting(K, 'place', 'Doha'), setting(K, 'place', 'Cairo'));
    const settled = done(ledger, [setting(K, 'place', 'Oslo')]);
    expect(conflictsIn(ledger)).toEqual([]);
    done(ledger, undoing(settled));
    expect(conflictsIn(ledger)).toHaveLength(1);
  });

  test('ends when one side takes its own act back', () => {
    const ledger = begun();
    const [, bo] = apart(
      ledger,
      setting(K, 'place', 'Doha'),
      setting(K, 'place', 'Cairo'),
    );
    done(ledger, undoing(bo), 'bo');
    expect(conflictsIn(ledger)).toEqual([]);
    expect(ledger.theCase.claims[0]?.place).toBe('Doha');
  });

  test('is the same on both ends, whoever joins whom', () => {
    const [ada, bo] = [begun(), begun()];
    done(ada, [setting(K, 'place', 'Doha')], 'ada');
    done(bo, [setting(K, 'place', 'Cairo')], 'bo');
    const [one, other] = [joinOf([ada, bo]), joinOf([bo, ada])].map((each) =>
      each.kind === 'joined' ? conflictsIn(each.ledger) : [],
    );
    expect(one).toHaveLength(1);
    expect(one).toEqual(other);
  });
});

describe('Acts that stand in the way of taking one back', () => {
  test('set the same field later, or name what it added', () => {
    const ledger = begun();
    const adding = done(ledger, [
      { kind: 'add', as: 'actor', record: actorOf('new') },
      setting(K, 'place', 'Doha'),
    ]);
    const naming = done(ledger, [
      setting(K, 'participants', [{ actor: 'new', role: 'party' }]),
    ]);
    const overriding = done(ledger, [setting(K, 'place', 'Cairo')]);
    const merging = done(ledger, mergeChanges(ledger, 'actor', ['a', 'new']));
    done(ledger, [setting(K, 'note', 'elsewhere')]);
    expect(actsInTheWay(ledger, adding)).toEqual(
      [naming, overriding, merging].map(({ id }) => id),
    );
  });

  test('are none once they are undone themselves', () => {
    const ledger = begun();
    const first = done(ledger, [setting(K, 'place', 'Doha')]);
    const second = done(ledger, [setting(K, 'place', 'Cairo')]);
    done(ledger, undoing(second));
    expect(actsInTheWay(ledger, first)).toEqual([]);
  });
});
