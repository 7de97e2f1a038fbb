import { describe, expect, it } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import type { Filters } from '../../src/lens';
import { layoutOf, layoutRequestOf, networkOf } from '../../src/network';
import type { DrawingTheme, Ink } from '../../src/figure/inks';
import { figureOf, frameOfWhole } from '../../src/figure/figure';
import { filtersInWords, wordsOfFigure } from '../../src/figure/figure-words';
import { escaped } from '../../src/figure/svg';
import { groundOf, sceneOf } from '../../src/figure/scene-of';
import { tapsOf } from '../../src/figure/taps-of';
import { VOCABULARY } from '../../src/case';
import type { ArticleId } from '../../src/text';
import { shippedCase } from '../app/shipped-case';

const ink: Ink = [0.2, 0.2, 0.2, 1];
const theme: DrawingTheme = {
  paper: [1, 1, 1, 1],
  ink,
  muted: ink,
  accent: ink,
  channels: Object.fromEntries(
    VOCABULARY.channels.map((channel) => [channel, ink]),
  ) as DrawingTheme['channels'],
  sides: Array.from({ length: 9 }, () => ink),
  font: 'sans-serif',
  nameSize: 12.5,
};

const columns = columnsOf(shippedCase());
const laidOut = layoutOf(layoutRequestOf(columns, {}));
const places = Object.fromEntries(
  Object.entries(laidOut).map(([id, place]) => [
    id,
    { ...place, pinned: false },
  ]),
);

function figureUnder(filters: Partial<Filters>) {
  const network = networkOf(columns, { ...OPEN_FILTERS, ...filters });
  const ground = groundOf(columns);
  const scene = sceneOf({ network, ground, places, measure: 'contacts' });
  return figureOf(
    scene,
    frameOfWhole(scene),
    wordsOfFigure(network, scene),
    theme,
  );
}

/** The words of a figure, without its marks. */
function wordsIn(svg: string): string {
  return svg.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

describe('a figure of the sample case', () => {
  const { svg } = figureUnder({});
  const words = wordsIn(svg);

  it('names the case, every drawn actor, every side and every source', () => {
    for (const name of [
      'The backchannel that freed Edan Alexander',
      'Bishara Bahbah',
      'Mohammed bin Abdul Rahman al-Thani',
      'Hamas official outside Gaza',
      'United States',
      'Sources:',
      'Axios',
    ])
      expect(words).toContain(name);
  });

  it('explains every channel that it draws, and no other', () => {
    expect(words).toContain('Intercept');
    expect(words).not.toContain('E-mail');
  });

  it('draws one line for each tie, and one for each interception', () => {
    const network = networkOf(columns, OPEN_FILTERS);
    const { drawn, instead } = tapsOf(network);
    const lines = svg.match(/<path d="M[^"]*Q[^"]*"[^>]*stroke-linecap/gu);
    const { length } = network.ties;
    expect(lines).toHaveLength(length - instead.size + drawn.length);
  });

  it('closes every element that it opens', () => {
    const opened = svg.match(/<[a-z]+(?: [^>]*[^/])?>/gu) ?? [];
    const closed = svg.match(/<\/[a-z]+>/gu) ?? [];
    expect(opened).toHaveLength(closed.length);
  });
});

describe('a figure of what filters leave', () => {
  it('says in words what is not shown', () => {
    const network = networkOf(columns, {
      ...OPEN_FILTERS,
      channels: ['call', 'talk'],
      leastOrigins: 2,
    });
    expect(filtersInWords(network)).toEqual([
      'Not shown: Call and Talk.',
      'Only contacts with at least two independent origins.',
    ]);
    expect(wordsIn(figureUnder({ channels: ['call'] }).svg)).toContain(
      'Not shown: Call.',
    );
  });
});

describe('words in a figure', () => {
  it('stay words, whatever a file holds', () => {
    expect(escaped('<script>"a" & b\u0000</script>')).toBe(
      '&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;',
    );
  });
});

it('names some of very many sources, and counts the rest', () => {
  const theCase = shippedCase();
  const articles = Array.from({ length: 200 }, (_, at) =>
    theCase.articles.map((article, which) => ({
      ...article,
      id: at === 0 ? article.id : (`${article.id}-${at}` as ArticleId),
      title: `Article ${2 * at + which}`,
    })),
  ).flat();
  const network = networkOf(columnsOf({ ...theCase, articles }), OPEN_FILTERS);
  const scene = sceneOf({
    network,
    ground: groundOf(network.columns),
    places,
    measure: 'contacts',
  });
  const below = wordsOfFigure(network, scene).below.join(' ');
  expect(below).toContain('“Article 19”');
  expect(below).not.toContain('“Article 20”');
  expect(below).toContain('380 more articles');
});
