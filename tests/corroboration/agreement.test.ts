import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { agreementOf } from '../../src/corroboration';
import type { Json } from '../formats/small-case';
import { baseClaim, filed, opened } from '../formats/small-case';

/** Claims about one contact, each with changes to the same one. */
function claims(...changes: readonly Json[]): readonly Claim[] {
  return opened(
    filed({
      claims: changes.map((change, index) => ({
        ...baseClaim(),
        ...change,
        id: `k${index}`,
      })),
    }),
  ).claims;
}

function dated(edtf: string): Json {
  return { when: { edtf } };
}

describe('How the claims about one contact stand to each other', () => {
  test.each<[string, Json[], ReturnType<typeof agreementOf>]>([
    ['one claim', [{}], { kind: 'single' }],
    ['none', [], { kind: 'single' }],
    ['the same, told twice', [{}, {}], { kind: 'agree' }],
    [
      'called or texted',
      [{ channels: ['call'] }, { channels: ['text'] }],
      { kind: 'differ', details: ['channel'] },
    ],
    [
      'called, or contacted in a way not stated',
      [{ channels: ['call'] }, { channels: ['unspecified'] }],
      { kind: 'differ', details: ['channel'] },
    ],
    [
      'the same channels in another order',
      [{ channels: ['call', 'text'] }, { channels: ['text', 'call'] }],
      { kind: 'agree' },
    ],
    [
      'late April, or April',
      [dated('2025-04-21/2025-04-30'), dated('2025-04')],
      { kind: 'differ', details: ['time'] },
    ],
    ['dated, or not', [dated('2025-04'), { when: null }], { kind: 'agree' }],
    [
      'in Doha, or in Muscat',
      [{ place: 'Doha' }, { place: 'Muscat' }],
      { kind: 'differ', details: ['place'] },
    ],
    ['in Doha, or somewhere', [{ place: 'Doha' }, {}], { kind: 'agree' }],
    [
      'with another party',
      [{}, { participants: [{ actor: 'w', role: 'initiator' }] }],
      { kind: 'differ', details: ['parties'] },
    ],
    [
      'with a subject more',
      [
        { participants: [{ actor: 'w', role: 'party' }] },
        {
          participants: [
            { actor: 'w', role: 'initiator' },
            { actor: 'n', role: 'subject' },
          ],
        },
      ],
      { kind: 'agree' },
    ],
    [
      'it happened, or was planned',
      [{ stance: 'asserted' }, { stance: 'planned' }],
      { kind: 'differ', details: ['stance'] },
    ],
    [
      'it happened, or did not',
      [{ stance: 'asserted' }, { stance: 'negated' }],
      { kind: 'conflict', details: ['stance'] },
    ],
    [
      'on days that exclude each other',
      [dated('2025-05-08'), dated('2025-05-11')],
      { kind: 'conflict', details: ['time'] },
    ],
    [
      'on a day, or the night after in another zone',
      [dated('2025-05-11'), dated('2025-05-12T01:00:00+03:00')],
      { kind: 'differ', details: ['time'] },
    ],
    [
      'on one day, before it, and after it',
      [dated('2025-05-08'), dated('../2025-05-08'), dated('2025-05-09/..')],
      { kind: 'conflict', details: ['time'] },
    ],
    [
      'denied, and on another day',
      [
        { stance: 'asserted', ...dated('2025-05-08') },
        { stance: 'negated', ...dated('2025-05-11') },
      ],
      { kind: 'conflict', details: ['stance', 'time'] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(agreementOf(claims(...changes))).toEqual(expected);
  });

  test('An empty list of channels is silence, not a difference.', () => {
    const [first, second] = claims({}, {}) as [Claim, Claim];
    const silent = { ...first, channels: [] };
    expect(agreementOf([silent, second])).toEqual({ kind: 'agree' });
  });

  test('Several details may differ at once.', () => {
    const differing = claims(
      { channels: ['call'], place: 'Doha', ...dated('2025-04') },
      { channels: ['text'], place: 'Muscat', ...dated('2025-04-22') },
    );
    expect(agreementOf(differing)).toEqual({
      kind: 'differ',
      details: ['channel', 'time', 'place'],
    });
  });
});
