import type { ComponentProps } from 'react';
import { VOCABULARY } from '../../case';
import { actorWords, vocabularyWords } from '../../words';
import styles from './actor-editor.module.css';

/** What an actor is, among the kinds that there are. */
export function KindField(props: Omit<ComponentProps<'select'>, 'children'>) {
  return (
    <label className={styles['field']}>
      <span>{actorWords.kind}</span>
      <select {...props}>
        {VOCABULARY.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {vocabularyWords.kind[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}
