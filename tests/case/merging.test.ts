import { describe, expect, test } from 'vitest';
import type { Ledger, OriginId } from '../../src/case';
import {
  joinOf,
  membersOf,
  mergeChanges,
  namesTakenBack,
  splitOffChanges,
  undoing,
} from '../../src/case';
import {
  actorOf,
  claimOf,
  done,
  idsOf,
  judging,
  setting,
  talks,
} from './talks';

const people = (...ids: readonly string[]) => ids.map((id) => actorOf(id));
const actorsIn = ({ theCase }: Ledger) => idsOf(theCase.actors);

describe('Two actors judged the same', () => {
  test('stand as the first of them, with every name and affiliation of both', () => {
    const ledger = talks({
      actors: [
        actorOf('thani', { name: 'Al-Thani', aliases: ['the premier'] }),
        actorOf('qatar', { kind: 'government' }),
        actorOf('mbart', {
          name: 'Mohammed bin Abdulrahman',
          side: 'Qatar',
          affiliations: [
            { actor: 'qatar' as never, as: 'prime minister', quotes: [] },
          ],
        }),
      ],
      claims: [claimOf('k', ['mbart', 'qatar'])],
    });
    done(ledger, mergeChanges(ledger, 'actor', ['thani', 'mbart']));
    const { actors, claims } = ledger.theCase;
    expect(actors).toHaveLength(2);
    expect(actors[0]).toMatchObject({
      id: 'thani',
      name: 'Al-Thani',
      side: 'Qatar',
      aliases: ['the premier', 'Mohammed bin Abdulrahman'],
      affiliations: [{ actor: 'qatar', as: 'prime minister' }],
    });
    expect(claims[0]?.participants.map(({ actor }) => actor)).toEqual([
      'thani',
      'qatar',
    ]);
    expect(membersOf(ledger, 'actor', 'mbart').map(({ name }) => name)).toEqual(
      ['Al-Thani', 'Mohammed bin Abdulrahman'],
    );
  });

  test('take part once, where both took part in one role, and twice in two roles', () => {
    const ledger = talks({
      actors: people('a', 'b'),
      claims: [
        claimOf('one', ['a', 'b']),
        claimOf('two', [], {
          participants: [
            { actor: 'a' as never, role: 'initiator' },
            { actor: 'b' as never, role: 'recipient' },
          ],
        }),
      ],
    });
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    const roles = ledger.theCase.claims.map(({ participants }) =>
      participants.map(({ actor, role }) => `${actor} ${role}`),
    );
    expect(roles).toEqual([['a party'], ['a initiator', 'a recipient']]);
  });

  test('are no part of themselves, though one was a part of the other', () => {
    const membership = { as: 'official', quotes: [] };
    const ledger = talks({
      actors: [
        actorOf('a', {
          affiliations: [{ actor: 'b' as never, ...membership }],
        }),
        actorOf('b', {
          affiliations: [{ actor: 'a' as never, ...membership }],
        }),
      ],
    });
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    expect(ledger.theCase.actors).toMatchObject([
      { id: 'a', affiliations: [] },
    ]);
  });

  test('are two again once the act is undone, exactly as they were', () => {
    const ledger = talks({
      actors: people('a', 'b'),
      claims: [claimOf('k', ['a', 'b'])],
    });
    const before = ledger.theCase;
    const merge = done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    done(ledger, undoing(merge));
    expect(ledger.theCase).toEqual(before);
  });

  test('keep what is later said of either', () => {
    const ledger = talks({ actors: people('a', 'b') });
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    done(ledger, [setting({ kind: 'actor', id: 'b' }, 'side', 'Qatar')]);
    expect(ledger.theCase.actors).toMatchObject([{ id: 'a', side: 'Qatar' }]);
  });
});

describe('Verdicts other than “same”', () => {
  test('“different” and “unsure” leave two actors two, and are kept', () => {
    const ledger = talks({ actors: people('a', 'b', 'c') });
    done(ledger, [judging('a', 'b', 'different'), judging('b', 'c', 'unsure')]);
    expect(actorsIn(ledger)).toEqual(['a', 'b', 'c']);
    const verdicts = [...ledger.pairs()].map((each) => ledger.verdictOn(each));
    expect(verdicts).toEqual(['different', 'unsure']);
  });

  test('the last verdict on a pair holds, whichever actor is named first', () => {
    const ledger = talks({ actors: people('a', 'b') });
    done(ledger, [judging('a', 'b', 'same')]);
    done(ledger, [judging('b', 'a', 'different')]);
    expect(actorsIn(ledger)).toEqual(['a', 'b']);
  });

  test('judgements in a circle make one of all', () => {
    const ledger = talks({ actors: people('a', 'b', 'c') });
    done(ledger, [
      judging('a', 'b', 'same'),
      judging('b', 'c', 'same'),
      judging('c', 'a', 'same'),
    ]);
    expect(actorsIn(ledger)).toEqual(['a']);
    expect(ledger.membersOf({ kind: 'actor', id: 'c' })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('“a is b, b is c, a is not c”: they stand as one until someone settles it', () => {
    const ledger = talks({ actors: people('a', 'b', 'c') });
    done(ledger, [
      judging('a', 'b', 'same'),
      judging('b', 'c', 'same'),
      judging('a', 'c', 'different'),
    ]);
    expect(actorsIn(ledger)).toEqual(['a']);
    done(ledger, splitOffChanges(ledger, 'actor', 'c'));
    expect(actorsIn(ledger)).toEqual(['a', 'c']);
  });

  test('nobody is judged the same as something of another kind, or as themselves', () => {
    const ledger = talks({ actors: people('a') });
    const before = ledger.theCase;
    done(ledger, [
      judging('a', 'a', 'same'),
      {
        kind: 'same',
        a: { kind: 'actor', id: 'a' },
        b: { kind: 'article', id: 'first' },
        verdict: 'same',
      },
      judging('first', 'second', 'same', 'article'),
    ]);
    expect(ledger.theCase).toEqual(before);
  });
});

describe('Splitting off', () => {
  test('takes one out and leaves the others together, though it was the link', () => {
    const ledger = talks({ actors: people('a', 'b', 'c', 'd') });
    done(ledger, [
      judging('b', 'a', 'same'),
      judging('b', 'c', 'same'),
      judging('b', 'd', 'same'),
    ]);
    done(ledger, splitOffChanges(ledger, 'actor', 'b'));
    expect(actorsIn(ledger)).toEqual(['a', 'b']);
    expect(ledger.membersOf({ kind: 'actor', id: 'd' })).toEqual([
      'a',
      'c',
      'd',
    ]);
  });

  test('takes the first out, too: the next one stands for the others', () => {
    const ledger = talks({
      actors: people('a', 'b', 'c'),
      claims: [claimOf('k', ['c'])],
    });
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b', 'c']));
    done(ledger, splitOffChanges(ledger, 'actor', 'a'));
    expect(actorsIn(ledger)).toEqual(['a', 'b']);
    expect(ledger.theCase.claims[0]?.participants[0]?.actor).toBe('b');
  });

  test('undone, it is a part of the whole again', () => {
    const ledger = talks({ actors: people('a', 'b', 'c') });
    done(ledger, mergeChanges(ledger, 'actor', ['b', 'a', 'c']));
    const before = ledger.theCase;
    const split = done(ledger, splitOffChanges(ledger, 'actor', 'b'));
    done(ledger, undoing(split));
    expect(ledger.theCase).toEqual(before);
  });

  test('of one that stands alone there is nothing to do', () => {
    const ledger = talks({ actors: people('a') });
    expect(splitOffChanges(ledger, 'actor', 'a')).toEqual([]);
    expect(splitOffChanges(ledger, 'actor', 'nobody')).toEqual([]);
  });

  test('merging what was split off brings back what was one with either', () => {
    const ledger = talks({ actors: people('a', 'b', 'c', 'd') });
    done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
    done(ledger, mergeChanges(ledger, 'actor', ['c', 'd']));
    done(ledger, [judging('b', 'd', 'different')]);
    done(ledger, mergeChanges(ledger, 'actor', ['b', 'd']));
    expect(actorsIn(ledger)).toEqual(['a']);
    const verdicts = [...ledger.pairs()].map((each) => ledger.verdictOn(each));
    expect(verdicts).not.toContain('different');
    expect(mergeChanges(ledger, 'actor', ['a', 'd'])).toEqual([]);
  });
});

describe('Contacts and origins', () => {
  test('merge as actors do: claims belong to the first, with what it lacks', () => {
    const ledger = talks({
      claims: [claimOf('k', []), claimOf('l', [], { about: [] })],
      contacts: [
        { id: 'contact-k' as never, title: 'A call' },
        { id: 'contact-l' as never, title: '', note: 'see Axios' },
      ],
      origins: [
        { id: 'o' as OriginId, name: 'an official', named: false },
        { id: 'p' as OriginId, name: 'the official', named: false, count: 1 },
      ],
    });
    done(ledger, [
      ...mergeChanges(ledger, 'contact', ['contact-k', 'contact-l']),
      ...mergeChanges(ledger, 'origin', ['o', 'p']),
    ]);
    const { claims, contacts, origins } = ledger.theCase;
    expect(claims.map(({ contact }) => contact)).toEqual([
      'contact-k',
      'contact-k',
    ]);
    expect(contacts).toEqual([
      { id: 'contact-k', title: 'A call', note: 'see Axios' },
    ]);
    expect(origins).toEqual([
      { id: 'o', name: 'an official', named: false, count: 1 },
    ]);
  });
});

describe('Across joined cases', () => {
  test('namesakes are two until someone judges, and that survives joining again', () => {
    const one = talks(
      { actors: people('cohen'), claims: [claimOf('k', ['cohen'])] },
      'one',
    );
    const two = talks(
      { actors: people('cohen'), claims: [claimOf('k', ['cohen'])] },
      'two',
    );
    const joining = joinOf([two, one]);
    if (joining.kind === 'clash') throw new Error(joining.act);
    const { ledger } = joining;
    expect(actorsIn(ledger)).toEqual(['cohen', 'cohen@two']);
    expect(idsOf(ledger.theCase.articles)).toEqual(['first', 'second']);
    done(ledger, mergeChanges(ledger, 'actor', ['cohen', 'cohen@two']));
    expect(actorsIn(ledger)).toEqual(['cohen']);
    done(two, [setting({ kind: 'actor', id: 'cohen' }, 'side', 'Israel')]);
    const again = joinOf([ledger, two]);
    if (again.kind === 'clash') throw new Error(again.act);
    expect(again.ledger.theCase.actors).toMatchObject([
      { id: 'cohen', side: 'Israel' },
    ]);
  });
});

describe('A name given by a merge', () => {
  const three = () =>
    talks({
      actors: [
        actorOf('a', { name: 'Al-Thani' }),
        actorOf('b', { name: 'Mohammed bin Abdulrahman' }),
        actorOf('c', { name: 'The premier' }),
      ],
    });
  const merged = (ledger: Ledger, name: string, ...ids: readonly string[]) =>
    done(ledger, [
      ...mergeChanges(ledger, 'actor', ids),
      setting({ kind: 'actor', id: 'a' }, 'name', name),
      setting({ kind: 'actor', id: 'a' }, 'aliases', ['Al-Thani']),
    ]);
  const splitOff = (ledger: Ledger, id: string) =>
    done(ledger, [
      ...splitOffChanges(ledger, 'actor', id),
      ...namesTakenBack(ledger, 'actor', id),
    ]);
  const first = ({ theCase }: Ledger) => theCase.actors[0];

  test('goes with the record whose name it was', () => {
    const ledger = three();
    merged(ledger, 'Mohammed bin Abdulrahman', 'a', 'b', 'c');
    splitOff(ledger, 'c');
    expect(first(ledger)?.name).toBe('Mohammed bin Abdulrahman');
    splitOff(ledger, 'b');
    expect(first(ledger)).toMatchObject({ name: 'Al-Thani', aliases: [] });
  });

  test('is given up when nothing stays merged, even by the first of them', () => {
    const ledger = three();
    merged(ledger, 'The prime minister', 'a', 'b');
    splitOff(ledger, 'a');
    expect(ledger.theCase.actors.map(({ name }) => name)).toEqual([
      'Al-Thani',
      'Mohammed bin Abdulrahman',
      'The premier',
    ]);
  });

  test('stays where a person has set the name since', () => {
    const ledger = three();
    merged(ledger, 'Mohammed bin Abdulrahman', 'a', 'b');
    done(ledger, [setting({ kind: 'actor', id: 'a' }, 'name', 'MBAR')]);
    splitOff(ledger, 'b');
    expect(first(ledger)?.name).toBe('MBAR');
  });
});
