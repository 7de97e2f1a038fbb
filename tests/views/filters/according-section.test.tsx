import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Filters } from '../../../src/lens';
import { columnsOf, OPEN_FILTERS, sourcesOf } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { AccordingSection } from '../../../src/views/filters/according-section';
import { syntheticCase } from '../../lens/synthetic-case';

const columns = columnsOf(
  syntheticCase({
    seed: 2,
    actors: 30,
    claims: 200,
    articles: 40,
    origins: 20,
  }),
);

function optionsUnder(filters: Partial<Filters>): readonly string[] {
  const network = networkOf(columns, { ...OPEN_FILTERS, ...filters });
  const markup = renderToStaticMarkup(
    <AccordingSection network={network} onFilters={() => {}} />,
  );
  return markup.match(/<option[^>]*>[^<]*/g) ?? [];
}

test('whom all may be shown according to stands in the list only while that is used', () => {
  const sources = sourcesOf(columns);
  expect(sources.length).toBeGreaterThan(40);
  expect(optionsUnder({})).toHaveLength(1);
  const [first] = sources.map(({ source }) => ({ according: source }));
  const chosen = optionsUnder(first ?? {});
  expect(chosen).toHaveLength(2);
  expect(chosen[1]).toContain('selected');
});
