import { copyText } from '../parts/copy-text';
import { Quote } from 'lucide-react';
import { useState } from 'react';
import type { Case } from '../../case';
import { claimsBehind, citationOf } from '../../lens';
import { evidenceWords, manyWords } from '../../words';
import { Button } from '../parts/button';
import type { ToolProps } from './tool-props';

/** Copies the citation of every quote behind what is selected, a line each. */
export function CopyCitations({ network, selection }: ToolProps) {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    const { columns } = network;
    const lines = citationsOf(columns.within, claimsBehind(columns, selection));
    copyText(lines.join('\n')).then(
      () => setOutcome(manyWords.copied(lines.length)),
      () => setOutcome(evidenceWords.copyRefused),
    );
  };
  return (
    <>
      <Button title={manyWords.copyCitations} onClick={copy}>
        <Quote size={16} aria-hidden="true" /> {manyWords.copy}
      </Button>
      <output>{outcome}</output>
    </>
  );
}

/** The citations of some claims, each once, in the case's order. */
function citationsOf(
  { articles, claims }: Case,
  numbers: readonly number[],
): readonly string[] {
  const known = new Map(articles.map((each) => [each.id, each]));
  const lines = new Set<string>();
  for (const number of numbers)
    for (const quote of claims[number]?.quotes ?? []) {
      const article = known.get(quote.article);
      if (article !== undefined) lines.add(citationOf(article, quote));
    }
  return [...lines];
}
