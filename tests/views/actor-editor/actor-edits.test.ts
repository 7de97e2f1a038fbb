import { describe, expect, test } from 'vitest';
import { membersOf, mergeChanges } from '../../../src/case';
import {
  isAlias,
  withAlias,
  withoutAlias,
  withSide,
} from '../../../src/views/actor-editor/actor-edits';
import { actorOf, done, talks } from '../../case/talks';

function mergedPair() {
  const ledger = talks({
    actors: [
      actorOf('thani', { name: 'Al-Thani', aliases: ['the premier'] }),
      actorOf('mbart', { name: 'Mohammed', aliases: ['MBART'] }),
    ],
  });
  done(ledger, mergeChanges(ledger, 'actor', ['thani', 'mbart']));
  return {
    ledger,
    members: () => membersOf(ledger, 'actor', 'thani'),
    aliases: () => ledger.theCase.actors[0]?.aliases,
  };
}

describe('The names of an actor that stands for two records', () => {
  test('get one more, once', () => {
    const { ledger, members, aliases } = mergedPair();
    done(ledger, withAlias(members(), 'the emir'));
    expect(aliases()).toContain('the emir');
    expect(withAlias(members(), 'the emir')).toEqual([]);
    expect(withAlias(members(), '')).toEqual([]);
  });

  test('lose one, whichever record brought it', () => {
    const { ledger, members, aliases } = mergedPair();
    done(ledger, withoutAlias(members(), 'MBART'));
    expect(aliases()).not.toContain('MBART');
    expect(aliases()).toContain('the premier');
  });

  test('keep the name of the record that was merged', () => {
    const { members } = mergedPair();
    expect(isAlias(members(), 'Mohammed')).toBe(false);
    expect(isAlias(members(), 'MBART')).toBe(true);
  });
});

test('A side that an actor is put on changes no other side’s colour', () => {
  const ledger = talks({
    actors: [actorOf('a', { side: 'US' }), actorOf('b', { side: 'Hamas' })],
  });
  const [first] = ledger.theCase.actors;
  if (first === undefined) throw new Error('no actor');
  done(ledger, withSide(ledger.theCase, first, 'Qatar'));
  expect(ledger.theCase.actors[0]?.side).toBe('Qatar');
  expect(ledger.theCase.sideColors).toEqual({ US: 1, Hamas: 2 });
});
