import { catalogue } from '../catalogue';
import { counted } from './counted';
import { listed } from '../lists';
import { inside } from './within-sentence';

/** Who said so, in which article, and how well sources agree. */
export const sourceWords = catalogue('sources', {
  ownVoice: 'in the article’s own voice',
  inOwnVoice: (publisher: string) => `${publisher}, in its own voice`,
  accordingTo: (speaker: string) => `according to ${inside(speaker)}`,
  accordingToThrough: (speaker: string, relay: string) =>
    `according to ${inside(speaker)}, through ${inside(relay)}`,
  publisherUnknown: 'Publisher not named',
  publisherUnknownInLine: 'publisher not named',
  publisherThrough: (publisher: string, via: string) =>
    `${publisher}, republished by ${via}`,
  dateUnknown: 'Date unknown',
  inferred: (date: string) => `${date} (inferred)`,
  articlesAndOrigins: (articles: number, origins: number) =>
    `${counted(articles, 'article')}, ${counted(origins, 'independent origin')}`,
  reportedOnce: 'reported once',
  agree: 'agree',
  differ: (details: readonly string[]) => `differ on ${listed(details)}`,
  conflict: (details: readonly string[]) => `disagree on ${listed(details)}`,
  detail: {
    stance: 'whether it happened',
    channel: 'the channel',
    time: 'the time',
    place: 'the place',
    parties: 'who took part',
  },
  quoted: (words: string) => `“${words}”`,
  lostPassage:
    'Lost: these words are not in the article. They are shown as the case file gives them.',
  movedPassage:
    'Moved: these words are not where the case file says. They were found here.',
  movedAndChanged: (characters: number) =>
    `Moved: a passage that differs in ${counted(characters, 'character')} was found here.`,
});
