import { X } from 'lucide-react';
import { useState } from 'react';
import type { ActorId } from '../../case';
import { actorWords } from '../../words';
import { Button } from '../parts/button';
import { Combobox } from '../parts/combobox';
import { Passage } from '../parts/passage';
import { quoteOf, withAffiliation, withoutAffiliation } from './actor-edits';
import type { EditorProps } from './editor-props';
import styles from './actor-editor.module.css';

/** The offices and groups of an actor, with the words that say so. */
export function AffiliationFields(props: EditorProps) {
  const { actor, members, theCase, onChange } = props;
  const nameOf = (id: ActorId): string =>
    theCase.actors.find((each) => each.id === id)?.name ?? id;
  return (
    <fieldset>
      <legend>{actorWords.affiliations}</legend>
      <ul className={styles['affiliations']}>
        {actor.affiliations.map((each, index) => (
          <li key={`${index} ${each.actor} ${each.as}`}>
            <p>
              {each.as} ({nameOf(each.actor)})
              <Button
                look="icon"
                label={actorWords.removeAffiliation(
                  each.as,
                  nameOf(each.actor),
                )}
                onClick={() => onChange(withoutAffiliation(members, each))}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </p>
            {each.quotes.map((quote) => {
              const article = theCase.articles.find(
                ({ id }) => id === quote.article,
              );
              return (
                article && (
                  <Passage
                    key={`${quote.article} ${quote.start}`}
                    {...{ article, quote }}
                  />
                )
              );
            })}
          </li>
        ))}
      </ul>
      <NewAffiliation {...props} nameOf={nameOf} />
    </fieldset>
  );
}

function NewAffiliation({
  actor,
  members,
  theCase,
  nameOf,
  onChange,
}: EditorProps & { readonly nameOf: (id: ActorId) => string }) {
  const [other, setOther] = useState<ActorId | undefined>();
  const [as, setAs] = useState('');
  const [words, setWords] = useState('');
  const sought = words.trim();
  const quote = sought === '' ? undefined : quoteOf(theCase, sought);
  const isLost = sought !== '' && quote === undefined;
  const add = (): void => {
    if (other === undefined) return;
    const quotes = quote === undefined ? [] : [quote];
    const affiliation = { actor: other, as: as.trim(), quotes };
    if (!onChange(withAffiliation(members, affiliation))) return;
    setOther(undefined);
    setAs('');
    setWords('');
  };
  return (
    <div className={styles['newAffiliation']}>
      <Combobox
        label={actorWords.affiliatedWith}
        hint={other === undefined ? actorWords.findActor : nameOf(other)}
        nothing={actorWords.noActor}
        offers={theCase.actors.filter(({ id }) => id !== actor.id)}
        onChoose={(id) => setOther(id as ActorId)}
      />
      <input
        type="text"
        aria-label={actorWords.as}
        placeholder={actorWords.asHint}
        value={as}
        onChange={({ target }) => setAs(target.value)}
      />
      <textarea
        rows={2}
        aria-label={actorWords.words}
        placeholder={actorWords.words}
        aria-invalid={isLost}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {isLost && <p role="status">{actorWords.wordsNotFound}</p>}
      <Button
        look="outlined"
        disabled={other === undefined || as.trim() === '' || isLost}
        onClick={add}
      >
        {actorWords.addAffiliation}
      </Button>
    </div>
  );
}
