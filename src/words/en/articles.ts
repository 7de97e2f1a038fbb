import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the articles' view says. */
export const articleWords = catalogue('articles', {
  view: 'Articles',
  none: 'This case has no article yet. When you add one, you can read it here with its passages marked.',
  list: (count: number) => `Articles (${inFigures(count)})`,
  listOfCase: 'Articles of the case',
  pick: (title: string) => `Select “${title}”`,
  openArticles: 'Open articles',
  find: 'Find an article by its title or publisher',
  findHint: 'Find by title or publisher',
  showMore: (more: number, left: number) =>
    `Show ${inFigures(more)} more of ${figured(left, 'article')}`,
  noneCalled: (sought: string) => `No article is called “${sought}”.`,
  readBeside: 'Read beside the first',
  close: (title: string) => `Close “${title}”`,
  previous: 'Previous passage (p)',
  next: 'Next passage (n)',
  outside: 'Outside the article (menus, comments)',
  textUnchanged: 'text unchanged',
  textChanged: 'text changed since the article was added',
  whatIsSaid: 'What is said of this article',
  writtenBy: (byline = '', section = '') =>
    [byline && `By ${byline}`, section].filter(Boolean).join(' · '),
  sentBy: (from: string) => `From ${from}`,
  sentTo: (to: string) => `To ${to}`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  original: 'Original',
  claims: (count: number) => figured(count, 'claim'),
  claimsShown: (shown: number, hidden: number) =>
    `${figured(shown, 'claim')} shown, ${inFigures(hidden)} more hidden by the filters`,
  noClaimsYet: 'The case has no claim from this article yet.',
  filtersHideAll: 'The filters hide every claim from this article.',
  clearFilters: 'Clear the filters',
  claim: (summary: string) => `Claim: ${summary}`,
  passage: (words: string, claims: string) => `${words} (${claims})`,
  claimsOf: (summaries: readonly string[], count: number) =>
    `${figured(count, 'claim')}. ${summaries
      .map((summary, index) => `Claim ${inFigures(index + 1)}: ${summary}`)
      .join(' ')}`,
  /** Raised numbers of claims, and how many more there are. */
  andMore: (numbers: string, rest: number) => `${numbers} +${inFigures(rest)}`,
  mostNoted: (notes: number) =>
    `Notes stand beside the first ${figured(notes, 'claim')}. The passages of all are marked: choose one to read its note.`,
  claimNumbered: (number: number, summary: string) =>
    `Claim ${inFigures(number)}: ${summary}`,
  notes: 'Claims',
  selectedClaim: 'Selected claim',
  moved: 'Moved',
  lost: 'Lost',
  lostQuotes: 'Lost quotes',
  lostExplained:
    'These words are not in the article. They are shown as the case file gives them.',
  movedHere:
    'These words are not where the case file says. They were found here.',
  movedAndChanged: (characters: number) =>
    `A passage that differs from the case file’s in ${counted(characters, 'character')} was found here.`,
  hiddenButAsked:
    'The filters hide this claim. Its passage is shown because you asked for it.',
  inArticles: {
    single: (articles: number) => `In ${counted(articles, 'article')}`,
    agree: (articles: number) =>
      `In ${counted(articles, 'article')}, which agree`,
    differ: (articles: number) =>
      `In ${counted(articles, 'article')}, which differ`,
    conflict: (articles: number) =>
      `In ${counted(articles, 'article')}, which disagree`,
  },
  articlesAgree: (agreement: string) => `The articles ${agreement}.`,
  alsoIn: (article: string) => `Also in ${article}`,
  showInNetwork: 'Show in the network',
});
