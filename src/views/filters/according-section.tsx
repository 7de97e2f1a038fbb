import { useMemo } from 'react';
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
  const options = useMemo(
    () =>
      lists.map(({ kind, listed }) => (
        <Options
          key={kind}
          label={standpointWords.kinds[kind]}
          sources={listed}
        />
      )),
    [lists],
  );
  const choose = (line: string): void => {
    const chosen = sources.find(({ source }) => lineOfSource(source) === line);
    onFilters(chosen ? { ...rest, according: chosen.source } : rest);
  };
  return (
    <FilterSection title={standpointWords.title} hiddenWords={undefined}>
      <div className={styles['choice']}>
        <select
          aria-label={standpointWords.label}
          value={own}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{standpointWords.everyone}</option>
          {options}
        </select>
        {according !== undefined && <p>{standpointWords.means}</p>}
        {lists.some(({ isCut }) => isCut) && (
          <p>{standpointWords.mostListed(MOST_LISTED)}</p>
        )}
      </div>
    </FilterSection>
  );
}

function Options({
  label,
  sources,
}: {
  readonly label: string;
  readonly sources: readonly NamedSource[];
}) {
  if (sources.length === 0) return undefined;
  return (
    <optgroup label={label}>
      {sources.map(({ source, name, claims }) => (
        <option key={source.id} value={lineOfSource(source)}>
          {standpointWords.option(name, claims)}
        </option>
      ))}
    </optgroup>
  );
}
