import type { Actor, CaseArticle, Claim } from '../case';
import { VOCABULARY } from '../case';
import { claimInWords } from '../lens';
import type { Column } from './columns';
import { rowsOf } from './columns';
import type { Cell } from './comma-separated';
import type { Names } from './credits';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import { lastDayOf, spellOf } from './excerpt';

/** A table of an excerpt: its headings, and one row for each record. */
export type Sheet = {
  readonly name: 'actors' | 'ties' | 'claims' | 'articles';
  readonly rows: Iterable<readonly Cell[]>;
};

/** Between several values in one cell. */
const AND = '; ';

/** A name among others in one cell: in quotes where it would fall apart. */
function inList(name: string): string {
  return /^"|;/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** An excerpt as tables: actors, ties, claims and articles. */
export function sheetsOf(excerpt: Excerpt): readonly Sheet[] {
  const names = namesIn(excerpt);
  return [
    { name: 'actors', rows: rowsOf(actorColumns(names), excerpt.actors) },
    { name: 'ties', rows: rowsOf(tieColumns(names), excerpt.ties) },
    {
      name: 'claims',
      rows: rowsOf(claimColumns(excerpt, names), excerpt.claims),
    },
    { name: 'articles', rows: rowsOf(ARTICLE_COLUMNS, excerpt.articles) },
  ];
}

function actorColumns(names: Names): readonly Column<Actor>[] {
  return [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['side', ({ side }) => side],
    ['aliases', ({ aliases }) => aliases.join(AND)],
    [
      'affiliations',
      ({ affiliations }) =>
        affiliations
          .map(({ actor, as }) => `${as}, ${names.actor(actor)}`)
          .join(AND),
    ],
    ['description', ({ description }) => description],
    ['notes', ({ id }) => names.notes('actor', id).join(AND)],
  ];
}

function tieColumns(names: Names): readonly Column<CarriedTie>[] {
  return [
    ['id', ({ id }) => id],
    ['source', ({ a }) => a],
    ['target', ({ b }) => b],
    ['source_name', ({ a }) => names.actor(a)],
    ['target_name', ({ b }) => names.actor(b)],
    ['channel', ({ channel }) => channel],
    ['direction', ({ direction }) => direction],
    ['stance', ({ stance }) => stance],
    ['disputed', ({ isDisputed }) => yesOrNo(isDisputed)],
    ['suggested', ({ isSuggested }) => yesOrNo(isSuggested)],
    ['contacts', ({ contactCount }) => contactCount],
    ['claims', ({ claimCount }) => claimCount],
    ['origins', ({ originCount }) => originCount],
    ['first', ({ spells }) => spells.at(0)?.start],
    ['last', ({ spells }) => lastDayOf(spells)],
  ];
}

function claimColumns(
  { theCase }: Excerpt,
  names: Names,
): readonly Column<Claim>[] {
  const articles = new Map(theCase.articles.map((each) => [each.id, each]));
  const within = ({ article }: Claim): CaseArticle | undefined =>
    articles.get(article);
  return [
    ['id', ({ id }) => id],
    ['contact', ({ contact }) => contact],
    ['claim', (claim) => claimInWords(theCase, claim)],
    ...VOCABULARY.roles.map((role): Column<Claim> => [
      role,
      (claim) => names.inRole(claim, role).map(inList).join(AND),
    ]),
    ['channels', ({ channels }) => channels.join(AND)],
    ['stance', ({ stance }) => stance],
    ['when', ({ when }) => when?.edtf],
    ['earliest', ({ when }) => spellOf(when?.edtf)?.start],
    ['latest', ({ when }) => spellOf(when?.edtf)?.end],
    ['date_in_words_of_the_article', ({ when }) => when?.phrase?.exact],
    ['place', ({ place }) => place],
    ['according_to', (claim) => names.credit(claim)],
    ['about', ({ about }) => about.join(AND)],
    ['article', ({ article }) => article],
    ['article_title', (claim) => within(claim)?.title],
    ['publisher', (claim) => within(claim)?.publisher],
    ['published', (claim) => within(claim)?.published],
    ['address', (claim) => within(claim)?.url],
    ['quotes', quotesOf],
    ['status', ({ status }) => status],
    ['reliability', (claim) => reliabilityOf(claim, within(claim))],
    ['credibility', ({ grade }) => grade?.credibility],
    ['notes', (claim) => notesOf(claim, names)],
  ];
}

const ARTICLE_COLUMNS: readonly Column<CaseArticle>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['via', ({ via }) => via],
  ['published', ({ published }) => published],
  [
    'published_inferred',
    ({ publishedInferred }) => yesOrNo(publishedInferred === true),
  ],
  ['language', ({ language }) => language],
  ['byline', ({ byline }) => byline],
  ['section', ({ section }) => section],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['address', ({ url }) => url],
  ['characters', ({ text }) => text.length],
  ['sha256', ({ sha256 }) => sha256],
];

/** The passages of a claim in one cell. */
export function quotesOf({ quotes }: Claim): string {
  return quotes.map(({ exact }) => exact).join(' […] ');
}

/** How reliable the source of a claim is: as graded with it, or its article. */
export function reliabilityOf(
  claim: Claim,
  article: CaseArticle | undefined,
): string | undefined {
  return claim.grade?.reliability ?? article?.grade?.reliability;
}

function notesOf(claim: Claim, names: Names): string {
  return [claim.note ?? '', ...names.notes('claim', claim.id)]
    .filter((note) => note !== '')
    .join(AND);
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
