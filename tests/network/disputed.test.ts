import { expect, test } from 'vitest';
import type { ArticleId } from '../../src/text';
import { disputedIn } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

test('the sample case: called in one article, in touch somehow in the other', () => {
  const disputed = disputedIn(networkUnder(shippedCase()));
  const call = disputed.find(
    ({ contact }) => contact === 'witkoff-informs-netanyahu-and-dermer',
  );
  expect(call).toMatchObject({ gravity: 'differ', details: ['channel'] });
  expect(call?.versions).toHaveLength(2);
});

test('the gravest stands first; what filters hide or nobody accepted is left out', () => {
  const cast = { initiator: 'a', recipient: 'b' };
  const theCase = told(
    { cast, contact: 'details', when: '2025-05' },
    { cast, contact: 'details', when: '2025-05-01' },
    { cast, contact: 'denied', stance: 'negated', from: ['x'] },
    { cast, contact: 'clash', when: '2025-05-01' },
    { cast, contact: 'clash', when: '2025-05-02', article: 'other' },
    { cast, contact: 'denied', status: 'suggested' },
  );
  const contactsUnder = (filters: object) =>
    disputedIn(networkUnder(theCase, filters)).map(({ contact }) => contact);
  expect(contactsUnder({})).toEqual(['clash', 'denied', 'details']);
  expect(contactsUnder({ articles: ['other' as ArticleId] })).toEqual([
    'denied',
    'details',
  ]);
});
