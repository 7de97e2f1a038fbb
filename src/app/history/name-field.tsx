import type { FormEvent } from 'react';
import { useId } from 'react';
import { Button } from '../../views/parts';
import { historyWords } from '../../words';
import { signActs } from '../acting';
import { notify } from '../session';
import { useSession, useSurface } from '../session-context';
import styles from './history.module.css';

/** Under which name one's acts stand; it need not be given. */
export function NameField() {
  const id = useId();
  const session = useSession();
  const analyst = useSurface((surface) => surface.analyst);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('name');
    const name = typeof written === 'string' ? written.trim() : '';
    session.surface.setState({ analyst: { ...analyst, name } });
    void session.ports.keeping.nameAnalyst(name);
    signActs(session);
    notify(session, 'news', historyWords.nameSaved);
  };
  return (
    <form data-edits className={styles['name']} onSubmit={save}>
      <label htmlFor={id}>{historyWords.nameLabel}</label>
      <input
        key={analyst.name}
        id={id}
        name="name"
        defaultValue={analyst.name}
        maxLength={80}
        autoComplete="name"
        aria-describedby={`${id}-hint`}
      />
      <Button look="outlined" type="submit">
        {historyWords.saveName}
      </Button>
      <p id={`${id}-hint`}>{historyWords.nameHint}</p>
    </form>
  );
}
