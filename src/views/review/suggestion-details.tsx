import { BookOpen, Check, PencilLine, RotateCcw, X } from 'lucide-react';
import type { Case, CaseArticle, Claim } from '../../case';
import { dateInWords, vocabularyWords } from '../../words';
import { Button } from '../parts/button';
import { Passage } from '../parts/passage';
import { creditInWords } from '../parts/credit-in-words';
import { ClaimForm } from './claim-form';
import { SameContact } from './same-contact';
import type { Acts } from './review-acts';
import styles from './review.module.css';

type DetailsProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly within: Case;
  readonly isEditing: boolean;
  readonly acts: Acts;
  readonly onRead: () => void;
};

const icon = { size: 14, 'aria-hidden': true } as const;

/** The current suggestion in full: its words, who said so, and what to do. */
export function SuggestionDetails(props: DetailsProps) {
  const { claim, article, within, isEditing, acts } = props;
  return (
    <div className={styles['details']}>
      {claim.quotes.map((quote) => (
        <Passage key={quote.start} article={article} quote={quote} />
      ))}
      <p className={styles['source']}>{creditInWords(claim)}</p>
      <SameContact {...{ claim, within }} onMend={acts.mend} />
      {isEditing ? (
        <ClaimForm
          {...{ claim, within }}
          onMend={acts.mend}
          onDone={acts.edit}
        />
      ) : (
        <Facts {...{ claim, within }} />
      )}
      <Decisions {...props} />
    </div>
  );
}

/** Roles, channels, stance and date, each named. */
function Facts({ claim, within }: Pick<DetailsProps, 'claim' | 'within'>) {
  const names = new Map(within.actors.map(({ id, name }) => [id, name]));
  const { when, place } = claim;
  return (
    <dl className={styles['facts']}>
      {claim.participants.map(({ actor, role }) => (
        <div key={`${role} ${actor}`}>
          <dt>{vocabularyWords.role[role]}</dt>
          <dd>{names.get(actor) ?? actor}</dd>
        </div>
      ))}
      <div>
        <dt>channel</dt>
        <dd>
          {claim.channels
            .map((each) => vocabularyWords.channel[each])
            .join(', ')}
        </dd>
      </div>
      <div>
        <dt>stance</dt>
        <dd>{vocabularyWords.stance[claim.stance]}</dd>
      </div>
      <div>
        <dt>when</dt>
        <dd title={when?.basis}>
          {when === undefined ? 'undated' : dateInWords(when.edtf)}
          {when?.phrase !== undefined && (
            <span className={styles['phrase']}> “{when.phrase.exact}”</span>
          )}
        </dd>
      </div>
      {place !== undefined && (
        <div>
          <dt>where</dt>
          <dd>{place}</dd>
        </div>
      )}
    </dl>
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
          Accept <kbd aria-hidden="true">A</kbd>
        </Button>
      )}
      {claim.status !== 'rejected' && (
        <Button look="outlined" onClick={() => acts.settle('rejected')}>
          <X {...icon} /> Reject <kbd aria-hidden="true">X</kbd>
        </Button>
      )}
      <Button aria-expanded={isEditing} onClick={acts.edit}>
        <PencilLine {...icon} /> Edit <kbd aria-hidden="true">E</kbd>
      </Button>
      <Button onClick={onRead}>
        <BookOpen {...icon} /> Open in article
      </Button>
    </div>
  );
}
