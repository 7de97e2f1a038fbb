import { useMemo, useState } from 'react';
import type { ActorId } from '../../case';
import type { Selection } from '../../lens';
import { lineOf } from '../../lens';
import type { Network, Obstacle, Question, Route } from '../../network';
import { ASKED_CARRYING, routesBetween } from '../../network';
import { questionWords } from '../../words';
import { Button } from '../parts/button';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { Step } from './route-steps';
import { RouteSteps } from './route-steps';
import type { AnswerActs } from './told-contact';

type Reach = Extract<Question, { readonly kind: 'reach' }>;

type ReachProps = AnswerActs & {
  readonly network: Network;
  readonly question: Reach;
  readonly lookedUp: LookedUp;
  readonly selection: Selection | undefined;
  readonly onSelect: (selection: Selection | undefined) => void;
  readonly onAsk: (question: Question) => void;
};

/** How many routes are told at first, and how many more each time. */
const PAGE = 5;

/** What is selected to open the first way from one actor to another. */
export function firstWay(
  network: Network,
  from: ActorId,
  to: ActorId,
): Selection | undefined {
  const request = { from, to, isInOrder: false, most: PAGE };
  const { routes, obstacles } = routesBetween(network, request);
  const route = routes[0] ?? obstacles[0]?.routes[0];
  return route && pathOf(route);
}

/** The routes from one actor to another, or what stands in their way. */
export function ReachAnswer({ network, question, onAsk, ...rest }: ReachProps) {
  const { from, to, isInOrder, areAllAsked = false } = question;
  const [limit, setLimit] = useState(PAGE);
  // One more than is told: whether there are more is said, too.
  const { routes: found, obstacles } = useMemo(
    () =>
      routesBetween(
        network,
        { from, to, isInOrder, most: limit + 1 },
        areAllAsked ? ASKED_CARRYING : undefined,
      ),
    [network, from, to, isInOrder, areAllAsked, limit],
  );
  const routes = found.slice(0, limit);
  const hasMore = found.length > limit;
  const { nameOf } = rest.lookedUp;
  const shortest = routes[0]?.hops.length ?? 0;
  return (
    <>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={isInOrder}
          onChange={() => onAsk({ ...question, isInOrder: !isInOrder })}
        />
        {questionWords.inOrder}
      </label>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={areAllAsked}
          onChange={() => onAsk({ ...question, areAllAsked: !areAllAsked })}
        />
        {questionWords.allAsked}
      </label>
      <p role="status" className={styles['lead']}>
        {routes.length > 0
          ? questionWords.routes(routes.length, shortest, hasMore)
          : questionWords.noRoute(nameOf(from), nameOf(to))}
      </p>
      <RouteList routes={routes} {...rest} />
      {hasMore && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {questionWords.moreRoutes}
        </Button>
      )}
      {routes.length === 0 && obstacles.length === 0 && (
        <p className={styles['note']}>{questionWords.nothingInTheWay}</p>
      )}
      {obstacles.map(({ obstacle, routes: detours }) => (
        <section key={keyOf(obstacle)}>
          <p>{obstacleInWords(obstacle)}</p>
          <RouteList routes={detours.slice(0, 1)} {...rest} />
        </section>
      ))}
    </>
  );
}

function keyOf(obstacle: Obstacle): keyof typeof questionWords.inTheWay {
  return obstacle.kind === 'stance' ? obstacle.stance : obstacle.kind;
}

function obstacleInWords(obstacle: Obstacle): string {
  return questionWords.inTheWay[keyOf(obstacle)];
}

function RouteList({
  routes,
  selection,
  onSelect,
  lookedUp,
  ...acts
}: Omit<ReachProps, 'network' | 'question' | 'onAsk'> & {
  readonly routes: readonly Route[];
}) {
  return (
    <ol className={styles['list']}>
      {routes.map((route) => {
        const path = pathOf(route);
        const isShown =
          path !== undefined &&
          selection !== undefined &&
          lineOf(path) === lineOf(selection);
        return (
          <RouteEntry
            key={route.actors.join('\n')}
            {...{ route, isShown, lookedUp }}
            {...acts}
            onToggle={() => onSelect(isShown ? undefined : path)}
          />
        );
      })}
    </ol>
  );
}

/** A route in a line; chosen, it is lit in the view and told step by step. */
function RouteEntry({
  route,
  isShown,
  lookedUp,
  onToggle,
  ...acts
}: AnswerActs & {
  readonly route: Route;
  readonly isShown: boolean;
  readonly lookedUp: LookedUp;
  readonly onToggle: () => void;
}) {
  // A route of memberships alone selects no contact: it is open by itself.
  const [isOpenAlone, setIsOpenAlone] = useState(true);
  const isAlone = pathOf(route) === undefined;
  const isOpen = isAlone ? isOpenAlone : isShown;
  return (
    <li>
      <button
        type="button"
        className={styles['route']}
        aria-expanded={isOpen}
        onClick={isAlone ? () => setIsOpenAlone(!isOpen) : onToggle}
      >
        <span>{questionWords.route(route.actors.map(lookedUp.nameOf))}</span>
        <span className={styles['note']}>
          {questionWords.hops(route.hops.length)} ·{' '}
          {questionWords.order[route.order]}
        </span>
      </button>
      {isOpen && (
        <RouteSteps steps={stepsOf(route)} {...{ lookedUp }} {...acts} />
      )}
    </li>
  );
}

function stepsOf({ actors, hops }: Route): readonly Step[] {
  return hops.flatMap((hop, at) => {
    const [from, to] = [actors[at], actors[at + 1]];
    return from === undefined || to === undefined ? [] : [{ ...hop, from, to }];
  });
}

/** A route as what is selected: its contacts, in order. */
function pathOf({ hops }: Route): Selection | undefined {
  const ids = [...new Set(hops.flatMap(({ contacts }) => contacts))];
  if (ids.length === 0) return undefined;
  return { kind: 'path', steps: ids.map((id) => ({ kind: 'contact', id })) };
}
