import { Fragment } from 'react';
import type { Claim } from '../../case';
import { gradeInShort, sideColorsOf, creditInWords } from '../../lens';
import type { Network, Tie } from '../../network';
import { partiesIn } from '../../network';
import { inFigures, tableWords, vocabularyWords } from '../../words';
import { ChannelMark, KindMark, StanceMark } from '../parts/marks';
import { SideMark } from '../parts/side-mark';
import type { AnyListing } from './any-listing';
import { castOf } from '../parts/cast-in-words';
import {
  articleInShort,
  articlesOf,
  channelsOf,
  claimAt,
  namesOf,
  stancesOf,
} from './claim-listing';
import styles from './listing-cell.module.css';
import type { ListingColumn } from './listing';
import { endsOf, stanceInWords } from './tie-listing';

/** What cells look up in a case. */
export type Lookups = {
  readonly columns: Network['columns'];
  readonly nameOf: ReturnType<typeof namesOf>;
  readonly articles: ReturnType<typeof articlesOf>;
  readonly sideColors: ReturnType<typeof sideColorsOf>;
};

/** The lookups of a case. */
export function lookupsOf(columns: Network['columns']): Lookups {
  return {
    columns,
    nameOf: namesOf(columns),
    articles: articlesOf(columns),
    sideColors: sideColorsOf(columns.within),
  };
}

/** What one cell of a listing shows: its words, with marks where there are. */
export function ListingCell({
  listing,
  column,
  row,
  lookups,
}: {
  readonly listing: AnyListing;
  readonly column: ListingColumn;
  readonly row: number;
  readonly lookups: Lookups;
}) {
  const plain = column.words(row);
  const words = column.isNumeric === true ? inFigures(Number(plain)) : plain;
  switch (listing.grouping) {
    case 'claims': {
      const claim = claimAt(lookups.columns, row);
      return <ClaimCell {...{ claim, column, words, lookups }} />;
    }
    case 'contacts': {
      const claims = listing.claimsOf(row);
      if (column.id === 'channel')
        return <Channels channels={channelsOf(claims)} />;
      if (column.id === 'stance')
        return <Stances stances={stancesOf(claims)} />;
      if (column.id === 'contact')
        return (
          <>
            {words}
            <small className={styles['beside']}>
              {besideContact(claims, lookups)}
            </small>
          </>
        );
      return words;
    }
    case 'ties':
      return (
        <TieCell
          tie={listing.tieOf(row)}
          {...{ column, words, nameOf: lookups.nameOf }}
        />
      );
    case 'actors':
      if (column.id === 'side' && words !== '')
        return (
          <span className={styles['marked']}>
            <SideMark color={lookups.sideColors.get(words)} />
            <span>{words}</span>
          </span>
        );
      return column.id === 'name' ? (
        <span className={styles['marked']}>
          <KindMark kind={listing.actorOf(row).kind} />
          <span>{words}</span>
        </span>
      ) : (
        words
      );
  }
}

function ClaimCell({
  claim,
  column,
  words,
  lookups,
}: {
  readonly claim: Claim;
  readonly column: ListingColumn;
  readonly words: string;
  readonly lookups: Lookups;
}) {
  switch (column.id) {
    case 'when':
      return (
        <span
          className={claim.when === undefined ? styles['quiet'] : undefined}
          title={
            claim.when?.phrase &&
            tableWords.phraseInArticle(claim.when.phrase.exact)
          }
        >
          {words}
        </span>
      );
    case 'who':
      return <Cast claim={claim} nameOf={lookups.nameOf} />;
    case 'channel':
      return <Channels channels={claim.channels} />;
    case 'stance':
      return <Stances stances={[claim.stance]} />;
    case 'claim':
      return (
        <>
          {words}
          <small className={styles['beside']}>
            {besideClaim(claim, lookups)}
          </small>
        </>
      );
    default:
      return words;
  }
}

/** What a narrow table has no columns for, in one line under the claim. */
function besideClaim(claim: Claim, lookups: Lookups): string {
  const { articles } = lookups;
  return [
    articleInShort(articles.get(claim.article)),
    creditInWords(claim),
    claim.place,
    claim.status === 'accepted'
      ? undefined
      : vocabularyWords.status[claim.status],
    gradeBeside(claim, lookups),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function gradeBeside(
  { article, grade }: Claim,
  { articles, columns }: Lookups,
): string | undefined {
  const reliability = articles.get(article)?.grade?.reliability;
  const words = gradeInShort(columns.within, reliability, grade?.credibility);
  return words === '' ? undefined : tableWords.graded(words);
}

function besideContact(claims: readonly Claim[], { nameOf }: Lookups): string {
  const articles = new Set(claims.map((claim) => claim.article)).size;
  const parties = partiesIn(claims).map(nameOf).join(', ');
  return tableWords.partiesInArticles(parties, articles);
}

function Cast({
  claim,
  nameOf,
}: {
  readonly claim: Claim;
  readonly nameOf: Lookups['nameOf'];
}) {
  return castOf(claim).map((piece, index) =>
    piece.kind === 'actor' ? (
      // One actor may stand in two roles; the place tells them apart.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={styles['actor']}>
        {nameOf(piece.actor)}
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Sign key={index} sign={piece.sign} said={piece.said} />
    ),
  );
}

/** A sign that is read out as a word. */
function Sign({
  sign,
  said,
}: {
  readonly sign: string;
  readonly said: string;
}) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden"> {said} </span>
    </>
  );
}

function TieCell({
  tie,
  column,
  words,
  nameOf,
}: {
  readonly tie: Tie;
  readonly column: ListingColumn;
  readonly words: string;
  readonly nameOf: Lookups['nameOf'];
}) {
  switch (column.id) {
    case 'who': {
      const [from, to] = endsOf(tie);
      const { sign, said } = tableWords.direction[tie.direction];
      return (
        <>
          <span className={styles['actor']}>{nameOf(from)}</span>
          <Sign sign={` ${sign} `} said={said} />
          <span className={styles['actor']}>{nameOf(to)}</span>
        </>
      );
    }
    case 'channel':
      return <Channels channels={[tie.channel]} />;
    case 'stance':
      return (
        <span className={stanceLook(tie.stance)}>
          <StanceMark stance={tie.stance} />
          <span>{stanceInWords(tie)}</span>
        </span>
      );
    default:
      return words;
  }
}

function Channels({ channels }: { readonly channels: Claim['channels'] }) {
  return channels.map((channel, index) => (
    <Fragment key={channel}>
      {index > 0 && <span className="visually-hidden">, </span>}
      <span className={styles['marked']}>
        <ChannelMark channel={channel} />
        <span>{vocabularyWords.channel[channel]}</span>
      </span>
    </Fragment>
  ));
}

function Stances({
  stances,
}: {
  readonly stances: readonly Claim['stance'][];
}) {
  return stances.map((stance, index) => (
    <Fragment key={stance}>
      {index > 0 && <span className="visually-hidden">, </span>}
      <span className={stanceLook(stance)}>
        <StanceMark stance={stance} />
        <span>{vocabularyWords.stance[stance]}</span>
      </span>
    </Fragment>
  ));
}

/** What is simply asserted steps back behind what is not. */
function stanceLook(stance: Claim['stance']): string {
  return `${styles['marked']} ${stance === 'asserted' ? styles['quiet'] : ''}`;
}
