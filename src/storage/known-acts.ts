import type { Act } from '../case';
import { isActId, LIST_OF } from '../case';

/** What this program makes of something that was kept as an act. */
export type Knowledge = 'known' | 'newer' | 'unreadable';

const KINDS = ['add', 'set', 'remove', 'judge', 'grade', 'same', 'retract'];

/**
 * Whether acts are such as this program knows. One that a newer program wrote
 * is not played, not even in part: what it means is not known here.
 */
export function knowledgeOf(acts: readonly unknown[]): Knowledge {
  if (!acts.every(isAct)) return 'unreadable';
  return acts.every(({ changes }) => changes.every(isKnown))
    ? 'known'
    : 'newer';
}

function isAct(value: unknown): value is Act {
  const { id, by, saw, changes } = (value ?? {}) as Partial<Act>;
  return (
    typeof id === 'string' &&
    isActId(id) &&
    typeof by === 'string' &&
    Array.isArray(saw) &&
    Array.isArray(changes)
  );
}

function isKnown(change: unknown): boolean {
  const { kind, as } = (change ?? {}) as { kind?: unknown; as?: unknown };
  if (typeof kind !== 'string' || !KINDS.includes(kind)) return false;
  return kind !== 'add' || as === 'case' || Object.hasOwn(LIST_OF, String(as));
}
