import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HistogramPlot } from '../../../src/views/time/histogram-plot';
import { plotScaleOf } from '../../../src/views/time/plot-scale';

const DAY = 86_400_000;

function markupOf(days: number): string {
  const bins = Array.from({ length: days }, (_, at) => ({
    from: at * DAY,
    to: (at + 1) * DAY - 1,
    precise: at === 1 ? 4 : 2,
    vague: at === 1 ? 0 : 1,
    possible: 1,
    suggested: at === 1 ? 0 : 1,
  }));
  const scale = plotScaleOf(bins, 10 * days);
  return renderToStaticMarkup(
    <HistogramPlot unit="day" bins={bins} scale={scale} />,
  );
}

/** The bars of one look, each from its left foot: place, width and height. */
function barsIn(markup: string, look: string): readonly string[] {
  const shape = new RegExp(`class="[^"]*${look}[^"]*" d="([^"]*)"`).exec(
    markup,
  );
  return shape?.[1]?.split('z').filter((bar) => bar !== '') ?? [];
}

test('bars stand on one another: what is certain, what may be, what is suggested', () => {
  const markup = markupOf(2);
  expect(barsIn(markup, 'precise')).toEqual([
    'M0.00 38.00h9.00v-19.00h-9.00',
    'M10.00 38.00h9.00v-38.00h-9.00',
  ]);
  expect(barsIn(markup, 'vague')).toEqual(['M0.00 19.00h9.00v-9.50h-9.00']);
  expect(barsIn(markup, 'suggested')).toEqual(['M0.00 9.50h9.00v-9.50h-9.00']);
});

test('a longer case has more bars, but no more elements for them', () => {
  const elements = (markup: string) =>
    markup.replace(/<g>.*<\/g>/, '').match(/<[a-z]/g)?.length;
  expect(elements(markupOf(100))).toBe(elements(markupOf(3)));
});
