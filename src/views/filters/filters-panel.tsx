import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { CaseArticle, Channel, Stance } from '../../case';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import { filterCount, OPEN_FILTERS } from '../../lens';
import {
  coverageWords,
  filterWords,
  stretchInWords,
  vocabularyWords,
} from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { LinkButton } from '../parts/link-button';
import { ChannelLine, ChannelMark, StanceMark } from '../parts/marks';
import { AccordingSection } from './according-section';
import { choicesOf } from './choices';
import type { FilterList } from './facet-section';
import { FacetSection } from './facet-section';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';
import { GradesSection } from './grades-section';
import { SidesSection } from './sides-section';

type Props = {
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
  /** Gives a side another colour. */
  readonly onColor?: (side: string, color: number) => void;
  /** Lists the claims that are shown, each with its words. */
  readonly onList: () => void;
};

/** All filters of a case, each choice with the claims that stand behind it. */
export function FiltersPanel({ network, onFilters, onColor, onList }: Props) {
  const { columns, filters } = network;
  const choices = useMemo(() => choicesOf(columns), [columns]);
  const list = { network, choices, onFilters };
  return (
    <div className={styles['panel']}>
      <Header {...{ network, onFilters, onList }} />
      <SetElsewhere {...{ network, onFilters }} />
      <AccordingSection {...{ network, onFilters }} />
      <FacetSection
        {...list}
        facet="channels"
        title={filterWords.channels}
        labelOf={(channel) => vocabularyWords.channel[channel]}
        markOf={markOfChannel}
      />
      <SidesSection {...{ network, onFilters, onColor }} />
      <ArticlesSection {...list} />
      <FacetSection
        {...list}
        facet="stances"
        title={filterWords.stance}
        labelOf={(stance) => vocabularyWords.stance[stance]}
        markOf={markOfStance}
      />
      <FacetSection
        {...list}
        facet="voices"
        title={filterWords.attribution}
        labelOf={(voice) => vocabularyWords.voice[voice]}
      />
      <OriginsSection {...{ network, onFilters }} />
      <GradesSection {...list} />
      <FacetSection
        {...list}
        facet="statuses"
        title={filterWords.status}
        isOpenAtFirst={filters.statuses.join() !== OPEN_FILTERS.statuses.join()}
        labelOf={(status) => vocabularyWords.status[status]}
      />
    </div>
  );
}

function markOfChannel(channel: Channel): ReactNode {
  return (
    <span className={styles['channel']}>
      <ChannelMark channel={channel} />
      <ChannelLine channel={channel} />
    </span>
  );
}

function markOfStance(stance: Stance): ReactNode {
  return (
    <span className={styles['mark']}>
      <StanceMark stance={stance} />
    </span>
  );
}

function Header({ network, onFilters, onList }: Props) {
  const { columns, shown, filters } = network;
  const set = filterCount(filters);
  const total = columns.within.claims.length - columns.suggestedCount;
  return (
    <header className={styles['header']}>
      <h2>{filterWords.title}</h2>
      {set > 0 && (
        <Button onClick={() => onFilters(OPEN_FILTERS)}>
          <X size={14} aria-hidden="true" /> {filterWords.clear(set)}
        </Button>
      )}
      <output>
        <LinkButton title={filterWords.listShown} onClick={onList}>
          {filterWords.claimsShown(shown.claimCount, total)}
        </LinkButton>
        {shown.suggestedCount > 0 &&
          ` · ${filterWords.suggested(shown.suggestedCount)}`}
      </output>
    </header>
  );
}

/** Filters that are set elsewhere; here they can be removed. */
function SetElsewhere({
  network,
  onFilters,
}: Pick<Props, 'network' | 'onFilters'>) {
  const { filters, columns } = network;
  const { around, time, claims, coverage } = filters;
  const centre =
    around && columns.within.actors.find((each) => each.id === around.actor);
  const without = (part: 'around' | 'time' | 'claims') => () => {
    const { [part]: _, ...rest } = filters;
    onFilters(rest);
  };
  return (
    (centre !== undefined ||
      time !== undefined ||
      claims !== undefined ||
      coverage.length > 0) && (
      <ul className={styles['elsewhere']}>
        {around !== undefined && centre !== undefined && (
          <SetFilter
            label={filterWords.around(centre.name, around.depth)}
            onClick={without('around')}
          />
        )}
        {time !== undefined && (
          <SetFilter label={stretchInWords(time)} onClick={without('time')} />
        )}
        {claims !== undefined && (
          <SetFilter
            label={
              claims.isHidden
                ? filterWords.claimsHidden(claims.ids.length)
                : filterWords.claimsAlone(claims.ids.length)
            }
            onClick={without('claims')}
          />
        )}
        {coverage.map((each) => (
          <SetFilter
            key={each}
            label={coverageWords.row[each]}
            onClick={() =>
              onFilters({
                ...filters,
                coverage: coverage.filter((other) => other !== each),
              })
            }
          />
        ))}
      </ul>
    )
  );
}

function SetFilter({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <li>
      {label}
      <Button
        look="icon"
        label={filterWords.removeFilter(label)}
        onClick={onClick}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </li>
  );
}

/** More articles than these are folded away at first. */
const MOST_OPEN = 60;

function ArticlesSection(list: FilterList) {
  const { articles } = list.network.columns.within;
  const known = useMemo(
    () => new Map(articles.map((each) => [each.id, each])),
    [articles],
  );
  return (
    <FacetSection
      {...list}
      facet="articles"
      title={filterWords.articles}
      isOpenAtFirst={articles.length <= MOST_OPEN}
      labelOf={(id) => articleInShort(known.get(id), id)}
      titleOf={(id) => known.get(id)?.title}
    />
  );
}

function articleInShort(article: CaseArticle | undefined, id: string): string {
  if (article === undefined) return id;
  return article.publisher === undefined
    ? filterWords.articleTitled(article.title)
    : filterWords.articleOf(article.publisher, article.title);
}

const LEAST = [1, 2, 3, 4, 5];

function OriginsSection({
  network,
  onFilters,
}: Pick<Props, 'network' | 'onFilters'>) {
  const { filters, counts } = network;
  const least = filters.leastOrigins;
  return (
    <FilterSection
      title={filterWords.origins}
      hiddenWords={least > 1 ? filterWords.atLeast(least) : undefined}
    >
      <div className={styles['origins']}>
        <Choice
          legend={filterWords.leastOrigins}
          value={least}
          onChoose={(leastOrigins) => onFilters({ ...filters, leastOrigins })}
          options={LEAST.map((value) => ({
            value,
            label: value === 1 ? filterWords.any : filterWords.orMore(value),
            title: filterWords.claimsWithOrigins(
              counts.origins[value] ?? 0,
              value,
            ),
            isEmpty: (counts.origins[value] ?? 0) === 0,
          }))}
        />
        <p className={styles['none']}>
          {filterWords.originsExplained(counts.origins[least] ?? 0, least)}
        </p>
      </div>
    </FilterSection>
  );
}
