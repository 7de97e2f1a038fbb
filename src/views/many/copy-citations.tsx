import { copyText } from '../parts/copy-text';
import { Quote } from 'lucide-react';
import { useState } from 'react';
import { citationsOf, claimsBehind } from '../../lens';
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
