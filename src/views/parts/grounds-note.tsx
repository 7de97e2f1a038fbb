import { X } from 'lucide-react';
import type { Case, CaseArticle, Claim, Passage as Words } from '../../case';
import { quoteAt } from '../../text';
import { basisWords, dateInWords } from '../../words';
import { Button } from './button';
import type { Fact, GroundsOf } from './grounds';
import { handInWords, wordsBehind } from './grounds';
import styles from './grounds.module.css';
import { Passage } from './passage';

type NoteProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  readonly fact: Fact;
  readonly groundsOf: GroundsOf;
  /** Shows words in their article. */
  readonly onShow: (claim: Claim, words: readonly Words[]) => void;
  readonly onClose: () => void;
};

/** Why a value of a claim says what it says: its words, and who set it when. */
export function GroundsNote(props: NoteProps) {
  const { claim, theCase, fact, groundsOf, onShow, onClose } = props;
  const grounds = groundsOf({ kind: 'claim', id: claim.id }, fact.field);
  const named = wordsBehind(claim, fact, grounds);
  const words = named.length > 0 ? named : claim.quotes;
  return (
    <section
      className={styles['note']}
      aria-label={basisWords.panel(basisWords.field[fact.field])}
    >
      <p className={styles['lead']}>
        {named.length > 0 ? basisWords.fromWords : basisWords.noWords}
      </p>
      {words.map((each) => (
        <WordsInSentence key={each.start} {...props} words={each} />
      ))}
      {fact.field === 'when' && <Counting claim={claim} />}
      {grounds !== undefined && <p>{handInWords(theCase, claim, grounds)}</p>}
      {grounds?.reason !== undefined && (
        <p>{basisWords.reason(grounds.reason)}</p>
      )}
      <div className={styles['acts']}>
        <Button look="outlined" onClick={() => onShow(claim, words)}>
          {basisWords.showInArticle}
        </Button>
        <Button look="icon" label={basisWords.close} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}

/** From which day a date was counted, and what else was said of it. */
function Counting({ claim: { when } }: Pick<NoteProps, 'claim'>) {
  return (
    <>
      {when?.phrase !== undefined && when.reference !== undefined && (
        <p>{basisWords.countedFrom(dateInWords(when.reference))}</p>
      )}
      {when?.basis !== undefined && <p>{when.basis}</p>}
    </>
  );
}

function WordsInSentence({
  article,
  words,
}: Pick<NoteProps, 'article'> & { readonly words: Words }) {
  const { start, end } = words;
  const isInside =
    words.article === article.id && start < end && end <= article.text.length;
  return isInside ? (
    <Passage article={article} quote={quoteAt(article, start, end)} />
  ) : (
    <blockquote>{words.exact}</blockquote>
  );
}
