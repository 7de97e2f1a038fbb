import type { Act } from './act';
import type { Difference } from './changed';
import { LISTS } from './changed';
import type { Analyst } from './case';
import type { Conflict } from './conflicts';
import { conflictsIn } from './conflicts';
import type { ActId } from './ids';
import { actsFor, clashesWith } from './joining';
import type { Ledger } from './ledger';
import { isSame } from './same-value';

/** What a case would add to another one, before it is joined. */
export type Outlook = {
  readonly kind: 'outlook';
  readonly title: string;
  readonly isSameCase: boolean;
  /** The acts that the other case does not know. */
  readonly acts: readonly Act[];
  /** The titles of articles that would come. */
  readonly articles: readonly string[];
  readonly claims: number;
  readonly actors: number;
  readonly contacts: number;
  /** Records that are in the case and would read differently. */
  readonly updated: number;
  /** Conflicts that there would be, and are not now. */
  readonly conflicts: readonly Conflict[];
  /** Who acted on either of the two. */
  readonly analysts: readonly Analyst[];
};

/**
 * Looks over what a case would add to another one, on a `trial` of that, which
 * takes the acts. An act that the two hold in two versions is a clash.
 */
export function outlookOn(
  trial: Ledger,
  other: Ledger,
): Outlook | { readonly kind: 'clash'; readonly act: ActId } {
  const acts = actsFor(trial.id, other.id, other.acts);
  const [act] = clashesWith(trial, acts);
  if (act !== undefined) return { kind: 'clash', act };
  const fresh = acts.filter(({ id }) => trial.actOf(id) === undefined);
  const before = new Set(conflictsIn(trial).map(actsOf));
  const changed = trial.take(fresh);
  return {
    kind: 'outlook',
    title: other.theCase.title,
    isSameCase: other.id === trial.id,
    // That somebody joined what is known here says nothing more.
    acts: fresh.every(({ joined }) => joined !== undefined) ? [] : fresh,
    articles: [...changed.articles.added.values()].map(({ title }) => title),
    claims: changed.claims.added.size,
    actors: changed.actors.added.size,
    contacts: changed.contacts.added.size,
    updated: LISTS.reduce((sum, list) => sum + rewritten(changed[list]), 0),
    conflicts: conflictsIn(trial).filter((each) => !before.has(actsOf(each))),
    analysts: trial.theCase.analysts,
  };
}

/** How many records say something else than before: not what was set alike twice. */
function rewritten({ updated }: Pick<Difference<unknown>, 'updated'>): number {
  let count = 0;
  for (const [before, after] of updated.values())
    if (!isSame(before, after)) count++;
  return count;
}

/** A conflict by the acts that are in it. */
function actsOf({ sides }: Conflict): string {
  return sides.map(({ act }) => act).join();
}
