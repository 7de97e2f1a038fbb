/** A record of a list by its id; a long list is gone through but once. */
export function recordIn<Listed extends { readonly id: string }>(
  list: readonly Listed[],
  id: string,
): Listed | undefined {
  let places = placesOf.get(list);
  if (places === undefined) {
    places = new Map(list.map((each, place) => [each.id, place]));
    placesOf.set(list, places);
  }
  return list[places.get(id) ?? -1];
}

const placesOf = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();
