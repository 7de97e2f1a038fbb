import {
  ArrowLeftFromLine,
  ArrowLeftToLine,
  ArrowRightFromLine,
  ArrowRightToLine,
  WrapText,
  X,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import type { Quote } from '../../text';
import { editorWords } from '../../words';
import { Button } from '../parts/button';
import { meantIn } from '../parts/letters';
import { Passage } from '../parts/passage';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';
import type { QuoteStep } from './quote-edits';
import { QUOTE_STEPS, withoutQuote, withQuoteStep } from './quote-edits';

const ICONS = {
  'start-out': ArrowLeftFromLine,
  'start-in': ArrowRightToLine,
  'end-in': ArrowLeftToLine,
  'end-out': ArrowRightFromLine,
  'whole-sentence': WrapText,
} as const;

/** The passages that carry the claim: each may grow, shrink or go. */
export function QuoteFields(
  props: FieldProps & { readonly onOpenArticle: () => void },
) {
  const { claim, onOpenArticle } = props;
  return (
    <fieldset className={styles['quotes']}>
      <legend>{editorWords.quotes}</legend>
      {claim.quotes.map((quote, at) => (
        // A passage keeps its place while its ends move.
        // oxlint-disable-next-line react/no-array-index-key
        <QuoteField key={at} {...props} {...{ quote, at }} />
      ))}
      <p className={styles['hint']}>{editorWords.quotesHint}</p>
      <Button onClick={onOpenArticle}>{editorWords.openArticle}</Button>
    </fieldset>
  );
}

function QuoteField({
  claim,
  article,
  onEdit,
  quote,
  at,
}: FieldProps & { readonly quote: Quote; readonly at: number }) {
  const keysId = useId();
  const step = (by: QuoteStep) =>
    onEdit(withQuoteStep(claim, article, at, by), editorWords.saved.quote);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = stepFor(event);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step(by);
  };
  return (
    <div className={styles['quote']}>
      <Passage article={article} quote={quote} />
      <div
        role="toolbar"
        tabIndex={-1}
        aria-label={editorWords.adjustQuote}
        aria-describedby={keysId}
        data-letters="passage"
        className={styles['steps']}
        onKeyDown={onKeyDown}
      >
        <span id={keysId} className="visually-hidden">
          {editorWords.adjustKeys}
        </span>
        {QUOTE_STEPS.map((each) => {
          const Icon = ICONS[each];
          return (
            <Button
              key={each}
              look="icon"
              label={editorWords.quoteStep[each]}
              onClick={() => step(each)}
            >
              <Icon size={14} aria-hidden="true" />
            </Button>
          );
        })}
        <Button
          look="icon"
          label={editorWords.removeQuote}
          onClick={() =>
            onEdit(withoutQuote(claim, at), editorWords.saved.noQuote)
          }
        >
          <X size={14} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

/** Arrows move the end of a passage, with Shift its start; S: whole sentences. */
function stepFor(event: KeyboardEvent): QuoteStep | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'ArrowRight')
    return event.shiftKey ? 'start-in' : 'end-out';
  if (event.key === 'ArrowLeft') return event.shiftKey ? 'start-out' : 'end-in';
  return meantIn('passage', event) === 'sentence'
    ? 'whole-sentence'
    : undefined;
}
