import { FileText, Folder } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { Button, isDoneKey } from '../../views/parts';
import { pickArticles } from '../disk';
import { intakeWords } from '../../words';
import { useSession } from '../session-context';
import { clippingIn } from './clipping';
import { giveArticles } from './drafting';
import { pickFolder } from './folders';
import styles from './intake.module.css';
import { keepTyped, keptWords } from './kept-words';
import { takeIn } from './taking-in';

type Clipping = ReturnType<typeof clippingIn>;

/** A field writes line ends in its own way. */
function sameWords(pasted: string, written: string): boolean {
  return pasted.replaceAll('\r\n', '\n').trim() === written.trim();
}

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
  // What was pasted as a page counts as long as nobody writes on in it.
  const clipping = useRef<Clipping>(undefined);
  const give = () => {
    if (words.trim() === '') return;
    const pasted = clipping.current;
    const isPasted = pasted !== undefined && sameWords(pasted.text, words);
    giveArticles(session, [isPasted ? pasted : { kind: 'words', text: words }]);
    write('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    give();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isDoneKey(event)) return;
    // With nothing left in the box, what was read is added.
    if (words.trim() === '') void takeIn(session);
    else give();
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
        onPaste={(event) => {
          clipping.current = clippingIn(event.clipboardData);
        }}
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
        <FileButtons />
      </div>
      <p className={styles['hint']}>{intakeWords.kinds}</p>
    </form>
  );
}

function FileButtons() {
  const session = useSession();
  return (
    <>
      <Button look="outlined" onClick={() => pickArticles(session)}>
        <FileText size={14} aria-hidden="true" /> {intakeWords.chooseFiles}
      </Button>
      <Button look="outlined" onClick={() => pickFolder(session)}>
        <Folder size={14} aria-hidden="true" /> {intakeWords.chooseFolder}
      </Button>
    </>
  );
}
