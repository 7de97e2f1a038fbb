import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Actor, ActorId } from '../../case';
import type { Filters } from '../../lens';
import { sideColorsOf } from '../../lens';
import type { Network } from '../../network';
import { fitOf } from '../../text';
import { filterWords, inReadingOrder, vocabularyWords } from '../../words';
import { KindMark } from '../parts/marks';
import { claimsOf } from './choices';
import { FilterRow } from './filter-row';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';
import { SideColor } from './side-color';
import type { Side } from './side-choices';
import {
  aroundActor,
  isActorShown,
  sideState,
  withActorToggled,
  withOnlySide,
  withSideToggled,
} from './side-choices';

const SEARCHED_FROM = 13;
const LISTED = 200;

type Listed = Side & { readonly people: readonly Actor[] };

/** The sides of a case, each opening on its actors. */
export function SidesSection({
  network,
  onFilters,
  onColor,
}: {
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
  readonly onColor: ((side: string, color: number) => void) | undefined;
}) {
  const { columns, filters } = network;
  const sides = useMemo(() => sidesOf(network.columns), [network.columns]);
  const [sought, setSought] = useState('');
  const colors = useMemo(
    () => sideColorsOf(network.columns.within),
    [network.columns],
  );
  const actorCount = columns.within.actors.length;
  const listed = useMemo(
    () =>
      sides
        .map((side) => ({ side, people: foundIn(side, sought) }))
        .filter(({ people }) => people.length > 0),
    [sides, sought],
  );
  return (
    <FilterSection
      title={filterWords.actorsBySide}
      hiddenWords={hiddenWords(filters)}
    >
      {actorCount >= SEARCHED_FROM && (
        <input
          type="search"
          className={styles['search']}
          placeholder={filterWords.findAmong(actorCount)}
          aria-label={filterWords.findActor}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {listed.length === 0 && (
        <p className={styles['none']}>{filterWords.noSuchActor(sought)}</p>
      )}
      <ul>
        {listed.slice(0, LISTED).map(({ side, people }) => (
          <SideRow
            key={side.name}
            isSought={sought.trim() !== ''}
            {...{ side, sides, people, network, onFilters, onColor }}
            color={colors.get(side.name)}
          />
        ))}
      </ul>
      {listed.length > LISTED && (
        <p className={styles['none']}>
          {filterWords.moreSides(listed.length - LISTED)}
        </p>
      )}
    </FilterSection>
  );
}

type SideProps = {
  readonly side: Listed;
  readonly sides: readonly Listed[];
  readonly people: readonly Actor[];
  readonly isSought: boolean;
  readonly network: Network;
  readonly color: number | undefined;
  readonly onFilters: (filters: Filters) => void;
  readonly onColor: ((side: string, color: number) => void) | undefined;
};

function SideRow({
  side,
  sides,
  people,
  isSought,
  network,
  color,
  onFilters,
  onColor,
}: SideProps) {
  const { filters, counts } = network;
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded || isSought;
  const label = side.name || filterWords.noSide;
  const state = sideState(filters, side);
  const isOnly = isOnlyShown(filters, side, sides);
  return (
    <li>
      <div className={styles['side']}>
        <button
          type="button"
          className={styles['unfold']}
          aria-expanded={isOpen}
          aria-label={filterWords.actorsOf(label)}
          disabled={isSought}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <ChevronRight size={14} aria-hidden="true" />
        </button>
        <SideColor {...{ color, onColor }} side={side.name} />
        <FilterRow
          label={label}
          title={filterWords.actors(side.people.length)}
          {...claimsOf(counts, 'sides', side.name)}
          isShown={state !== 'hidden'}
          isPartly={state === 'partly'}
          isOnly={isOnly}
          onlyMeans={filterWords.showOnlySide(label)}
          onToggle={() => onFilters(withSideToggled(filters, side))}
          onOnly={() =>
            onFilters(
              isOnly
                ? { ...filters, sides: [], actors: [] }
                : withOnlySide(filters, side, sides),
            )
          }
        />
      </div>
      {isOpen && <ActorRows {...{ side, people, network, onFilters }} />}
    </li>
  );
}

/** Whether a side is shown whole and every other one is hidden. */
function isOnlyShown(
  filters: Filters,
  side: Side,
  sides: readonly Side[],
): boolean {
  const others = sides.filter((each) => each !== side);
  return (
    others.length > 0 &&
    sideState(filters, side) === 'shown' &&
    others.every((each) => sideState(filters, each) === 'hidden')
  );
}

function ActorRows({
  side,
  people,
  network,
  onFilters,
}: {
  readonly side: Listed;
  readonly people: readonly Actor[];
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  const { filters, counts } = network;
  const rest = people.length - LISTED;
  return (
    <ul className={styles['actors']}>
      {people.slice(0, LISTED).map((actor) => {
        const isAround = filters.around?.actor === actor.id;
        return (
          <li key={actor.id}>
            <FilterRow
              label={actor.name}
              mark={<KindMark kind={actor.kind} />}
              title={vocabularyWords.kind[actor.kind]}
              {...claimsOf(counts, 'actors', actor.id)}
              isShown={isActorShown(filters, side, actor.id)}
              isOnly={isAround}
              onlyMeans={filterWords.showOnlyActor(actor.name)}
              onToggle={() =>
                onFilters(withActorToggled(filters, side, actor.id))
              }
              onOnly={() =>
                onFilters(
                  isAround
                    ? withoutAround(filters)
                    : aroundActor(filters, side, actor.id),
                )
              }
            />
          </li>
        );
      })}
      {rest > 0 && (
        <li className={styles['none']}>{filterWords.moreByName(rest)}</li>
      )}
    </ul>
  );
}

function withoutAround(filters: Filters): Filters {
  const { around: _, ...rest } = filters;
  return rest;
}

function foundIn(side: Listed, sought: string): readonly Actor[] {
  if (sought.trim() === '') return side.people;
  return side.people.filter((actor) =>
    [actor.name, ...actor.aliases].some(
      (name) => fitOf(name, sought) !== undefined,
    ),
  );
}

function hiddenWords(filters: Filters): string | undefined {
  const count = filters.sides.length + filters.actors.length;
  return count > 0 ? filterWords.hidden(count) : undefined;
}

/** The sides in the case's order, each with its actors by name. */
function sidesOf({ within, sides }: Network['columns']): readonly Listed[] {
  const people = new Map<string, Actor[]>(sides.map((name) => [name, []]));
  for (const actor of within.actors) people.get(actor.side ?? '')?.push(actor);
  return [...people].map(([name, members]) => ({
    name,
    people: members.sort((one, other) => inReadingOrder(one.name, other.name)),
    actors: members.map((each): ActorId => each.id),
  }));
}
