import { copyText } from '../parts/copy-text';
import { BookOpen, Check, Copy, PencilLine, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import type { Case, CaseArticle, Claim, ClaimId, Status } from '../../case';
import type { Sourcing } from '../../corroboration';
import type { Quote } from '../../text';
import { evidenceWords } from '../../words';
import { Button } from '../parts/button';
import {
  publisherInWords,
  creditInWords,
  citationOf,
  publishedInWords,
} from '../../lens';
import type { ClaimEditing } from '../parts/claim-editing';
import type { Grader } from '../parts/grader';
import { Notes } from '../parts/notes';
import type { Noting } from '../parts/noting';
import type { RecordEditing } from '../parts/record-editing';
import { ClaimFacts } from '../parts/claim-facts';
import type { Whys } from '../parts/grounds';
import { DoubtList } from '../parts/doubt-list';
import { Passage } from '../parts/passage';
import styles from './evidence.module.css';
import { Grades } from './grades';

/** What may be done with a claim from its evidence. */
export type ClaimActs = {
  readonly onRead: (claim: ClaimId) => void;
  /** One claim, or several by one act. */
  readonly onJudge: (
    claims: ClaimId | readonly ClaimId[],
    status: Status,
  ) => void;
  readonly editing: ClaimEditing;
  readonly whys: Whys;
  /** How actors are edited and records merged. */
  readonly records: RecordEditing;
  readonly grader: Grader;
  readonly noting: Noting;
};

/** One claim: its words in their sentence, where they stand and who said so. */
export function ClaimEvidence({
  claim,
  article,
  theCase,
  isSelected,
  originCount,
  grader,
  noting,
  sourcing,
  onRead,
  onJudge,
  editing,
  whys,
}: ClaimActs & {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  readonly sourcing: Sourcing;
  readonly isSelected: boolean;
  /** How many independent origins stand behind the claim's contact. */
  readonly originCount: number;
}) {
  const isEdited = editing.edited === claim.id;
  return (
    <li
      className={styles['claim']}
      data-selected={isSelected}
      data-status={claim.status}
    >
      {claim.quotes.map((quote) => (
        <Passage key={quote.start} article={article} quote={quote} />
      ))}
      <p className={styles['source']}>
        <cite>{publisherInWords(article)}</cite>, {publishedInWords(article)},{' '}
        {creditInWords(claim)}
      </p>
      <ClaimFacts {...{ claim, theCase, whys }} />
      <DoubtList {...{ claim, theCase, whys }} />
      <Grades {...{ claim, article, theCase, sourcing, originCount, grader }} />
      <Notes of={{ kind: 'claim', id: claim.id }} {...{ theCase, noting }} />
      {isEdited && editing.editorFor(claim)}
      <div className={styles['acts']}>
        <Button onClick={() => onRead(claim.id)}>
          <BookOpen size={14} aria-hidden="true" />{' '}
          {evidenceWords.openInArticle}
        </Button>
        <Button
          data-edits
          aria-expanded={isEdited}
          onClick={() => editing.onEdit(isEdited ? undefined : claim.id)}
        >
          <PencilLine size={14} aria-hidden="true" /> {evidenceWords.edit}
        </Button>
        <CopyCitation article={article} quotes={claim.quotes} />
        <Judgement claim={claim} onJudge={onJudge} />
      </div>
    </li>
  );
}

function Judgement({
  claim,
  onJudge,
}: Pick<ClaimActs, 'onJudge'> & { readonly claim: Claim }) {
  if (claim.status === 'accepted')
    return (
      <Button data-edits onClick={() => onJudge(claim.id, 'rejected')}>
        <X size={14} aria-hidden="true" /> {evidenceWords.reject}
      </Button>
    );
  const isRejected = claim.status === 'rejected';
  return (
    <>
      <Button data-edits onClick={() => onJudge(claim.id, 'accepted')}>
        {isRejected ? (
          <RotateCcw size={14} aria-hidden="true" />
        ) : (
          <Check size={14} aria-hidden="true" />
        )}
        {isRejected ? evidenceWords.acceptAgain : evidenceWords.accept}
      </Button>
      {!isRejected && (
        <Button data-edits onClick={() => onJudge(claim.id, 'rejected')}>
          <X size={14} aria-hidden="true" /> {evidenceWords.reject}
        </Button>
      )}
    </>
  );
}

function CopyCitation({
  article,
  quotes,
}: {
  readonly article: CaseArticle;
  readonly quotes: readonly Quote[];
}) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  const citation = quotes.map((quote) => citationOf(article, quote)).join('\n');
  const copy = () =>
    copyText(citation).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy size={14} aria-hidden="true" /> {evidenceWords.copyCitation}
      </Button>
      <span role="status" className={styles['outcome']}>
        {outcome === 'copied' && evidenceWords.copied}
        {outcome === 'refused' && evidenceWords.copyRefused}
      </span>
    </>
  );
}
