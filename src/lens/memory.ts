import type { Columns } from './columns';

/**
 * What one filter step leaves for the next on the same columns, so that only
 * what has changed is worked out. It never changes what a step gives: tests
 * hold every step equal to one without memory.
 */
export function memoryFor<State>(
  begin: (columns: Columns) => State,
): (columns: Columns) => State {
  const states = new WeakMap<Columns, State>();
  return (columns) => {
    const known = states.get(columns);
    if (known !== undefined) return known;
    const begun = begin(columns);
    states.set(columns, begun);
    return begun;
  };
}
