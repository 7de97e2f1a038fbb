import { describe, expect, test } from 'vitest';
import { deniedElsewhereIn } from '../../src/network';
import type { Telling } from '../lens/told';
import { lensUnder, told } from '../lens/told';

const cast = { party: 'a b' };
const call: Telling = { cast, contact: 'call', when: '2025-05-11' };
const denial: Telling = {
  cast,
  contact: 'denial',
  when: '2025-05',
  stance: 'negated',
};
const found = (...tellings: readonly Telling[]) =>
  deniedElsewhereIn(lensUnder(told(...tellings)));

describe('a contact that is denied elsewhere', () => {
  test('is one between the same two, by the same channel, at dates that overlap', () => {
    expect(found(call, denial)).toEqual([{ told: 'call', denied: 'denial' }]);
    expect(found(call, { ...denial, by: ['unspecified'] })).toHaveLength(1);
  });

  test.each<[string, Telling]>([
    ['another day', { ...denial, when: '2025-04' }],
    ['no day', { cast, contact: 'denial', stance: 'negated' }],
    ['another channel', { ...denial, by: ['meeting'] }],
    ['others', { ...denial, cast: { party: 'a c' } }],
    ['a mere suggestion', { ...denial, status: 'suggested' }],
    ['no denial', { ...denial, stance: 'planned' }],
    ['the same contact', { ...denial, contact: 'call' }],
  ])('is not: %s', (_, other) => {
    expect(found(call, other)).toEqual([]);
  });
});
