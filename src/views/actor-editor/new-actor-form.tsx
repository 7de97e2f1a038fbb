import type { FormEvent } from 'react';
import { useId } from 'react';
import type { ActorKind, Case } from '../../case';
import { actorWords } from '../../words';
import { Button } from '../parts/button';
import { sidesOf } from './actor-edits';
import { KindField } from './kind-field';
import styles from './actor-editor.module.css';

/** What is known of an actor when it is added; the rest comes by editing. */
export type NewActor = {
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: string;
};

/** Asks who an actor is that no article has brought. */
export function NewActorForm({
  theCase,
  onAdd,
  onCancel,
}: {
  readonly theCase: Case;
  readonly onAdd: (actor: NewActor) => void;
  readonly onCancel: () => void;
}) {
  const list = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const text = (field: string): string =>
      (written.get(field) as string).trim();
    if (text('name') !== '')
      onAdd({
        name: text('name'),
        kind: text('kind') as ActorKind,
        side: text('side'),
      });
  };
  return (
    <form className={styles['alone']} onSubmit={submit}>
      <label className={styles['field']}>
        <span>{actorWords.name}</span>
        {/* The dialog was asked for to type a name. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <input name="name" type="text" required autoFocus autoComplete="off" />
      </label>
      <KindField name="kind" />
      <label className={styles['field']}>
        <span>{actorWords.side}</span>
        <input
          name="side"
          type="text"
          list={list}
          autoComplete="off"
          placeholder={actorWords.sideHint}
        />
        <datalist id={list}>
          {sidesOf(theCase).map((side) => (
            <option key={side}>{side}</option>
          ))}
        </datalist>
      </label>
      <div className={styles['buttons']}>
        <Button look="primary" type="submit">
          {actorWords.create}
        </Button>
        <Button onClick={onCancel}>{actorWords.cancel}</Button>
      </div>
    </form>
  );
}
