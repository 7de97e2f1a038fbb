import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** Saving the network as a figure, and what stands on it. */
export const figureWords = catalogue('figure', {
  title: 'Save as a figure',
  extent: 'What it shows',
  extents: { whole: 'The whole network', sight: 'What is on screen' },
  format: 'Format',
  formats: { svg: 'SVG (can be edited)', png: 'PNG' },
  scale: 'Pixels of the PNG',
  times: (scale: number) => `${inFigures(scale)} ×`,
  save: 'Save',
  cancel: 'Cancel',
  failed: 'This browser could not make the PNG. Save as SVG instead.',
  shown: (actors: number, ties: number, claims: number, total: number) =>
    `${counted(actors, 'actor')} and ${counted(ties, 'tie')}, from ${inFigures(claims)} of ${figured(total, 'claim')}.`,
  without: (names: readonly string[]) => `Not shown: ${listed(names)}.`,
  withoutSome: (actors: number, articles: number) =>
    [
      ...(actors > 0 ? [`${figured(actors, 'actor')} hidden.`] : []),
      ...(articles > 0 ? [`${figured(articles, 'article')} left out.`] : []),
    ].join(' '),
  around: (actor: string, steps: number) =>
    `Only ${actor} and those within ${counted(steps, 'step')}.`,
  within: (stretch: string) => `Only contacts that may fall in ${stretch}.`,
  atLeast: (origins: number) =>
    `Only contacts with at least ${counted(origins, 'independent origin')}.`,
  otherwise: 'Other filters are set.',
  thicker: 'Thicker: more independent origins',
  broken: 'Broken ring: not named',
  sources: (sources: readonly string[], more: number) =>
    more === 0
      ? `Sources: ${sources.join('; ')}.`
      : `Sources: ${sources.join('; ')}; and ${counted(more, 'more article')} of the case.`,
  madeWith: (title: string) =>
    `From the case “${title}”, drawn with Backchannel. Each line rests on passages of these articles.`,
});
