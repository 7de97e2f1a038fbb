import { SIDE_COLORS } from '../../lens';
import type { Coloring, Measure, Network } from '../../network';
import { communitiesIn, sizesOf } from '../../network';
import { communityWords } from '../../words';
import type { Painting } from '../../figure';
import { levels } from './drawing-theme';

/** What colours show of a network: communities, or a measure. */
export function paintingOf(
  network: Network,
  coloring: Exclude<Coloring, 'side'>,
): Painting {
  return coloring === 'community'
    ? communityPainting(network)
    : measurePainting(network, coloring);
}

/** The colours of communities, each of which is a ground with its first name. */
function communityPainting(network: Network): Painting {
  const { actorIndex, within } = network.columns;
  const communities = communitiesIn(network);
  const places = new Map(
    communities.flatMap(({ members }, place) =>
      members.map((id) => [actorIndex.get(id), place] as const),
    ),
  );
  return {
    sides: communities.map(({ members: [first] }, place) => ({
      name: communityWords.ground(
        within.actors.find(({ id }) => id === first)?.name ?? '',
      ),
      // The largest have colours of their own.
      ink: Math.min(place, SIDE_COLORS),
      mayBeUnnamed: true,
    })),
    paintOf(actor) {
      const place = places.get(actor);
      return {
        side: place,
        ink: place === undefined ? SIDE_COLORS : Math.min(place, SIDE_COLORS),
      };
    },
  };
}

/**
 * Darker the more an actor has of a measure, by its root, in as many steps as
 * there are; the colour of no side where it has nothing. There are no grounds.
 */
function measurePainting(network: Network, measure: Measure): Painting {
  const sizes = sizesOf(network, measure);
  const most = [...sizes.values()].reduce((a, b) => Math.max(a, b), 1);
  return {
    sides: [],
    paintOf(actor) {
      const id = network.columns.within.actors[actor]?.id;
      const size = id === undefined ? 0 : (sizes.get(id) ?? 0);
      const level = Math.ceil(Math.sqrt(size / most) * levels);
      return { side: undefined, ink: SIDE_COLORS + level };
    },
  };
}
