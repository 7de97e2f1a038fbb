import { describe, expect, test } from 'vitest';
import type { Channel, Role } from '../../src/case';
import { lensUnder, shownTies, told } from './told';

type Row = [string, Partial<Record<Role, string>>, string[], Channel[]?];

describe('one claim is drawn as ties', () => {
  test.each<Row>([
    ['to its recipient', { initiator: 'a', recipient: 'b' }, ['a → b']],
    ['whichever id comes first', { initiator: 'b', recipient: 'a' }, ['a ← b']],
    ['without arrow between parties', { party: 'a b' }, ['a – b']],
    [
      'to each of several recipients, not among them',
      { initiator: 'a', recipient: 'b c' },
      ['a → b', 'a → c'],
    ],
    [
      'from each of several initiators, not among them',
      { initiator: 'a b', recipient: 'c' },
      ['a → c', 'b → c'],
    ],
    ['among all parties', { party: 'a b c' }, ['a – b', 'a – c', 'b – c']],
    [
      'from an initiator to the parties, who are in touch as well',
      { initiator: 'a', party: 'b c' },
      ['a → b', 'a → c', 'b – c'],
    ],
    [
      'from parties to a recipient, where no one else began',
      { party: 'a b', recipient: 'c' },
      ['a → c', 'b → c', 'a – b'],
    ],
    [
      'among initiators, if no one else is there',
      { initiator: 'a b' },
      ['a – b'],
    ],
    [
      'through an intermediary, never past it',
      { initiator: 'a', recipient: 'c', intermediary: 'b' },
      ['a → b', 'b → c'],
    ],
    [
      'through each of several intermediaries',
      { initiator: 'a', recipient: 'd', intermediary: 'b c' },
      ['a → b', 'a → c', 'b → d', 'c → d'],
    ],
    [
      'without arrows through an intermediary between parties',
      { party: 'a c', intermediary: 'b' },
      ['a – b', 'b – c'],
    ],
    [
      'not with a subject',
      { initiator: 'a', recipient: 'b', subject: 'c' },
      ['a → b'],
    ],
    ['not for an actor alone', { initiator: 'a' }, []],
    ['not for recipients alone', { recipient: 'a b' }, []],
    ['not for an intermediary alone', { intermediary: 'a' }, []],
    ['not for subjects alone', { subject: 'a b' }, []],
    [
      'not from an actor to itself',
      { initiator: 'a', recipient: 'a b' },
      ['a → b'],
    ],
    [
      'both ways where an actor both begins and receives',
      { initiator: 'a b', recipient: 'a b' },
      ['a ↔ b'],
    ],
    ['not at all without participants', {}, []],
  ])('%s', (_, cast, expected) => {
    const ties = shownTies(lensUnder(told({ cast })));
    expect(ties.toSorted()).toEqual(
      expected.map((tie) => `${tie} by call`).toSorted(),
    );
  });
});

describe('an intercept is drawn', () => {
  test.each<[string, Partial<Record<Role, string>>, Channel[], string[]]>([
    [
      'from the listener to the heard',
      { interceptor: 'a', intercepted: 'b' },
      ['intercept'],
      ['a → b by intercept'],
    ],
    [
      'beside the contact that was heard',
      { initiator: 'b', recipient: 'c', interceptor: 'a', intercepted: 'b c' },
      ['call', 'intercept'],
      ['a → b by intercept', 'a → c by intercept', 'b → c by call'],
    ],
    [
      'between no actors where it is not said who was heard',
      { initiator: 'b', recipient: 'c', interceptor: 'a' },
      ['call', 'intercept'],
      ['b → c by call'],
    ],
    [
      'between no actors where it is not said who listened',
      { initiator: 'b', recipient: 'c', intercepted: 'b' },
      ['call', 'intercept'],
      ['b → c by call'],
    ],
    [
      'by no other channel: a listener does not call the heard',
      { interceptor: 'a', intercepted: 'b' },
      ['call'],
      [],
    ],
    [
      'not to those who learn what was heard',
      { interceptor: 'a', intercepted: 'b', recipient: 'c' },
      ['intercept'],
      ['a → b by intercept'],
    ],
  ])('%s', (_, cast, by, expected) => {
    const ties = shownTies(lensUnder(told({ cast, by })));
    expect(ties.toSorted()).toEqual(expected.toSorted());
  });
});

describe('the channels of a claim', () => {
  test('make a tie each', () => {
    const cast = { party: 'a b' };
    const network = lensUnder(told({ cast, by: ['text', 'call'] }));
    expect(shownTies(network)).toEqual(['a – b by text', 'a – b by call']);
  });

  test('are left open by a claim that gives none', () => {
    const network = lensUnder(told({ cast: { party: 'a b' }, by: [] }));
    expect(shownTies(network)).toEqual(['a – b by unspecified']);
    expect(network.counts.channels.get('unspecified')).toBe(1);
  });
});
