import { expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { dateElsewhereOf } from '../../src/lens';
import { told } from './told';

const theCase = told(
  { contact: 'c1' },
  { contact: 'c1', when: '2025-05' },
  { contact: 'c1', when: '2025-05-08' },
  { contact: 'c1', when: '2025-05-07', status: 'rejected' },
  { contact: 'c2' },
);

function dateOf(at: number): string | undefined {
  return dateElsewhereOf(theCase, theCase.claims[at] as Claim);
}

test('an undated claim has the narrowest date that its contact has elsewhere', () => {
  expect(dateOf(0)).toBe('2025-05-08');
});

test('a dated claim, and one whose contact no one dates, have none', () => {
  expect(dateOf(1)).toBeUndefined();
  expect(dateOf(4)).toBeUndefined();
});
