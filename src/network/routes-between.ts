import type { Stance } from '../case';
import type { Lens } from '../lens';
import { lensOf, OPEN_FILTERS } from '../lens';
import type { Route, RouteRequest } from './routes';
import { routesAlong } from './routes';
import type { Carrying } from './ways';
import { PLAIN_CARRYING, waysFor } from './ways';

/** What stands in the way where no route leads from one actor to another. */
export type Obstacle =
  | { readonly kind: 'order' }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'suggested' }
  | { readonly kind: 'direction' }
  | { readonly kind: 'filters' }
  /** No single one of these: several of them together. */
  | { readonly kind: 'several' };

/**
 * The routes between two actors; where there are none, the obstacles that each
 * alone keeps word from passing, with the routes that there were without it.
 */
export type Routes = {
  readonly routes: readonly Route[];
  readonly obstacles: readonly {
    readonly obstacle: Obstacle;
    readonly routes: readonly Route[];
  }[];
};

const UNCARRIED: readonly Stance[] = ['attempted', 'planned', 'negated'];

/** What carries word if that is asked for: all that is not rejected. */
export const ASKED_CARRYING: Carrying = {
  ...PLAIN_CARRYING,
  stances: [...PLAIN_CARRYING.stances, ...UNCARRIED],
  statuses: [...PLAIN_CARRYING.statuses, 'suggested'],
};

const ALL_CARRYING: Carrying = { ...ASKED_CARRYING, isEitherWay: true };

/** Finds routes in what a lens shows, or says what stands in their way. */
export function routesBetween(
  lens: Lens,
  request: RouteRequest,
  carrying: Carrying = PLAIN_CARRYING,
): Routes {
  const routes = routesAlong(waysFor(lens, carrying), request);
  if (routes.length > 0) return { routes, obstacles: [] };
  const obstacles = detoursOf(lens, request, carrying).flatMap(
    ({ obstacle, through, allowing, asked }) => {
      const found = routesAlong(waysFor(through, allowing), asked);
      return found.length > 0 ? [{ obstacle, routes: found }] : [];
    },
  );
  if (obstacles.length > 0) return { routes, obstacles };
  const detours = routesAlong(
    waysFor(lensOf(lens.columns, OPEN_FILTERS), ALL_CARRYING),
    { ...request, isInOrder: false },
  );
  return detours.length === 0
    ? { routes, obstacles }
    : {
        routes,
        obstacles: [{ obstacle: { kind: 'several' }, routes: detours }],
      };
}

type Detour = {
  readonly obstacle: Obstacle;
  readonly through: Lens;
  readonly allowing: Carrying;
  readonly asked: RouteRequest;
};

/** The same question with one thing allowed that was not, each in turn. */
function detoursOf(
  lens: Lens,
  asked: RouteRequest,
  allowing: Carrying,
): readonly Detour[] {
  const plain = { through: lens, allowing, asked };
  const { stances, statuses } = allowing;
  const open = lensOf(lens.columns, OPEN_FILTERS);
  return [
    ...(asked.isInOrder
      ? [
          {
            ...plain,
            obstacle: { kind: 'order' } as const,
            asked: { ...asked, isInOrder: false },
          },
        ]
      : []),
    ...UNCARRIED.filter((stance) => !stances.includes(stance)).map(
      (stance) => ({
        ...plain,
        obstacle: { kind: 'stance', stance } as const,
        allowing: { ...allowing, stances: [...stances, stance] },
      }),
    ),
    ...(statuses.includes('suggested')
      ? []
      : [
          {
            ...plain,
            obstacle: { kind: 'suggested' } as const,
            allowing: {
              ...allowing,
              statuses: [...statuses, 'suggested' as const],
            },
          },
        ]),
    {
      ...plain,
      obstacle: { kind: 'direction' },
      allowing: { ...allowing, isEitherWay: true },
    },
    { ...plain, obstacle: { kind: 'filters' }, through: open },
  ];
}
