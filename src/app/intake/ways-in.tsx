import { FileText } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { Button } from '../../views/parts';
import { pickArticles } from '../disk';
import { intakeWords } from '../../words';
import { useSession } from '../session-context';
import { giveArticles } from './drafting';
import styles from './intake.module.css';
import { keepTyped, keptWords } from './kept-words';

/** A dialog gives the focus to what is marked so when it opens. */
function markFirst(field: HTMLTextAreaElement | null): void {
  field?.setAttribute('autofocus', '');
}

/** The ways in: paste words, choose files, or drop them. */
export function WaysIn({ isFirst }: { readonly isFirst: boolean }) {
  const session = useSession();
  const id = useId();
  const [words, setWords] = useState(() => keptWords().typed);
  const write = (next: string) => {
    setWords(next);
    keepTyped(next);
  };
  const give = () => {
    if (words.trim() === '') return;
    giveArticles(session, [{ kind: 'words', text: words }]);
    write('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    give();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
  };
  return (
    <form className={styles['ways']} onSubmit={onSubmit}>
      <label htmlFor={id}>
        {isFirst ? intakeWords.paste : intakeWords.pasteAnother}
      </label>
      <textarea
        id={id}
        ref={isFirst ? markFirst : undefined}
        rows={isFirst ? 7 : 2}
        value={words}
        placeholder={intakeWords.pasteHint}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['row']}>
        <Button
          look={isFirst ? 'primary' : 'outlined'}
          type="submit"
          disabled={words.trim() === ''}
        >
          {intakeWords.read}
        </Button>
        <Button look="outlined" onClick={() => pickArticles(session)}>
          <FileText size={14} aria-hidden="true" /> {intakeWords.chooseFiles}
        </Button>
      </div>
      <p className={styles['hint']}>{intakeWords.kinds}</p>
    </form>
  );
}
