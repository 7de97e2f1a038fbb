import { placesIn } from './places-in';

/** A record of a list by its id; a list that is asked often is gone through once. */
export function recordIn<Listed extends { readonly id: string }>(
  list: readonly Listed[],
  id: string,
): Listed | undefined {
  return list[placesIn(list, idOf)(id)];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
