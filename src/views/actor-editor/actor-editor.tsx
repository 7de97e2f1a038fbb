import { X } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { Change } from '../../case';
import { actorWords } from '../../words';
import { Button } from '../parts/button';
import { useHeldFocus } from '../parts/use-held-focus';
import { useNewsOf } from '../parts/use-news-of';
import {
  isAlias,
  withAlias,
  withField,
  withoutAlias,
  sidesOf,
  withSide,
} from './actor-edits';
import styles from './actor-editor.module.css';
import type { EditorProps } from './editor-props';
import { KindField } from './kind-field';
import { AffiliationFields } from './affiliation-fields';

/** Every field of an actor, in place; each change is saved as one act. */
export function ActorEditor({
  onChange,
  onDone,
  ...props
}: EditorProps & { readonly onDone: () => void }) {
  const { actor, theCase } = props;
  const form = useRef<HTMLFormElement>(null);
  useHeldFocus(form);
  const { news, tell, save } = useSaving(actor, onChange);
  return (
    // Esc leaves from any field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      tabIndex={-1}
      data-edits-actor
      className={styles['form']}
      aria-label={actorWords.form(actor.name)}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => leaveBy(event, onDone)}
    >
      <p className={styles['news']} role="status">
        {news}
      </p>
      <Field
        label={actorWords.name}
        value={actor.name}
        isFirst
        onSave={(name) =>
          name === ''
            ? tell(actorWords.nameNeeded, false)
            : save(withField(actor, 'name', name))
        }
      />
      <Aliases {...props} onChange={save} />
      <KindField
        value={actor.kind}
        onChange={({ target }) => save(withField(actor, 'kind', target.value))}
      />
      <Field
        label={actorWords.side}
        value={actor.side ?? ''}
        hint={actorWords.sideHint}
        offers={sidesOf(theCase)}
        onSave={(side) => save(withSide(theCase, actor, side))}
      />
      <Field
        label={actorWords.description}
        value={actor.description ?? ''}
        onSave={(text) => save(withField(actor, 'description', text))}
      />
      <AffiliationFields {...props} onChange={save} />
      <Button look="outlined" onClick={onDone}>
        {actorWords.done}
      </Button>
    </form>
  );
}

/** Saves changes of an actor, and says so until they are undone. */
function useSaving(
  actor: EditorProps['actor'],
  onChange: EditorProps['onChange'],
) {
  const [news, tell] = useNewsOf(actor, actorWords.begin);
  const save = (changes: readonly Change[]): boolean => {
    const isSaved = changes.length > 0 && onChange(changes);
    if (isSaved) tell(actorWords.saved, true);
    return isSaved;
  };
  return { news, tell, save };
}

/** Esc leaves the editor, unless a list in it was open. */
function leaveBy(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}

/** One line of text; it is saved when the field is left, or by Enter. */
function Field({
  label,
  value,
  hint,
  offers,
  isFirst = false,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly offers?: readonly string[];
  readonly isFirst?: boolean;
  readonly onSave: (text: string) => unknown;
}) {
  const list = useId();
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        key={value}
        type="text"
        autoComplete="off"
        // A person who asked to edit goes on by typing.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFirst}
        defaultValue={value}
        placeholder={hint}
        list={offers && list}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        onBlur={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          if (text !== value) onSave(text);
          if (text === '') currentTarget.value = value;
        }}
      />
      {offers && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer}>{offer}</option>
          ))}
        </datalist>
      )}
    </label>
  );
}

function Aliases({ actor, members, onChange }: EditorProps) {
  const [name, setName] = useState('');
  const add = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    if (onChange(withAlias(members, name.trim()))) setName('');
  };
  return (
    <fieldset>
      <legend>{actorWords.aliases}</legend>
      <ul className={styles['names']}>
        {actor.aliases.map((alias) => (
          <li key={alias}>
            {alias}
            {isAlias(members, alias) ? (
              <Button
                look="icon"
                label={actorWords.removeAlias(alias)}
                onClick={() => onChange(withoutAlias(members, alias))}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            ) : (
              <small>{actorWords.ofMerged}</small>
            )}
          </li>
        ))}
      </ul>
      <div className={styles['adding']}>
        <input
          type="text"
          aria-label={actorWords.newAlias}
          placeholder={actorWords.newAlias}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add(event);
          }}
        />
        <Button look="outlined" onClick={add}>
          {actorWords.add}
        </Button>
      </div>
    </fieldset>
  );
}
