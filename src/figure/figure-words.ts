import type { ActorKind, Case } from '../case';
import { VOCABULARY } from '../case';
import { filterCount, publicationDateInWords, publisherInLine } from '../lens';
import type { Network } from '../network';
import {
  figureWords,
  groupWords,
  stretchInWords,
  vocabularyWords,
} from '../words';
import type { Scene } from './scene';
import type { FigureWords } from './figure';
import type { KeyEntry } from './figure-key';

/** So many articles are named below a figure; more would outgrow it. */
const MOST_NAMED = 20;

/** What stands around the figure of a network: title, filters, key, sources. */
export function wordsOfFigure(network: Network, scene: Scene): FigureWords {
  const { columns, shown, ties } = network;
  const { within } = columns;
  const total = within.claims.length - columns.suggestedCount;
  const actors = shown.actors.reduce((sum, each) => sum + each, 0);
  return {
    title: within.title,
    above: [
      [
        figureWords.shown(actors, ties.length, shown.claimCount, total),
        ...filtersInWords(network),
      ].join(' '),
    ],
    below: [
      figureWords.sources(
        within.articles
          .slice(0, MOST_NAMED)
          .map((article) =>
            [
              `“${article.title}”`,
              publisherInLine(article),
              publicationDateInWords(article),
              article.url,
            ]
              .filter(Boolean)
              .join(', '),
          ),
        Math.max(0, within.articles.length - MOST_NAMED),
      ),
      figureWords.madeWith(within.title),
    ],
    key: keyOf(network, scene),
  };
}

/** The filters that are set, each in a sentence. */
export function filtersInWords({
  filters,
  columns,
}: Network): readonly string[] {
  const hidden = [
    ...filters.channels.map((each) => vocabularyWords.channel[each]),
    ...filters.stances.map((each) => vocabularyWords.stance[each]),
    ...filters.sides,
  ];
  const some = figureWords.withoutSome(
    filters.actors.length,
    filters.articles.length,
  );
  const sentences = [
    ...(hidden.length > 0 ? [figureWords.without(hidden)] : []),
    ...(some === '' ? [] : [some]),
    ...(filters.around === undefined
      ? []
      : [
          figureWords.around(
            nameIn(columns.within, filters.around.actor),
            filters.around.depth,
          ),
        ]),
    ...(filters.time === undefined
      ? []
      : [figureWords.within(stretchInWords(filters.time))]),
    ...(filters.leastOrigins > 1
      ? [figureWords.atLeast(filters.leastOrigins)]
      : []),
  ];
  return sentences.length === 0 && filterCount(filters) > 0
    ? [figureWords.otherwise]
    : sentences;
}

function nameIn({ actors }: Case, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

/** The key names what is drawn, and nothing else. */
function keyOf({ columns, shown }: Network, scene: Scene): readonly KeyEntry[] {
  const ties = scene.ties.filter((tie) => !tie.hidden && !tie.isBundle);
  const isGrouped = scene.actors.some(({ group }) => group !== undefined);
  const channels = new Set(
    ties.flatMap(({ channel, channels: merged }) => merged ?? [channel]),
  );
  if (scene.taps.length > 0) channels.add('intercept');
  const stances = new Set([...ties, ...scene.taps].map(({ stance }) => stance));
  const kinds = new Set<ActorKind>(
    columns.within.actors.flatMap(({ kind }, index) =>
      shown.actors[index] === 1 ? [kind] : [],
    ),
  );
  return [
    ...VOCABULARY.channels
      .filter((channel) => channels.has(channel))
      .map((channel): KeyEntry => ({
        kind: 'channel',
        channel,
        words: vocabularyWords.channel[channel],
      })),
    ...VOCABULARY.stances
      .filter((stance) => stances.has(stance))
      .map((stance): KeyEntry => ({
        kind: 'stance',
        stance,
        words: vocabularyWords.stance[stance],
      })),
    { kind: 'width', words: figureWords.thicker },
    ...(isGrouped
      ? [{ kind: 'actor', actor: 'group', words: groupWords.disc } as const]
      : []),
    ...VOCABULARY.kinds
      .filter((kind) => kinds.has(kind))
      .map((kind): KeyEntry => ({
        kind: 'actor',
        actor: kind,
        words:
          kind === 'role' ? figureWords.broken : vocabularyWords.kind[kind],
      })),
  ];
}
