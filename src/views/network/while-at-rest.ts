import type { Disc, Member } from '../../figure';

/**
 * What is reckoned from where discs lie, reckoned once while they lie there:
 * what the pointer rests on changes how they look, not where they are.
 */
export class WhileAtRest<Reckoned> {
  private last:
    | {
        readonly members: ReadonlyMap<string, Member>;
        readonly besides: unknown;
        readonly reckoned: Reckoned;
      }
    | undefined;

  /**
   * @param discs in pixels of the screen, each with its actor
   * @param besides what else it is reckoned from; another one reckons it anew
   */
  of(
    discs: ReadonlyMap<string, Disc>,
    besides: unknown,
    reckon: (members: ReadonlyMap<string, Member>) => Reckoned,
  ): Reckoned {
    const { last } = this;
    if (last !== undefined && last.besides === besides)
      if (areAtRest(last.members, discs)) return last.reckoned;
    const members = new Map(
      [...discs].map(([id, { actor, at, radius }]) => [
        id,
        { ...at, radius, side: actor.side },
      ]),
    );
    const reckoned = reckon(members);
    this.last = { members, besides, reckoned };
    return reckoned;
  }
}

function areAtRest(
  members: ReadonlyMap<string, Member>,
  discs: ReadonlyMap<string, Disc>,
): boolean {
  if (members.size !== discs.size) return false;
  for (const [id, { actor, at, radius }] of discs) {
    const before = members.get(id);
    if (before?.x !== at.x || before.y !== at.y) return false;
    if (before.radius !== radius || before.side !== actor.side) return false;
  }
  return true;
}
