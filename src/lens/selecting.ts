import { actorsBehind } from './behind';
import type { Lens } from './lens';
import type { Selection, Thing } from './selection';
import { selectionOf, thingsIn } from './selection';

/** How things join what is selected already. */
export type Manner = 'alone' | 'with' | 'without';

/** Everything of a kind that filters leave, in the case's order. */
export function shownThings(
  { columns, shown }: Lens,
  kind: Thing['kind'],
): readonly Thing[] {
  const { within, ties, contacts } = columns;
  switch (kind) {
    case 'actor':
      return flagged(within.actors, shown.actors, kind);
    case 'claim':
      return flagged(within.claims, shown.claims, kind);
    case 'article':
      return within.articles.map(({ id }) => ({ kind, id }));
    case 'tie':
      return ties.ids.flatMap((id, tie) =>
        shown.ties[tie] === 1 ? [{ kind, id }] : [],
      );
    case 'contact': {
      const told = new Uint8Array(within.contacts.length);
      shown.claims.forEach((isShown, claim) => {
        if (isShown === 1) told[contacts[claim] ?? 0] = 1;
      });
      return flagged(within.contacts, told, kind);
    }
  }
}

/** Everything of a kind that is shown and was not selected. */
export function inverted(
  lens: Lens,
  selection: Selection | undefined,
  kind: Thing['kind'],
): Selection | undefined {
  return joined(selection, shownThings(lens, kind), 'inverted');
}

/** Actors with all to whom a shown tie leads from them. */
export function withNeighbours(
  lens: Lens,
  selection: Selection,
): Selection | undefined {
  const { ties, within } = lens.columns;
  const from = actorsBehind(lens.columns, selection);
  const reached = new Set(from);
  lens.shown.ties.forEach((isShown, tie) => {
    const one = within.actors[ties.a[tie] ?? 0]?.id;
    const other = within.actors[ties.b[tie] ?? 0]?.id;
    if (isShown !== 1 || one === undefined || other === undefined) return;
    if (from.has(one)) reached.add(other);
    if (from.has(other)) reached.add(one);
  });
  return selectionOf([...reached].map((id) => ({ kind: 'actor', id })));
}

/** The shown actors of a side; '' stands for those without one. */
export function shownOfSide(lens: Lens, side: string): readonly Thing[] {
  const sideOf = new Map<string, string>(
    lens.columns.within.actors.map((each) => [each.id, each.side ?? '']),
  );
  return shownThings(lens, 'actor').filter(({ id }) => sideOf.get(id) === side);
}

/**
 * A selection after some things were caught: they alone, it with them, or it
 * without them. Things of another kind than what is selected begin anew.
 */
export function joined(
  selection: Selection | undefined,
  caught: readonly Thing[],
  manner: Manner | 'inverted',
): Selection | undefined {
  const before = selection === undefined ? [] : thingsIn(selection);
  const kind = caught[0]?.kind ?? before[0]?.kind;
  const held = before.filter((each) => each.kind === kind);
  const [less, more] = manner === 'without' ? [caught, held] : [held, caught];
  if (manner === 'without' && held.length === 0) return selection;
  switch (manner) {
    case 'alone':
      return selectionOf(caught);
    case 'with':
      return caught.length === 0
        ? selection
        : selectionOf([...held, ...caught]);
    case 'without':
    case 'inverted': {
      const gone = new Set<string>(less.map(({ id }) => id));
      return selectionOf(more.filter(({ id }) => !gone.has(id)));
    }
  }
}

function flagged<Kind extends Thing['kind']>(
  records: readonly { readonly id: Extract<Thing, { kind: Kind }>['id'] }[],
  flags: Uint8Array,
  kind: Kind,
): readonly Thing[] {
  return records.flatMap(({ id }, at) =>
    flags[at] === 1 ? [{ kind, id } as unknown as Thing] : [],
  );
}
