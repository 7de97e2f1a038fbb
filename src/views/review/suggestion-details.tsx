import { BookOpen, Check, PencilLine, RotateCcw, X } from 'lucide-react';
import type { Case, CaseArticle, Claim } from '../../case';
import { dateInWords, reviewWords, vocabularyWords } from '../../words';
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
        <dt>{reviewWords.fact.channel}</dt>
        <dd>
          {claim.channels
            .map((each) => vocabularyWords.channel[each])
            .join(', ')}
        </dd>
      </div>
      <div>
        <dt>{reviewWords.fact.stance}</dt>
        <dd>{vocabularyWords.stance[claim.stance]}</dd>
      </div>
      <div>
        <dt>{reviewWords.fact.when}</dt>
        <dd title={when?.basis}>
          {when === undefined ? reviewWords.undated : dateInWords(when.edtf)}
          {when?.phrase !== undefined && (
            <span className={styles['phrase']}>
              {' '}
              {reviewWords.quoted(when.phrase.exact)}
            </span>
          )}
        </dd>
      </div>
      {place !== undefined && (
        <div>
          <dt>{reviewWords.fact.where}</dt>
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
