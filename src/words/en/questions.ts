import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures, inText } from '../numbers';
import { counted, figured } from './counted';
import { capitalised, inside } from './within-sentence';

/** The questions that a case answers, and the answers. */
export const questionWords = catalogue('questions', {
  title: 'Questions',
  lead: 'Choose a question and fill in the blanks. Every answer leads to the words it rests on.',
  all: 'All questions',
  /** The questions with their blanks open. */
  open: {
    told: 'Who told …?',
    reach: 'How did … reach …?',
    did: 'What did … do on …?',
    knew: 'Who could have known of … by …?',
    only: 'What does only … say?',
    single: 'What rests on a single origin?',
    coverage: 'How well is this sourced?',
    conflicts: 'Where do the articles disagree?',
    compare: 'How do … and … differ?',
    replay: 'What was known when?',
    between: 'Who stands between whom?',
    groups: 'Who belongs together?',
    spread: 'Whom could word from … reach?',
  },
  /** What questions ask about, as headings over them. */
  about: {
    knew: 'Who told, who knew',
    path: 'By which path',
    sure: 'How sure is it',
    differs: 'What differs',
  },
  /** How people type them: regular expressions with named blanks. */
  typed: {
    told: '^who (?:has )?(?:told|informed) (?<one>.+)$',
    reach: '^how did (?<one>.+?) reach (?<other>.+)$',
    did: '^what did (?<one>.+?) do on (?<day>.+)$',
    knew: '^who (?:could have|can have|may have)? ?kn(?:ew|own) (?:of|about) (?<one>.+) (?:by|on)(?: the end of)? (?<day>.+)$',
    only: '^what does (?=only |.* say that )(?:only )?(?<one>.+?) say(?: that .*)?$',
    single:
      '^(?:(?:what|which (?:contacts|claims)) rests? on )?(?:a |the )?(?:single|only one|one) origin$',
    coverage: '^(?:how well is (?:this|it) sourced|coverage)$',
    conflicts: '^(?:where do (?:the articles|they) disagree|conflicts?)$',
    compare:
      '^(?:(?:compare|how do|what changed between) (?<one>.+?) (?:and|with) (?<other>.+?)(?: differ)?|compare|what differs)$',
    between: '^(?:who stands between whom|brokers?)$',
    groups: '^(?:who belongs together|groups?|communit(?:y|ies))$',
    spread: '^(?:who|whom) (?:could|can) (?:word from )?(?<one>.+?) reach$',
    replay: '^(?:what was known when|replay)$',
  },
  /** The same with the blanks filled in. */
  told: (actor: string) => `Who told ${inside(actor)}?`,
  reach: (from: string, to: string) =>
    `How did ${inside(from)} reach ${inside(to)}?`,
  did: (actor: string, day: string) =>
    `What did ${inside(actor)} do on ${day}?`,
  knew: (day: string) => `Who could have known by ${day}?`,
  whatItKnew: (actor: string) => `What ${inside(actor)} knew`,
  only: (article: string) => `What does only “${article}” say?`,
  single: 'What rests on a single origin?',
  coverage: 'How well is what is shown sourced?',
  conflicts: 'Where do the articles disagree?',
  replay: 'What was known when?',
  between: 'Who stands between whom?',
  groups: 'Who belongs together?',
  spread: (actor: string) => `Whom could word from ${inside(actor)} reach?`,
  blank: {
    actor: 'Actor',
    from: 'From',
    to: 'To',
    on: 'On',
    news: 'Of',
    by: 'By the end of',
    article: 'Article',
  },
  hint: 'Type a name',
  newsHint: 'Type a contact, or an actor for what it knew',
  nothing: 'Nothing by that name.',
  change: (blank: string, name: string) => `Change “${blank}”: ${name}`,
  inOrder: 'Only in order of time',
  allAsked:
    'Also through what carries no word: denied, planned, attempted, suggested',
  /** Routes. */
  routes: (routes: number, hops: number, hasMore: boolean) =>
    hasMore
      ? `The first ${counted(routes, 'route')}, the shortest in ${counted(hops, 'hop')}. There are more.`
      : `${capitalised(counted(routes, 'route'))}, the shortest in ${counted(hops, 'hop')}.`,
  moreRoutes: 'Show more routes',
  noRoute: (from: string, to: string) =>
    `No route leads from ${inside(from)} to ${inside(to)} in what is shown.`,
  nothingInTheWay: 'Nothing that the articles say would open one.',
  route: (actors: readonly string[]) => actors.join(' → '),
  hops: (hops: number) => counted(hops, 'hop'),
  order: {
    surely: 'surely in order of time',
    possibly: 'possibly in order of time',
    against: 'not in order of time',
  },
  inTheWay: {
    order: 'There is a route, but not in order of time:',
    attempted: 'There is a route only through contacts that were attempted:',
    planned: 'There is a route only through contacts that were planned:',
    negated: 'There is a route only through contacts that are denied:',
    alleged: 'There is a route only through contacts that are alleged:',
    asserted: 'There is a route only through contacts that are asserted:',
    suggested:
      'There is a route only through claims that are not accepted yet:',
    direction: 'There is a route only against the stated direction:',
    filters: 'There is a route that the filters hide:',
    several:
      'There is a route only through contacts that are hidden, suggested, denied, planned, attempted or against the stated direction, several of these at once:',
  },
  hop: (from: string, to: string) => `${from} → ${to}`,
  belongs: (one: string, other: string, as: string | undefined) =>
    as === undefined || as === ''
      ? `${one} belongs to ${inside(other)}`
      : `${one}: ${as}, ${inside(other)}`,
  belongsNote: 'No contact is needed: one belongs to the other.',
  moreContacts: (count: number) => counted(count, 'more contact'),
  /** Whom word could reach. */
  reached: (actors: number, hops: number) =>
    actors === 0
      ? 'Nobody, in what is shown.'
      : `${capitalised(counted(actors, 'actor'))}, in ${counted(hops, 'hop')} at most.`,
  ring: (hops: number, actors: number) =>
    `In ${counted(hops, 'hop')} (${inFigures(actors)})`,
  unreached: (actors: number) =>
    `${capitalised(counted(actors, 'actor'))} out of reach, in what is shown.`,
  spreadMeans:
    'Counted are the fewest hops. A hop is a contact that carries word, or that one belongs to the other; contacts that are denied, planned, attempted or suggested carry none. The order of time is left aside: open a name for the routes, and there ask for it.',
  moreNames: (count: number) => `Show ${inFigures(count)} more`,
  /** Who knew. */
  moreActors: (count: number, rest: number) =>
    `Show ${inFigures(count)} more of ${figured(rest, 'actor')}`,
  verdict: {
    must: (count: number) => `Must have known (${inFigures(count)})`,
    may: (count: number) => `May have known (${inFigures(count)})`,
    cannot: (count: number) =>
      `Cannot have known, as far as this case tells (${inFigures(count)})`,
  },
  nobody: 'Nobody.',
  tookPart: 'took part',
  knewIt: 'knew it to begin with',
  tookPartAbout: 'took part in a contact about it',
  toldBy: (actor: string) => `from ${inside(actor)}`,
  belongsTo: (actor: string) => `belongs to ${inside(actor)}`,
  denied: 'but not this way',
  through: (steps: readonly string[]) => `through ${listed(steps)}`,
  earliest: (day: string) => `not before ${day}`,
  neverReached: 'no contact leads there',
  meaning: 'What must, may and cannot mean',
  meanings: {
    must: 'Must: a party to the contact itself, if it surely was by then and nobody denies just that; or to a contact that surely was by then and that an article says was about it. A contact of which someone surely spoke by then counts as having been.',
    may: 'May: contacts lead there, none surely earlier than the one before it, all possible by then. Members of an organisation may know what it knows. That a contact passed the news on is possible, never proved.',
    cannot:
      'Cannot: no such contacts are in what is shown. Contacts that are denied, planned, attempted, suggested or rejected pass nothing on.',
    vague:
      'A vague date makes “may” of “must”; about March may be half a month earlier or later, about 8 May three days. An undated contact may have been at any time.',
  },
  /** Lists of contacts. */
  contacts: (count: number, others: readonly string[]) =>
    others.length === 0
      ? `${capitalised(counted(count, 'contact'))}.`
      : `${capitalised(counted(count, 'contact'))}, of which ${listed(others)}.`,
  ofStance: {
    negated: (count: number) => `${inText(count)} denied`,
    alleged: (count: number) => `${inText(count)} only alleged`,
    planned: (count: number) => `${inText(count)} planned`,
    attempted: (count: number) => `${inText(count)} only attempted`,
  },
  suggestions: (count: number) =>
    count === 1
      ? 'One suggested claim is left out until it is accepted.'
      : `${capitalised(inText(count))} suggested claims are left out until they are accepted.`,
  noContacts: 'No contact in what is shown answers this.',
  member: 'one that belongs to it',
  perhaps: 'perhaps on that day',
  undated: (count: number) =>
    `${capitalised(counted(count, 'contact'))} of this actor ${count === 1 ? 'has' : 'have'} no date and may have been on that day.`,
  filtered: 'Filters are set: this answers for what is shown.',
  sameNames: (names: readonly string[], more: number) =>
    `Several records bear one name: ${listed(more > 0 ? [...names, counted(more, 'more name')] : names)}. They count as different actors until you merge them.`,
  undatedContact: 'Undated',
  openArticle: 'Open in article',
});
