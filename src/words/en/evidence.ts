import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the evidence panel says. */
export const evidenceWords = catalogue('evidence', {
  panel: 'Evidence',
  tooMany: (selected: number, most: number) =>
    `${inFigures(selected)} are selected. Select at most ${inFigures(most)} to read the evidence.`,
  caseHolds: (of: {
    articles: number;
    actors: number;
    claims: number;
    contacts: number;
  }) =>
    of.claims === 0
      ? `This case has ${counted(of.articles, 'article')} and ${counted(of.actors, 'actor')}, and no accepted claim yet.`
      : `This case has ${counted(of.articles, 'article')}, ${counted(of.actors, 'actor')} and ${counted(of.claims, 'claim')} about ${counted(of.contacts, 'contact')}.`,
  listClaims: 'List the claims',
  onlySuggested: (claims: number, accepted: number) =>
    `Only suggested so far: ${counted(claims, accepted === 0 ? 'claim' : 'more claim')}.`,
  reviewFirst:
    'Press R to review what is suggested. What you accept is counted, and drawn in full.',
  waysIn:
    'Select an actor or a line to read the passages behind it, or start with the actors that appear most:',
  contacts: (count: number) => figured(count, 'contact'),
  whoThisIs: 'Who this is',
  side: (side: string) => `Side: ${side}`,
  alsoDescribed: (offices: readonly string[]) =>
    `Also described as ${listed(offices)}`,
  alsoCalled: (aliases: readonly string[]) =>
    `Also called ${listed(aliases.map((alias) => `“${alias}”`))}`,
  whatIsKnown: 'What is known of this actor',
  whatClaimStates: 'What this claim states',
  undated: 'Undated',
  undatedHere: (date: string) =>
    `Undated here; another claim dates this contact: ${date}`,
  openInArticle: 'Open in article',
  edit: 'Edit',
  reject: 'Reject',
  accept: 'Accept',
  acceptAgain: 'Accept again',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Select the words instead.',
  claimsAgree: (agreement: string) => `The claims ${agreement}.`,
  countOnce:
    'Credited jointly, or linked by a claim that credits both, so they count once.',
  filtersHide: (claims: number) =>
    `The filters hide ${counted(claims, 'more claim')}.`,
  filtersHideOfContact: (claims: number) =>
    `The filters hide ${counted(claims, 'more claim')} about this contact.`,
  clearFilters: 'Clear the filters',
  /** Of any list: what it lists stands above. */
  showMore: (count: number, rest: number) =>
    `Show ${inFigures(count)} more of ${inFigures(rest)}`,
});
