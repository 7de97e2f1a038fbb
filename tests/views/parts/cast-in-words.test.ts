import { expect, test } from 'vitest';
import type { Claim, Role } from '../../../src/case';
import { castInWords, castOf } from '../../../src/views/parts/cast-in-words';

type Cast = readonly (readonly [string, Role])[];

const claimOf = (participants: Cast) =>
  ({
    participants: participants.map(([actor, role]) => ({ actor, role })),
  }) as unknown as Claim;

const told = (...participants: Cast) =>
  castInWords(claimOf(participants), (actor) => actor);

/** As a screen reader says it. */
const heard = (...participants: Cast) =>
  castOf(claimOf(participants))
    .map((piece) => (piece.kind === 'actor' ? piece.actor : piece.said))
    .filter((word) => word !== '')
    .join(' ');

test.each([
  [
    'A → B',
    [
      ['A', 'initiator'],
      ['B', 'recipient'],
    ],
  ],
  [
    'A – B',
    [
      ['A', 'party'],
      ['B', 'party'],
    ],
  ],
  [
    'A → via M → B',
    [
      ['A', 'initiator'],
      ['M', 'intermediary'],
      ['B', 'recipient'],
    ],
  ],
  [
    'A – B, via M',
    [
      ['A', 'party'],
      ['M', 'intermediary'],
      ['B', 'party'],
    ],
  ],
  [
    'A → B, C, about S',
    [
      ['A', 'initiator'],
      ['B', 'recipient'],
      ['C', 'recipient'],
      ['S', 'subject'],
    ],
  ],
  [
    'X listening to Y',
    [
      ['X', 'interceptor'],
      ['Y', 'intercepted'],
    ],
  ],
  [
    'A → B; X listening to A',
    [
      ['A', 'initiator'],
      ['B', 'recipient'],
      ['X', 'interceptor'],
      ['A', 'intercepted'],
    ],
  ],
  [
    'A → B, C',
    [
      ['A', 'initiator'],
      ['B', 'recipient'],
      ['C', 'party'],
    ],
  ],
  [
    'X listening to Y, for R',
    [
      ['X', 'interceptor'],
      ['Y', 'intercepted'],
      ['R', 'recipient'],
    ],
  ],
  ['via M', [['M', 'intermediary']]],
  ['about S', [['S', 'subject']]],
] as const)('who was in touch with whom is told as “%s”', (words, cast) => {
  expect(told(...cast)).toBe(words);
});

test('Of two signs in a row one is said', () => {
  const from = ['A', 'initiator'] as const;
  const relay = ['M', 'intermediary'] as const;
  expect(heard(from, relay)).toBe('A through M');
  expect(heard(from, relay, ['B', 'recipient'])).toBe('A through M to B');
  expect(heard(['A', 'party'], relay, ['S', 'subject'])).toBe(
    'A through M about S',
  );
});

test('a claim that names nobody says so', () => {
  expect(told()).toBe('Nobody named yet');
});

test('Of a crowd thirty are named, and the others counted', () => {
  const crowd = Array.from(
    { length: 100_000 },
    (_, at) => [`P${at}`, 'party'] as const,
  );
  const line = told(...crowd, ['S', 'subject']);
  expect(line).toMatch(/^P0 – P1 – .* – P29 and 99,970 others, about S$/);
});
