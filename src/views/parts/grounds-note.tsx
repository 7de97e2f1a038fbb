import { X } from 'lucide-react';
import type { Case, Passage as Words } from '../../case';
import { valueInWords } from '../../lens';
import { quoteAt } from '../../text';
import { basisWords } from '../../words';
import { Button } from './button';
import type { Fact, Grounds, Whys } from './grounds';
import { handInWords, wordsBehind } from './grounds';
import styles from './grounds.module.css';
import { Passage } from './passage';

type NoteProps = {
  readonly theCase: Case;
  readonly fact: Fact;
  readonly whys: Whys;
  readonly onClose: () => void;
};

/**
 * Why a value says what it says: who set it and when, from which words, and
 * what it was before.
 */
export function GroundsNote({ theCase, fact, whys, onClose }: NoteProps) {
  const { of, field, rests, told = [] } = fact;
  const grounds =
    fact.isDerived === true ? undefined : whys.groundsOf(of, field);
  const madeBy = fact.madeBy ?? grounds?.madeBy;
  const named = wordsBehind(fact, grounds);
  const rested = named.length > 0 ? undefined : rests?.();
  const words = rested?.words ?? named;
  return (
    <section
      className={styles['note']}
      aria-label={basisWords.panel(basisWords.field[field])}
    >
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {grounds !== undefined && <p>{handInWords(theCase, madeBy, grounds)}</p>}
      {grounds?.reason !== undefined && (
        <p>{basisWords.reason(grounds.reason)}</p>
      )}
      {words.length > 0 && (
        <p className={styles['lead']}>
          {rested === undefined ? basisWords.fromWords : rested.lead}
        </p>
      )}
      {words.map((each) => (
        <WordsInSentence
          key={`${each.article} ${each.start}`}
          theCase={theCase}
          words={each}
        />
      ))}
      <Earlier {...{ theCase, fact, madeBy }} values={grounds?.earlier ?? []} />
      <div className={styles['acts']}>
        {words.length > 0 && (
          <Button look="outlined" onClick={() => whys.onShow(of, words)}>
            {basisWords.showInArticle}
          </Button>
        )}
        <Button look="icon" label={basisWords.close} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}

/** What a field said before, and who had set it so. */
function Earlier({
  theCase,
  fact: { field },
  madeBy,
  values,
}: Pick<NoteProps, 'theCase' | 'fact'> & {
  readonly madeBy: string | undefined;
  readonly values: Grounds['earlier'];
}) {
  if (values.length === 0) return undefined;
  return (
    <>
      <p className={styles['lead']}>{basisWords.before}</p>
      <ul className={styles['earlier']} aria-label={basisWords.before}>
        {values.map((each) => (
          <li key={each.act}>
            <span dir="auto">{valueInWords(theCase, field, each.to)}</span>{' '}
            <span className={styles['role']}>
              {handInWords(theCase, madeBy, each)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function WordsInSentence({
  theCase,
  words,
}: Pick<NoteProps, 'theCase'> & { readonly words: Words }) {
  const { start, end } = words;
  const article = theCase.articles.find(({ id }) => id === words.article);
  return article !== undefined && start < end && end <= article.text.length ? (
    <Passage article={article} quote={quoteAt(article, start, end)} />
  ) : (
    <blockquote>{words.exact}</blockquote>
  );
}
