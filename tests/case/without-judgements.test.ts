import { expect, test } from 'vitest';
import type { Act, AnalystId } from '../../src/case';
import { foldOf, withoutJudgementsOf } from '../../src/case';
import { told } from '../lens/told';

test('without what one analyst decided, claims are as the other left them', () => {
  const theCase = told({}, {});
  const [first, second] = theCase.claims;
  if (first === undefined || second === undefined)
    throw new Error('No claims.');
  const at = (n: number) => `2025-05-01T00:00:00.000Z-000${n}-dev` as never;
  const [mine, theirs] = ['me', 'other'] as unknown as AnalystId[];
  const add = (as: 'article' | 'contact' | 'claim', record: object) =>
    ({ kind: 'add', as, record }) as never;
  const acts = [
    {
      id: at(1),
      by: mine,
      saw: [],
      changes: [
        ...theCase.articles.map((each) => add('article', each)),
        ...theCase.contacts.map((each) => add('contact', each)),
        add('claim', first),
      ],
    },
    {
      id: at(2),
      by: theirs,
      saw: [at(1)],
      changes: [
        add('claim', second),
        { kind: 'judge', claim: first.id, status: 'rejected' },
      ],
    },
  ] as readonly Act[];
  const statuses = (by: AnalystId | undefined) =>
    foldOf(theCase.id, by ? withoutJudgementsOf(acts, by) : acts).claims.map(
      ({ status }) => status,
    );
  expect(statuses(undefined)).toEqual(['rejected', 'accepted']);
  expect(statuses(theirs)).toEqual(['accepted', 'suggested']);
  expect(statuses(mine)).toEqual(['rejected', 'accepted']);
});
