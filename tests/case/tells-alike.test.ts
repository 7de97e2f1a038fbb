import { describe, expect, test } from 'vitest';
import { tellsAlike } from '../../src/case';
import type { Claim } from '../../src/case';
import { firstOf, shippedCase } from '../app/shipped-case';

const { claims } = shippedCase();

function withFirst(fields: Partial<Claim>): readonly Claim[] {
  const [first, ...others] = claims;
  return [{ ...firstOf(first ? [first] : []), ...fields }, ...others];
}

describe('Claims tell the same', () => {
  test.each<Partial<Claim>>([
    { status: 'rejected' },
    { grade: { credibility: 2 } },
    { note: 'Ask again.' },
  ])('after %j of one', (fields) => {
    expect(tellsAlike(claims, withFirst(fields))).toBe(true);
  });

  test.each<Partial<Claim>>([
    { when: { edtf: '2025-04-30' } },
    { participants: [] },
    { channels: ['email'] },
    { stance: 'negated' },
  ])('but not after %j', (fields) => {
    expect(tellsAlike(claims, withFirst(fields))).toBe(false);
  });

  test('nor where one came or went', () => {
    expect(tellsAlike(claims, claims.slice(1))).toBe(false);
    expect(tellsAlike(claims.slice(1), claims)).toBe(false);
  });
});
