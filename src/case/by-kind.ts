import type { RecordKind } from './act';
import type { ListedKind } from './case';
import type { Entry } from './entry';

/** The entries of a kind, to which more are added. */
export function listed(
  entries: Map<ListedKind, Entry[]>,
  kind: ListedKind,
): Entry[] {
  const known = entries.get(kind) ?? [];
  entries.set(kind, known);
  return known;
}

/** Adds an identity to those of its kind. */
export function put(
  ids: Map<RecordKind, Set<string>>,
  kind: RecordKind,
  id: string,
): void {
  const known = ids.get(kind);
  if (known === undefined) ids.set(kind, new Set([id]));
  else known.add(id);
}
