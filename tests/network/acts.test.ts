import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, AnalystId, Case, Change, Claim } from '../../src/case';
import {
  actOn,
  importOf,
  Ledger,
  mergeChanges,
  undoing,
  VOCABULARY,
} from '../../src/case';
import type { Filters } from '../../src/lens';
import {
  columnsOf,
  OPEN_FILTERS,
  patchedColumns,
  sourcesOf,
} from '../../src/lens';
import type { Network } from '../../src/network';
import {
  groupedNetwork,
  groupsIn,
  networkOf,
  sizesOf,
} from '../../src/network';
import { leftOutOf } from '../../src/views/network/left-out';
import { actsOfTwo } from '../case/arbitrary-acts';
import { arbitrarySteps } from '../lens/arbitrary-lens';

/** Networks after acts, as an app derives them and as from nothing. */
function networksAfter(
  ledger: Ledger,
  doings: readonly (() => readonly Act[])[],
  steps: readonly Filters[],
) {
  let columns = columnsOf(ledger.theCase);
  return doings.map((does, at) => {
    // Most filters hide most of a case: under open ones all is compared.
    const filters = (at % 2 === 1 && steps[at % steps.length]) || OPEN_FILTERS;
    drawnOf(networkOf(columns, filters));
    ledger.take(does());
    columns = patchedColumns(columns, ledger.theCase);
    return {
      patched: drawnOf(networkOf(columns, filters)),
      afresh: drawnOf(networkOf(columnsOf(ledger.theCase), filters)),
    };
  });
}

/** What a network shows, actor by actor and in groups, and whose words it is. */
function drawnOf({ columns, ...shown }: Network) {
  const groups = groupsIn(columns);
  const grouped = groupedNetwork({ columns, ...shown }, groups, {
    opened: new Set(),
    alone: new Set(columns.within.actors.slice(0, 2).map(({ id }) => id)),
  });
  const sources = sourcesOf(columns).map(({ source, name, claims }) => ({
    source,
    name,
    claims,
  }));
  const left = leftOutOf({ columns, ...shown }, true);
  const sizes = sizesOf({ columns, ...shown }, 'contacts');
  return { ...shown, groups, grouped, sources, left, sizes };
}

/** One thing that an analyst does to a case as it is then. */
type Doing = (ledger: Ledger) => readonly Change[];

function doingsOn({ claims, actors, articles }: Case): fc.Arbitrary<Doing> {
  const claim = fc.constantFrom(...claims);
  const actor = fc.constantFrom(...actors.map(({ id }) => id));
  const set =
    (field: string, of: (taken: Claim) => unknown) =>
    ([{ id }, taken]: readonly [Claim, Claim]): Doing =>
    () => [
      {
        kind: 'set',
        of: { kind: 'claim', id },
        field,
        to: of(taken),
        basis: { kind: 'typed' },
      },
    ];
  const two = fc.tuple(claim, claim);
  return fc.oneof(
    fc
      .tuple(fc.subarray([...claims]), fc.constantFrom(...VOCABULARY.statuses))
      .map(
        ([some, status]): Doing =>
          () =>
            some.map(({ id }) => ({ kind: 'judge', claim: id, status })),
      ),
    two.map(set('when', ({ when }) => when)),
    two.map(set('channels', ({ channels }) => channels)),
    two.map(set('contact', ({ contact }) => contact)),
    two.map(set('participants', ({ participants }) => participants)),
    two.map(set('attribution', ({ attribution }) => attribution)),
    fc.tuple(actor, actor).map(
      ([one, other]): Doing =>
        (ledger) =>
          one === other ? [] : mergeChanges(ledger, 'actor', [one, other]),
    ),
    claim.map(({ id }): Doing => () => [
      { kind: 'remove', of: { kind: 'claim', id } },
    ]),
    claim.map((record): Doing => () => [
      {
        kind: 'add',
        as: 'claim',
        record: { ...record, id: `${record.id}~again` as typeof record.id },
      },
    ]),
    fc
      .constantFrom(...articles)
      .map(({ id }): Doing => () => [
        { kind: 'remove', of: { kind: 'article', id } },
      ]),
    fc.constant<Doing>((ledger) => {
      const last = ledger.acts.at(-1);
      return last === undefined || ledger.acts.length < 2 ? [] : undoing(last);
    }),
  );
}

test('After an act the network is the same as from nothing, under any filters', () => {
  fc.assert(
    fc.property(
      arbitrarySteps
        .filter(({ columns }) => columns.within.claims.length > 0)
        .chain(({ columns: { within }, steps }) =>
          fc
            .array(doingsOn(within), { minLength: 1, maxLength: 5 })
            .map((doings) => ({ within, steps, doings })),
        ),
      ({ within, steps, doings }) => {
        const ledger = new Ledger(within.id, [importOf(within, 'feed')]);
        const act = (does: Doing, at: number) => () => {
          const hand = { by: 'cy' as AnalystId, device: 'cy', now: 2e12 + at };
          const changes = does(ledger);
          return changes.length === 0 ? [] : [actOn(ledger, hand, changes)];
        };
        const networks = networksAfter(ledger, doings.map(act), steps);
        for (const { patched, afresh } of networks)
          expect(patched).toEqual(afresh);
      },
    ),
    { numRuns: 60 },
  );
});

test('After the acts of two the network is the same as from nothing', () => {
  fc.assert(
    fc.property(actsOfTwo, ({ theCase, acts }) => {
      const [first, ...later] = acts;
      const ledger = new Ledger(theCase.id, first ? [first] : []);
      const doings = later.map((act) => () => [act]);
      const networks = networksAfter(ledger, doings, [OPEN_FILTERS]);
      for (const { patched, afresh } of networks)
        expect(patched).toEqual(afresh);
    }),
    { numRuns: 40 },
  );
});
