import { BookOpen, Check, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Claim, ClaimId, Status } from '../../case';
import type { Selection } from '../../lens';
import type { Network } from '../../network';
import {
  claimInWords,
  evidenceOf,
  notesOn,
  publicationDateInWords,
  publisherInWords,
  creditInWords,
} from '../../lens';
import { tableWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import { Passage } from '../parts/passage';
import { dateOfClaim } from './claim-listing';
import { PagedList } from '../parts/paged-list';
import styles from './row-details.module.css';
import type { Lookups } from './listing-cell';

const AT_FIRST = 6;

/** What may be done with a claim from its row. */
export type ClaimActs = {
  readonly onSelect: (selection: Selection) => void;
  readonly onRead: (claim: ClaimId) => void;
  readonly onJudge?: ((claim: ClaimId, status: Status) => void) | undefined;
};

/** What a row opens on: the claims behind it, each with its passages. */
export function RowDetails({
  network,
  selection,
  lookups,
  ...acts
}: ClaimActs & {
  readonly network: Network;
  readonly selection: Selection;
  readonly lookups: Lookups;
}) {
  const claims = useMemo(() => {
    const all = evidenceOf(network, selection).contacts.flatMap(
      (contact) => contact.claims,
    );
    return selection.kind === 'claim'
      ? all.filter((claim) => claim.id === selection.id)
      : all;
  }, [network, selection]);
  return (
    <PagedList
      entries={claims}
      page={AT_FIRST}
      next={5 * AT_FIRST}
      className={styles['claims']}
      more={tableWords.showMore}
    >
      {(claim) => (
        <ClaimDetails
          key={claim.id}
          isAlone={selection.kind === 'claim'}
          {...{ claim, lookups }}
          {...acts}
        />
      )}
    </PagedList>
  );
}

function ClaimDetails({
  claim,
  isAlone,
  lookups,
  onSelect,
  onRead,
  onJudge,
}: ClaimActs & {
  readonly claim: Claim;
  readonly isAlone: boolean;
  readonly lookups: Lookups;
}) {
  const article = lookups.articles.get(claim.article);
  if (article === undefined) return undefined;
  return (
    <li>
      {!isAlone && (
        <LinkButton onClick={() => onSelect({ kind: 'claim', id: claim.id })}>
          {dateOfClaim(claim)}: {claimInWords(lookups.columns.within, claim)}
        </LinkButton>
      )}
      {claim.quotes.map((quote) => (
        <Passage
          key={`${quote.article} ${quote.start}`}
          article={article}
          quote={quote}
        />
      ))}
      <p className={styles['source']}>
        <cite>{publisherInWords(article)}</cite>,{' '}
        {publicationDateInWords(article)}, {creditInWords(claim)}
      </p>
      <DateBasis claim={claim} />
      {notesOn(lookups.columns.within, { kind: 'claim', id: claim.id }).map(
        ({ id, text }) => (
          <p key={id ?? ''} dir="auto" className={styles['note']}>
            {tableWords.note(text)}
          </p>
        ),
      )}
      <div className={styles['acts']}>
        <Button onClick={() => onRead(claim.id)}>
          <BookOpen size={14} aria-hidden="true" /> {tableWords.openInArticle}
        </Button>
        {onJudge !== undefined && <Judging claim={claim} onJudge={onJudge} />}
      </div>
    </li>
  );
}

/** From which words a date was read, and against which date. */
function DateBasis({ claim: { when } }: { readonly claim: Claim }) {
  if (when === undefined) return undefined;
  const { phrase, basis } = when;
  if (phrase === undefined && basis === undefined) return undefined;
  return (
    <p className={styles['source']}>
      {phrase !== undefined && `${tableWords.datedBy(phrase.exact)} `}
      {basis}
    </p>
  );
}

function Judging({
  claim,
  onJudge,
}: {
  readonly claim: Claim;
  readonly onJudge: (claim: ClaimId, status: Status) => void;
}) {
  return (
    <>
      {claim.status !== 'accepted' && (
        <Button data-edits onClick={() => onJudge(claim.id, 'accepted')}>
          <Check size={14} aria-hidden="true" /> {tableWords.accept}
        </Button>
      )}
      {claim.status !== 'rejected' && (
        <Button data-edits onClick={() => onJudge(claim.id, 'rejected')}>
          <X size={14} aria-hidden="true" /> {tableWords.reject}
        </Button>
      )}
    </>
  );
}
