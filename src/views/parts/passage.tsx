import { memo } from 'react';
import type { Article, Quote } from '../../text';
import { findQuote, sentenceAround } from '../../text';
import { sourceWords } from '../../words';
import styles from './passage.module.css';

/**
 * A quote in its sentence, its words marked. Where the article no longer holds
 * it at its place, the passage says so and shows what was found instead.
 */
export const Passage = memo(function Passage({
  article,
  quote,
}: {
  readonly article: Article;
  readonly quote: Quote;
}) {
  const place = findQuote(article, quote);
  if (place.kind === 'lost')
    return (
      <figure className={styles['passage']}>
        <blockquote className={styles['lost']}>{quote.exact}</blockquote>
        <p className={styles['warning']}>{sourceWords.lostPassage}</p>
      </figure>
    );
  const { text, body } = article;
  const { start, end } = place.quote;
  const around = sentenceAround(text, body, place.quote);
  return (
    <figure className={styles['passage']}>
      <blockquote className={styles['words']}>
        {text.slice(around.start, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, around.end)}
      </blockquote>
      {place.kind === 'moved' && (
        <p className={styles['warning']}>
          {place.errors === 0
            ? sourceWords.movedPassage
            : sourceWords.movedAndChanged(place.errors)}
        </p>
      )}
    </figure>
  );
});
