import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { freshName } from './fake-database';
import type { Tab } from './tab';
import { begun, retitled, tab } from './tab';

/** What may happen to two tabs with one case. */
type Event =
  | { readonly kind: 'act' | 'undo' | 'flush' | 'kill'; readonly in: 0 | 1 }
  /** The next writes of a tab fail. */
  | { readonly kind: 'fail'; readonly in: 0 | 1; readonly times: number }
  | { readonly kind: 'wait'; readonly turns: number };

const side = fc.constantFrom(0 as const, 1 as const);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('act' as const, 'undo' as const, 'act' as const),
      in: side,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      turns: fc.nat({ max: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('kill' as const, 'flush' as const),
      in: side,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      in: side,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

/** Some turns of the event loop, in which a write may come part of its way. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++)
    await new Promise((resolve) => setImmediate(resolve));
}

async function failNext(failing: Tab, times: number): Promise<void> {
  const { keptActs } = await failing.database();
  const put = vi.spyOn(keptActs, 'bulkPut');
  for (let time = 0; time < times; time++)
    put.mockImplementationOnce(
      () => Promise.reject(new DOMException('', 'QuotaExceededError')) as never,
    );
}

async function play(
  name: string,
  events: readonly Event[],
): Promise<{ readonly tabs: [Tab, Tab]; readonly shown: Set<string> }> {
  const opened = async (): Promise<Tab> => {
    const next = tab(name);
    await next.open('a');
    return next;
  };
  const tabs: [Tab, Tab] = [await opened(), await opened()];
  /** What a person saw as kept, in any tab, killed ones included. */
  const shown = new Set<string>();
  let titles = 0;
  for (const each of events) {
    if (each.kind === 'wait') {
      await turns(each.turns);
      continue;
    }
    const at = tabs[each.in];
    if (each.kind === 'act') at.act(retitled('a', `T${titles++}`));
    if (each.kind === 'undo') at.undo();
    if (each.kind === 'flush') await at.keeping.flush();
    if (each.kind === 'fail') await failNext(at, each.times);
    if (each.kind === 'kill') {
      for (const id of at.shownAsKept) shown.add(id);
      await at.kill();
      tabs[each.in] = await opened();
    }
  }
  return { tabs, shown };
}

test('Whatever fails or is killed, what was shown as kept is there once, in every tab', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 40 }),
      async (events) => {
        const name = freshName();
        const first = tab(name);
        await first.show(begun('a'));
        await first.kill();
        const { tabs, shown } = await play(name, events);
        // What would still fail is over: else it is waited out, ever longer.
        vi.restoreAllMocks();
        await vi.waitFor(async () => {
          // A killed tab writes without a word, perhaps a moment later.
          await Promise.all(tabs.map((each) => each.keeping.flush()));
          const [left, right] = tabs.map((each) => each.ledger.acts);
          expect(left).toEqual(right);
          for (const each of tabs)
            expect(each.states.at(-1) ?? 'kept').toBe('kept');
        }, 15_000);
        for (const each of tabs)
          for (const id of each.shownAsKept) shown.add(id);
        const later = tab(name);
        await later.open('a');
        const ids = later.ledger.acts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of shown) expect(ids).toContain(id);
        expect(later.ledger.acts).toEqual(tabs[0].ledger.acts);
        await Promise.all([later, ...tabs].map((each) => each.kill()));
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
}, 60_000);
