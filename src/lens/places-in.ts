/** How often a list was searched, and its index once that has paid off. */
type Searched = { times: number; places: Map<string, number> | undefined };

const searched = new WeakMap<object, Searched>();
/** So often a list is searched as it is: an index of it costs as much. */
const FEW = 12;

/**
 * Looks up places in a list that never changes, -1 where there is none. Acts
 * mostly leave a list as it was, and its index with it.
 */
export function placesIn<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): (id: string) => number {
  const known = searched.get(items) ?? { times: 0, places: undefined };
  searched.set(items, known);
  return (id) => {
    // What is new stands at the end.
    if (++known.times <= FEW)
      return items.findLastIndex((each) => idOf(each) === id);
    known.places ??= new Map(items.map((each, at) => [idOf(each), at]));
    return known.places.get(id) ?? -1;
  };
}
