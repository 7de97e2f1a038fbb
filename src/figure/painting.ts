import type { Case } from '../case';
import type { DrawnActor, DrawnSide } from './scene';
import { inksOf } from './side-inks';

/** What colours show: the grounds there are, and each actor's, by its number. */
export type Painting = {
  readonly sides: readonly DrawnSide[];
  readonly paintOf: (actor: number) => Pick<DrawnActor, 'side' | 'ink'>;
};

/** The colours of sides, each of which is a ground. */
export function sidePainting(within: Case, sides: readonly string[]): Painting {
  const inkOf = inksOf(within);
  return {
    sides: sides.map((name) => ({ name, ink: inkOf(name) })),
    paintOf(actor) {
      const side = within.actors[actor]?.side;
      const place = side === undefined ? -1 : sides.indexOf(side);
      return { side: place === -1 ? undefined : place, ink: inkOf(side) };
    },
  };
}
