import { expect, test } from 'vitest';
import type { Claim } from '../../../src/case';
import { groupsOf } from '../../../src/views/review/groups';
import { firstOf } from '../../app/shipped-case';
import { caseToReview } from './case-to-review';

const model = firstOf(
  caseToReview().claims.filter(
    ({ attribution, participants, status }) =>
      status === 'suggested' &&
      attribution.length > 0 &&
      participants.length > 1,
  ),
);
const speaker = firstOf(model.attribution);

function claimOf(
  id: string,
  contact: string,
  name: string | undefined,
  stance: Claim['stance'] = 'asserted',
): Claim {
  const { origin: _, actor: _actor, ...unknown } = speaker;
  const when = { edtf: '2025-05-12', phrase: firstOf(model.quotes) };
  return {
    ...model,
    id,
    contact,
    stance,
    when,
    channels: ['call'],
    attribution: name === undefined ? [] : [{ ...unknown, speaker: name }],
  } as unknown as Claim;
}

const CLAIMS = [
  claimOf('lone', 'a', 'an aide'),
  claimOf('alleged', 'b', 'Two officials', 'alleged'),
  claimOf('plain', 'b', 'two officials'),
  claimOf('silent', 'c', undefined),
  claimOf('other', 'c', 'a spokesman', 'planned'),
];

const itself = (contact: string) => contact;

const ids = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ kind, claims }) => [kind, ...claims.map(({ id }) => id)]);

test('Suggestions of one contact stand together, the plainly told first', () => {
  expect(ids(groupsOf(CLAIMS, 'contact', itself))).toEqual([
    ['contact', 'plain', 'alleged'],
    ['contact', 'silent', 'other'],
    ['single', 'lone'],
  ]);
});

test('Suggestions of one speaker stand together, however it is written', () => {
  expect(ids(groupsOf(CLAIMS, 'speaker', itself))).toEqual([
    ['speaker', 'plain', 'alleged'],
    ['single', 'lone', 'other'],
    ['own-voice', 'silent'],
  ]);
});

test('Contacts of several articles that are perhaps one stand together, and are not called one', () => {
  const oneFor = (contact: string) => (contact === 'c' ? 'a' : contact);
  expect(ids(groupsOf(CLAIMS, 'contact', oneFor))).toEqual([
    ['likely', 'lone', 'silent', 'other'],
    ['contact', 'plain', 'alleged'],
  ]);
});
