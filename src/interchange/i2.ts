import type { Actor, CaseArticle, Claim } from '../case';
import { claimInWords } from '../lens';
import { vocabularyWords } from '../words';
import type { Column } from './columns';
import { rowsOf } from './columns';
import { csvLines } from './comma-separated';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import { spellOf } from './excerpt';
import { endsOf } from './graph-attributes';
import type { Pieces } from './out-file';
import { quotesOf, reliabilityOf } from './sheets';
import { kindOf } from './stance-kept';

/** A claim as one link of a tie, with both its ends in full. */
type Link = {
  readonly tie: CarriedTie;
  readonly claim: Claim;
  readonly article: CaseArticle | undefined;
  readonly from: Actor | undefined;
  readonly to: Actor | undefined;
};

/**
 * An excerpt as one table for the importer of i2 Analyst's Notebook: a link a
 * row, one for each claim that carries a tie, with both ends in full.
 */
export function i2Of(excerpt: Excerpt): Pieces {
  const { theCase } = excerpt;
  const names = namesIn(excerpt);
  const columns: readonly Column<Link>[] = [
    ...endColumns('Entity 1', ({ from }) => from),
    ...endColumns('Entity 2', ({ to }) => to),
    ...LINK_COLUMNS,
    ['Description', ({ claim }) => claimInWords(theCase, claim)],
    ['According To', ({ claim }) => names.credit(claim)],
  ];
  return csvLines(rowsOf(columns, linksIn(excerpt)));
}

function* linksIn({ theCase, ties }: Excerpt): Generator<Link> {
  const actors = new Map<string, Actor>(
    theCase.actors.map((each) => [each.id, each]),
  );
  const articles = new Map(theCase.articles.map((each) => [each.id, each]));
  for (const tie of ties) {
    const { source, target } = endsOf(tie);
    const ends = { from: actors.get(source), to: actors.get(target) };
    for (const claim of tie.claims)
      yield { tie, claim, article: articles.get(claim.article), ...ends };
  }
}

function endColumns(
  end: string,
  of: (link: Link) => Actor | undefined,
): readonly Column<Link>[] {
  return [
    [`${end} ID`, (link) => of(link)?.id],
    [`${end} Name`, (link) => of(link)?.name],
    [
      `${end} Type`,
      (link) => {
        const kind = of(link)?.kind;
        return kind && vocabularyWords.kind[kind];
      },
    ],
    [`${end} Side`, (link) => of(link)?.side],
  ];
}

const DIRECTIONS = {
  undirected: 'None',
  directed: '1 to 2',
  mutual: 'Both',
} as const;

const LINK_COLUMNS: readonly Column<Link>[] = [
  ['Link Type', ({ tie, claim }) => kindOf(tie.channel, claim.stance)],
  ['Link Direction', ({ tie }) => DIRECTIONS[endsOf(tie).type]],
  ['Link Strength', strengthOf],
  ['Start Date', ({ claim }) => spellOf(claim.when?.edtf)?.start],
  ['End Date', ({ claim }) => spellOf(claim.when?.edtf)?.end],
  ['Date (EDTF)', ({ claim }) => claim.when?.edtf],
  ['Quote', ({ claim }) => quotesOf(claim)],
  ['Source Title', ({ article }) => article?.title],
  ['Source Publisher', ({ article }) => article?.publisher],
  ['Source Address', ({ article }) => article?.url],
  ['Source Reliability', ({ claim, article }) => reliabilityOf(claim, article)],
  ['Information Credibility', ({ claim }) => claim.grade?.credibility],
];

/** Confirmed is only what two independent origins say happened. */
function strengthOf({ tie, claim }: Link): string {
  if (claim.stance !== 'asserted' || tie.isDisputed) return 'Tentative';
  return tie.originCount > 1 ? 'Confirmed' : 'Unconfirmed';
}
