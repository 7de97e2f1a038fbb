import { useId } from 'react';
import { intakeWords } from '../../words';
import { useSession } from '../session-context';
import type { ReadDraft } from './draft';
import { readAgain } from './drafting';
import styles from './intake.module.css';

/** The encodings that texts of the press are found in, as the Web names them. */
const ENCODINGS = [
  'utf-8 utf-16le utf-16be windows-1252 windows-1250 windows-1251 windows-1253',
  'windows-1254 windows-1255 windows-1256 windows-1257 iso-8859-2 iso-8859-5',
  'iso-8859-15 koi8-r koi8-u ibm866 macintosh gb18030 big5 shift_jis euc-jp',
  'iso-2022-jp euc-kr',
].flatMap((line) => line.split(' '));

/** Shows the encoding in which a file was read, and reads it in another. */
export function EncodingChoice({ draft }: { readonly draft: ReadDraft }) {
  const session = useSession();
  const id = useId();
  const { encoding } = draft.proposal;
  const { given } = draft;
  if (encoding === undefined || given?.kind !== 'file') return null;
  const { name, isGuessed } = encoding;
  // What was chosen shows at once, while the file is still read anew.
  const chosen = given.encoding ?? name;
  const names = ENCODINGS.includes(chosen) ? ENCODINGS : [chosen, ...ENCODINGS];
  return (
    <div className={styles['field']} data-name="encoding">
      <label htmlFor={id}>{intakeWords.encoding}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-saying`}
        onChange={(event) => void readAgain(session, draft, event.target.value)}
      >
        {names.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <p id={`${id}-saying`} className={styles['hint']}>
        {isGuessed
          ? intakeWords.encodingGuessed(name)
          : intakeWords.encodingRead(name)}
      </p>
    </div>
  );
}
