import { describe, expect, test } from 'vitest';
import { disagreementOf } from '../../src/corroboration';
import type { Telling } from '../lens/told';
import { told } from '../lens/told';

function among(...tellings: readonly Telling[]) {
  const same = tellings.map((each) => ({
    cast: { initiator: 'a', recipient: 'b' },
    contact: 'c',
    ...each,
  }));
  const found = disagreementOf(told(...same).claims);
  return (
    found && {
      gravity: found.gravity,
      details: found.details,
      versions: found.versions.map((claims) => claims.map(({ id }) => id)),
    }
  );
}

describe('claims about one contact', () => {
  test.each<[string, readonly Telling[]]>([
    ['one alone', [{}]],
    ['one alone that an article denies itself', [{ stance: 'negated' }]],
    ['those that state the same', [{ by: ['call'] }, { by: ['call'] }]],
    ['one that is silent on what another states', [{}, { when: '2025-05' }]],
  ])('do not disagree: %s', (_, tellings) => {
    expect(among(...tellings)).toBeUndefined();
  });

  test('cannot all be true where one asserts what another negates', () => {
    expect(among({}, { stance: 'negated', from: ['x'] })).toMatchObject({
      gravity: 'conflict',
      details: ['stance'],
    });
  });

  test('cannot all be true where their days exclude each other', () => {
    expect(among({ when: '2025-05-01' }, { when: '2025-05-02' })).toMatchObject(
      { gravity: 'conflict', details: ['time'] },
    );
  });

  test('differ where a day is only about the one named', () => {
    expect(
      among({ when: '2025-05-01~' }, { when: '2025-05-02' }),
    ).toMatchObject({ gravity: 'differ', details: ['time'] });
  });

  test('are denied where someone is credited with denying, once or twice', () => {
    const denial = { stance: 'negated', from: ['x'] } as const;
    expect(among(denial)).toEqual({
      gravity: 'denied',
      details: [],
      versions: [['k0']],
    });
    expect(among(denial, denial)?.versions).toEqual([['k0', 'k1']]);
  });

  test('differ in details, those of one version together', () => {
    expect(
      among(
        { by: ['call'], when: '2025-04-21/2025-04-30' },
        { by: ['text'], when: '2025-04' },
        { by: ['call'], when: '2025-04-21/2025-04-30' },
        { by: ['call'] },
      ),
    ).toEqual({
      gravity: 'differ',
      details: ['channel', 'time'],
      versions: [['k0', 'k2'], ['k1'], ['k3']],
    });
  });
});
