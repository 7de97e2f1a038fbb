import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { CaptionPart, ClaimId } from '../../case';
import { captionOf } from '../../case';
import styles from './caption-text.module.css';

/** A caption as it is read: paragraphs, lists, stress, and claims as cited. */
export function CaptionText({
  text,
  cite,
}: {
  readonly text: string;
  /** What stands for words that cite a claim. */
  readonly cite: (words: string, claim: ClaimId) => ReactNode;
}) {
  return (
    <div className={styles['caption']}>
      {captionOf(text).map((block, at) => {
        if (block.kind === 'paragraph')
          return <p key={at}>{partsOf(block.parts, cite)}</p>;
        const items = block.items.map((item, place) => (
          <li key={place}>{partsOf(item, cite)}</li>
        ));
        return block.isNumbered ? (
          <ol key={at}>{items}</ol>
        ) : (
          <ul key={at}>{items}</ul>
        );
      })}
    </div>
  );
}

function partsOf(
  parts: readonly CaptionPart[],
  cite: (words: string, claim: ClaimId) => ReactNode,
): ReactNode {
  return parts.map((part, at) => {
    switch (part.kind) {
      case 'words':
        return <Fragment key={at}>{part.words}</Fragment>;
      case 'emphasis':
        return <em key={at}>{partsOf(part.parts, cite)}</em>;
      case 'strong':
        return <strong key={at}>{partsOf(part.parts, cite)}</strong>;
      case 'citation':
        return <Fragment key={at}>{cite(part.words, part.claim)}</Fragment>;
    }
  });
}
