import type { Act } from './act';
import { actIdAfter } from './act-id';
import type { Hand } from './acting';
import { beginsCase, runOf } from './acting';
import type { ActId } from './ids';
import type { Ledger } from './ledger';

/**
 * The act by which a file is joined: it changes nothing by itself, but is done
 * after all that the file brings, and undone with it.
 */
export function joiningAct(
  ledger: Ledger,
  { by, device, now }: Hand,
  acts: readonly Act[],
  name: string,
): Act {
  const seen = new Set(acts.flatMap(({ saw }) => saw));
  const ids = [...ledger.heads, ...acts.map(({ id }) => id)];
  const latest = [ledger.latest, ...acts.map(({ id }) => id)].reduce(
    (one, other) => ((one ?? '') < (other ?? '') ? other : one),
  );
  return {
    id: actIdAfter(latest, now, device),
    by,
    saw: ids.filter((id) => !seen.has(id)).sort(),
    joined: { name, after: ledger.heads },
    changes: [],
  };
}

/** The acts that came with the file that an act joined, in order; none of others. */
export function broughtBy(
  ledger: Ledger,
  { saw, joined }: Act,
): readonly Act[] {
  if (joined === undefined) return [];
  const known = knownTo(ledger, joined.after, new Set());
  const brought = knownTo(ledger, saw, known);
  return ledger.acts.filter(
    (act) =>
      brought.has(act.id) &&
      !known.has(act.id) &&
      // Without what began it there is no case.
      (act.in !== undefined || !beginsCase(act)),
  );
}

/** What whoever saw some acts knew: those, what they saw, and so on. */
function knownTo(
  ledger: Ledger,
  latest: readonly ActId[],
  beyond: ReadonlySet<ActId>,
): ReadonlySet<ActId> {
  const known = new Set(latest.filter((id) => !beyond.has(id)));
  // A set grows while it is walked.
  for (const id of known)
    for (const seen of ledger.actOf(id)?.saw ?? [])
      if (!beyond.has(seen)) known.add(seen);
  return known;
}

/** An act's run, with what a file brought where the run joined one. */
export function wholeOf(ledger: Ledger, act: Act): readonly Act[] {
  return runOf(ledger, act).flatMap((each) => [
    ...broughtBy(ledger, each),
    each,
  ]);
}

/**
 * The acts that undoing an act takes back: what still stands of its run. Of what
 * a file brought all of it, since what that undid would else stand again.
 */
export function undoneWith(ledger: Ledger, act: Act): readonly Act[] {
  return runOf(ledger, act)
    .filter(({ id }) => ledger.stands(id))
    .flatMap((each) => [...broughtBy(ledger, each), each]);
}
