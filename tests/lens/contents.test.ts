import { expect, test } from 'vitest';
import { columnsOf, contentsOf } from '../../src/lens';
import { syntheticCase } from './synthetic-case';

const whole = syntheticCase({
  seed: 5,
  actors: 12,
  claims: 60,
  articles: 3,
  origins: 4,
});

test('a case holds what any of its claims and actors bring, in the order of the vocabulary', () => {
  const [claim, ...others] = whole.claims;
  if (claim === undefined) throw new Error('the case has claims');
  const columns = columnsOf({
    ...whole,
    claims: [
      { ...claim, channels: ['leak'], stance: 'planned' },
      ...others.map((each) => ({
        ...each,
        channels: ['call', 'text'] as const,
        stance: 'asserted' as const,
      })),
    ],
    actors: whole.actors.map((actor, at) => ({
      ...actor,
      kind: at === 0 ? ('role' as const) : ('person' as const),
    })),
  });
  expect(contentsOf(columns)).toMatchObject({
    channels: ['text', 'call', 'leak'],
    stances: ['asserted', 'planned'],
    kinds: ['person', 'role'],
  });
});

test('contacts of which only suggestions tell are not among those told', () => {
  const { claims } = whole;
  const only = claims[0]?.contact;
  const columns = columnsOf({
    ...whole,
    claims: claims.map((claim) => ({
      ...claim,
      status: claim.contact === only ? 'suggested' : 'accepted',
    })),
  });
  const told = new Set(claims.map(({ contact }) => contact));
  expect(contentsOf(columns).contactCount).toBe(told.size - 1);
});
