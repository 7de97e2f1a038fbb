import { memo, useMemo, useState } from 'react';
import type { Filters, NamedSource } from '../../lens';
import { lineOfSource, sourcesOf } from '../../lens';
import type { Network } from '../../network';
import { standpointWords } from '../../words';
import { FilterSection } from './filter-section';
import { listedSources, MOST_LISTED } from './listed-sources';
import styles from './standpoint.module.css';

const KINDS = ['article', 'publisher', 'speaker'] as const;

/** Shows everything according to one article, publisher or speaker. */
export function AccordingSection({
  network,
  onFilters,
}: {
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  const { columns, filters } = network;
  const { according, ...rest } = filters;
  const own = according === undefined ? '' : lineOfSource(according);
  const sources = useMemo(() => sourcesOf(columns), [columns]);
  const lists = useMemo(
    () =>
      KINDS.map((kind) => ({
        kind,
        ...listedSources(
          sources.filter(({ source }) => source.kind === kind),
          own,
        ),
      })),
    [sources, own],
  );
  // A closed list shows one of hundreds: the others are there while it is used.
  const [isUsed, setUsed] = useState(false);
  const chosen = sources.find(({ source }) => lineOfSource(source) === own);
  const choose = (line: string): void => {
    const next = sources.find(({ source }) => lineOfSource(source) === line);
    onFilters(next ? { ...rest, according: next.source } : rest);
  };
  return (
    <FilterSection title={standpointWords.title} hiddenWords={undefined}>
      <div className={styles['choice']}>
        <select
          aria-label={standpointWords.label}
          value={own}
          onPointerDown={() => setUsed(true)}
          onFocus={() => setUsed(true)}
          onBlur={() => setUsed(false)}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{standpointWords.everyone}</option>
          {isUsed ? <Lists lists={lists} /> : chosen && <Source {...chosen} />}
        </select>
        {according !== undefined && <p>{standpointWords.means}</p>}
        {lists.some(({ isCut }) => isCut) && (
          <p>{standpointWords.mostListed(MOST_LISTED)}</p>
        )}
      </div>
    </FilterSection>
  );
}

type Listed = {
  readonly kind: (typeof KINDS)[number];
  readonly listed: readonly NamedSource[];
};

const Lists = memo(function Lists({
  lists,
}: {
  readonly lists: readonly Listed[];
}) {
  return lists.map(
    ({ kind, listed }) =>
      listed.length > 0 && (
        <optgroup key={kind} label={standpointWords.kinds[kind]}>
          {listed.map((each) => (
            <Source key={each.source.id} {...each} />
          ))}
        </optgroup>
      ),
  );
});

function Source({ source, name, claims }: NamedSource) {
  return (
    <option value={lineOfSource(source)}>
      {standpointWords.option(name, claims)}
    </option>
  );
}
