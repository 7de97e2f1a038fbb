import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/case';
import { answerOf } from '../../src/network';
import type { Telling } from '../lens/told';
import { lensUnder, told } from '../lens/told';

const on = (day: string, ...tellings: readonly Telling[]) => {
  const { contacts, undated } = answerOf(lensUnder(told(...tellings)), {
    kind: 'did',
    actor: 'a' as ActorId,
    on: day,
  });
  return {
    sure: contacts.flatMap((each) => (each.isSure ? [each.contact] : [])),
    perhaps: contacts.flatMap((each) => (each.isSure ? [] : [each.contact])),
    undated,
  };
};

const cast = { initiator: 'a', recipient: 'b' };

describe('what an actor did on a day', () => {
  test('is sure within the day, perhaps where a vague date holds it, else undated', () => {
    expect(
      on(
        '2025-05-11',
        { cast, contact: 'that day', when: '2025-05-11' },
        { cast, contact: 'in May', when: '2025-05' },
        { cast, contact: 'in April', when: '2025-04' },
        { cast, contact: 'some time' },
      ),
    ).toEqual({
      sure: ['that day'],
      perhaps: ['in May'],
      undated: ['some time'],
    });
  });

  test('a contact that any claim dates is not undated', () => {
    const found = on(
      '2025-05-11',
      { cast, contact: 'one', article: 'x' },
      { cast, contact: 'one', article: 'y', when: '2025-04-22' },
    );
    expect(found).toEqual({ sure: [], perhaps: [], undated: [] });
  });

  test('is not sure where another claim dates the contact otherwise', () => {
    const found = on(
      '2025-05-11',
      { cast, contact: 'one', article: 'x', when: '2025-05-11' },
      { cast, contact: 'one', article: 'y', when: '2025-05-09' },
    );
    expect(found).toEqual({ sure: [], perhaps: ['one'], undated: [] });
  });
});

test('what was told an actor says of each contact whether it was denied or planned', () => {
  const { contacts } = answerOf(
    lensUnder(
      told(
        { cast, contact: 'told' },
        { cast, contact: 'denied', stance: 'negated' },
        { cast, contact: 'told and denied' },
        { cast, contact: 'told and denied', stance: 'negated' },
        { cast, contact: 'planned', stance: 'planned' },
      ),
    ),
    { kind: 'told', actor: 'b' as ActorId },
  );
  expect(
    Object.fromEntries(contacts.map((each) => [each.contact, each.stance])),
  ).toEqual({
    told: 'asserted',
    denied: 'negated',
    'told and denied': 'asserted',
    planned: 'planned',
  });
});
