import { BookOpen, Check, PencilLine, RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Case, CaseArticle, Claim } from '../../case';
import { reviewWords } from '../../words';
import { Button } from '../parts/button';
import type { ClaimEditing } from '../parts/claim-editing';
import { ClaimFacts } from '../parts/claim-facts';
import type { Whys } from '../parts/grounds';
import { DoubtList } from '../parts/doubt-list';
import { creditInWords } from '../../lens';
import { Passage } from '../parts/passage';
import { SameContact } from './same-contact';
import { SameWords } from './same-words';
import type { Acts } from './review-acts';
import styles from './review.module.css';

type DetailsProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly within: Case;
  readonly isEditing: boolean;
  readonly acts: Acts;
  readonly editing: ClaimEditing;
  readonly whys: Whys;
  /** What of the case it probably tells of. */
  readonly counterparts: ReactNode;
  readonly onRead: () => void;
};

const icon = { size: 14, 'aria-hidden': true } as const;

/** The current suggestion in full: its words, who said so, and what to do. */
export function SuggestionDetails(props: DetailsProps) {
  const { claim, article, within, isEditing, acts, editing, whys } = props;
  return (
    <div className={styles['details']}>
      {claim.quotes.map((quote) => (
        <Passage key={quote.start} article={article} quote={quote} />
      ))}
      <p className={styles['source']}>{creditInWords(claim)}</p>
      <SameWords {...{ claim, within }} />
      {props.counterparts}
      <SameContact {...{ claim, within }} onChange={acts.change} />
      <ClaimFacts {...{ claim, whys }} theCase={within} />
      <DoubtList {...{ claim, whys }} theCase={within} />
      {isEditing && editing.editorFor(claim)}
      <Decisions {...props} />
    </div>
  );
}

function Decisions({ claim, isEditing, acts, onRead }: DetailsProps) {
  return (
    <div className={styles['acts']}>
      {claim.status !== 'accepted' && (
        <Button look="primary" onClick={() => acts.settle('accepted')}>
          {claim.status === 'rejected' ? (
            <RotateCcw {...icon} />
          ) : (
            <Check {...icon} />
          )}
          {reviewWords.accept}{' '}
          <kbd aria-hidden="true">{reviewWords.keys.accept.keys}</kbd>
        </Button>
      )}
      {claim.status !== 'rejected' && (
        <Button look="outlined" onClick={() => acts.settle('rejected')}>
          <X {...icon} /> {reviewWords.reject}{' '}
          <kbd aria-hidden="true">{reviewWords.keys.reject.keys}</kbd>
        </Button>
      )}
      <Button aria-expanded={isEditing} onClick={acts.edit}>
        <PencilLine {...icon} /> {reviewWords.edit}{' '}
        <kbd aria-hidden="true">{reviewWords.keys.edit.keys}</kbd>
      </Button>
      <Button onClick={onRead}>
        <BookOpen {...icon} /> {reviewWords.openInArticle}
      </Button>
    </div>
  );
}
