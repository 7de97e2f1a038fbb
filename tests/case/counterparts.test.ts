import { describe, expect, test } from 'vitest';
import type { Actor, Claim } from '../../src/case';
import {
  counterpartsOf,
  likelyDuplicates,
  likelyGroupsFrom,
} from '../../src/case';
import type { ArticleId } from '../../src/text';
import { actorOf, claimOf, done, judging, talks } from './talks';

const cohen = (id: string, name: string): Actor =>
  actorOf(id, { name, description: 'Mossad chief' });
const witkoff = (id: string): Actor =>
  actorOf(id, { name: 'Steve Witkoff', description: 'envoy' });
const second = 'second' as ArticleId;
const suggested: Partial<Claim> = { article: second, status: 'suggested' };

/** An article of the case, and one that has just come in, of the same people. */
function begun() {
  const ledger = talks({
    actors: [
      cohen('known', 'David Cohen'),
      witkoff('envoy'),
      cohen('new', 'Cohen'),
      witkoff('newEnvoy'),
    ],
    claims: [
      claimOf('old', ['known', 'envoy'], {
        when: { edtf: '2025-05-11' },
      }),
      claimOf('came', ['new', 'newEnvoy'], {
        ...suggested,
        when: { edtf: '2025-05-11' },
      }),
    ],
  });
  const { theCase } = ledger;
  const groups = likelyGroupsFrom(
    theCase,
    ledger,
    likelyDuplicates(theCase, ledger),
  );
  const told = () => {
    const claim = ledger.theCase.claims.find(({ id }) => id === 'came');
    return counterpartsOf(ledger.theCase, ledger, groups, claim as Claim).map(
      ({ own, other, isSure }) => [own, other, isSure],
    );
  };
  return { ledger, told };
}

describe('Beside a suggestion stands whom and what of the case it probably tells of', () => {
  test('each actor with the one of the case, and its contact', () => {
    expect(begun().told()).toEqual([
      ['newEnvoy', 'envoy', true],
      ['new', 'known', false],
      ['contact-came', 'contact-old', false],
    ]);
  });

  test('until someone judges it, by whatever verdict', () => {
    for (const verdict of ['same', 'different', 'unsure'] as const) {
      const { ledger, told } = begun();
      done(ledger, [judging('new', 'known', verdict)]);
      expect(told().map(([own]) => own)).not.toContain('new');
      done(ledger, [judging('newEnvoy', 'envoy', verdict)]);
      done(ledger, [
        judging('contact-came', 'contact-old', verdict, 'contact'),
      ]);
      expect(told()).toEqual([]);
    }
  });

  test('the best attested of several, for an article among fifty', () => {
    const ledger = talks({
      actors: ['a', 'b', 'c', 'd'].map(witkoff),
      claims: [
        claimOf('one', ['a'], suggested),
        claimOf('two', ['b']),
        claimOf('three', ['b']),
        claimOf('four', ['c']),
        claimOf('asked', ['d'], suggested),
      ],
    });
    const { theCase } = ledger;
    const groups = likelyGroupsFrom(
      theCase,
      ledger,
      likelyDuplicates(theCase, ledger),
    );
    const asked = theCase.claims.find(({ id }) => id === 'asked') as Claim;
    const [first] = counterpartsOf(theCase, ledger, groups, asked);
    expect(first?.other).toBe('b');
    expect(first?.others).toEqual(['a', 'b', 'c']);
  });
});
