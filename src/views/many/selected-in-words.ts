import type { Several } from '../../lens';
import { contactsBehind } from '../../lens';
import type { Network } from '../../network';
import { manyWords } from '../../words';

/** Several selected things in words: "12 claims of 4 contacts". */
export function selectedInWords(
  { columns }: Network,
  selection: Several,
): string {
  const { kind, ids } = selection;
  const count = ids.length;
  switch (kind) {
    case 'claims':
      return manyWords.claims(count, contactsBehind(columns, selection).size);
    case 'contacts':
      return manyWords.contacts(count);
    case 'ties':
      return manyWords.ties(count, contactsBehind(columns, selection).size);
    case 'articles':
      return manyWords.articles(count);
    case 'actors': {
      const { actorIndex, sideOfActor } = columns;
      const sides = new Set(
        ids.map(
          (id) => columns.sides[sideOfActor[actorIndex.get(id) ?? 0] ?? 0],
        ),
      );
      // An actor without one is on no side.
      sides.delete('');
      return manyWords.actors(count, sides.size);
    }
  }
}
