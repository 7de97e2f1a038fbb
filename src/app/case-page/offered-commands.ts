import type { Command } from '../commands';
import { COMMANDS } from '../commands';
import type { PageKind } from '../ports';

/** What only the app can do: it alone opens files and takes in articles. */
const OF_THE_APP: ReadonlySet<Command['id']> = new Set([
  'take-in',
  'open',
  'export',
  'new',
  'shipped',
  'cases',
  'join',
  'import',
  'share',
  'share-case',
]);

/** What changes the case. */
const CHANGING: ReadonlySet<Command['id']> = new Set([
  'review',
  'edit-selected',
  'note',
  'grade',
  'grade-scale',
  'add-actor',
  'merge-actor',
  'duplicates',
]);

/** The commands that a page of a kind offers. */
export function commandsOn(page: PageKind): readonly Command[] {
  if (page === 'app') return COMMANDS;
  return COMMANDS.filter(
    ({ id }) =>
      !OF_THE_APP.has(id) && (page === 'to-edit' || !CHANGING.has(id)),
  );
}
