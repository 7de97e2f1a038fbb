import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ContactId } from '../../case';
import { contactInWords } from '../../lens';
import { dateInWords, editorWords } from '../../words';
import { Button } from '../parts/button';
import {
  withAbout,
  withContact,
  withoutAbout,
  withOwnContact,
} from '../parts/claim-edits';
import type { Offer } from '../parts/combobox';
import { Combobox } from '../parts/combobox';
import { contactWith, sharersOf } from '../parts/shared-contact';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';
import { useGoingOn } from './use-going-on';

/** The occurrence that the claim is about: shared with others, or its own. */
export function ContactField({ claim, theCase, onEdit }: FieldProps) {
  const [wanted, setWanted] = useState<ContactId>();
  const box = useRef<HTMLFieldSetElement>(null);
  const goOn = useGoingOn(box, wanted);
  const offers = useContacts(theCase);
  const others = sharersOf(theCase, claim, claim.contact);
  const contact = theCase.contacts.find(({ id }) => id === claim.contact);
  const sought = theCase.contacts.find(({ id }) => id === wanted);
  return (
    <fieldset ref={box} className={styles['contact']}>
      <legend>{editorWords.contact}</legend>
      {others.length === 0 ? (
        <p>{editorWords.onlyClaim}</p>
      ) : (
        <>
          <p>
            {editorWords.sharedWith(others.length)}{' '}
            <b>{contact && contactInWords(theCase, contact)}</b>
          </p>
          <Button
            look="outlined"
            onClick={() =>
              onEdit(
                withOwnContact(theCase, claim),
                editorWords.saved.ownContact,
              )
            }
          >
            {editorWords.ownContact}
          </Button>
        </>
      )}
      <Combobox
        label={editorWords.joinContact}
        hint={editorWords.chooseContact}
        nothing={editorWords.noContactFound}
        offers={offers.filter(({ id }) => id !== claim.contact)}
        onChoose={(id) => setWanted(id as ContactId)}
      />
      {sought !== undefined && (
        <div data-wanted className={styles['wanted']}>
          <b>{contactInWords(theCase, sought)}</b>
          <p>{contactWith(theCase, claim, sought.id)}</p>
          <Button
            look="outlined"
            onClick={() => {
              onEdit(withContact(claim, sought.id), editorWords.saved.contact);
              setWanted(undefined);
              goOn();
            }}
          >
            {editorWords.join}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The contacts that were listened to, leaked, raised or reported on. */
export function AboutField({ claim, theCase, onEdit }: FieldProps) {
  const offers = useContacts(theCase);
  const held = theCase.contacts.filter(({ id }) => claim.about.includes(id));
  return (
    <fieldset className={styles['about']}>
      <legend>{editorWords.about}</legend>
      <p className={styles['hint']}>{editorWords.aboutHint}</p>
      <ul>
        {held.map((contact) => {
          const title = contactInWords(theCase, contact);
          return (
            <li key={contact.id}>
              <span>{title}</span>
              <Button
                look="icon"
                label={editorWords.removeAbout(title)}
                onClick={() =>
                  onEdit(
                    withoutAbout(claim, contact.id),
                    editorWords.saved.notAbout,
                  )
                }
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      <Combobox
        label={editorWords.addAbout}
        hint={editorWords.chooseContact}
        nothing={editorWords.noContactFound}
        offers={offers}
        onChoose={(id) =>
          onEdit(withAbout(claim, id as ContactId), editorWords.saved.about)
        }
      />
    </fieldset>
  );
}

/** The contacts of the case by title, each with the date of a claim on it. */
function useContacts(theCase: FieldProps['theCase']): readonly Offer[] {
  return useMemo(() => {
    const dates = new Map<ContactId, string>();
    for (const { contact, when } of theCase.claims)
      if (when !== undefined && !dates.has(contact))
        dates.set(contact, dateInWords(when.edtf));
    return theCase.contacts.map((contact) => {
      const date = dates.get(contact.id);
      return {
        id: contact.id,
        name: contactInWords(theCase, contact),
        ...(date !== undefined && { detail: date }),
      };
    });
  }, [theCase]);
}
