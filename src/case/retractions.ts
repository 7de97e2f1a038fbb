import type { Act } from './act';
import type { ActId } from './ids';

/**
 * Which acts stand. An act does not stand while one that stands retracts it; a
 * retraction counts only for acts before it, so that there are no circles.
 */
export class Retractions {
  /** For each act, those that retract it. */
  readonly #of = new Map<ActId, ActId[]>();
  /** For each act, those that it retracts. */
  readonly #by = new Map<ActId, readonly ActId[]>();
  readonly #fallen = new Set<ActId>();
  readonly #unsettled = new Set<ActId>();

  stands(id: ActId): boolean {
    return !this.#fallen.has(id);
  }

  /** The acts that stand and retract another. */
  retractorsOf(id: ActId): readonly ActId[] {
    return (this.#of.get(id) ?? []).filter((each) => this.stands(each));
  }

  /** Notes what an act retracts; what follows is known once settled. */
  enter(act: Act): void {
    const targets = act.changes.flatMap((change) =>
      change.kind === 'retract' && change.act < act.id ? [change.act] : [],
    );
    if (targets.length > 0) this.#by.set(act.id, targets);
    for (const target of targets) {
      const known = this.#of.get(target);
      if (known === undefined) this.#of.set(target, [act.id]);
      else known.push(act.id);
      this.#unsettled.add(target);
    }
    if (this.#of.has(act.id)) this.#unsettled.add(act.id);
  }

  /** Works out what stands now; gives the acts of which that has changed. */
  settle(): readonly ActId[] {
    const reached = new Set(this.#unsettled);
    // A set grows while it is walked: what is retracted by these is reached, too.
    for (const id of reached)
      for (const target of this.#by.get(id) ?? []) reached.add(target);
    this.#unsettled.clear();
    const changed: ActId[] = [];
    // Only later acts retract: from the last on, all that counts is settled.
    for (const id of [...reached].sort().toReversed()) {
      const falls =
        this.#of.get(id)?.some((each) => this.stands(each)) ?? false;
      if (falls === this.#fallen.has(id)) continue;
      changed.push(id);
      if (falls) this.#fallen.add(id);
      else this.#fallen.delete(id);
    }
    return changed;
  }
}
