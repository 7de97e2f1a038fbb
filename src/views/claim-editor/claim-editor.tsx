import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { editorWords } from '../../words';
import { Button } from '../parts/button';
import { useHeldFocus } from '../parts/use-held-focus';
import { useNewsOf } from '../parts/use-news-of';
import { AboutField, ContactField } from './contact-fields';
import type { EditorProps, FieldProps } from './editor-props';
import styles from './editor.module.css';
import { ParticipantFields } from './participant-fields';
import { QuoteFields } from './quote-fields';
import { SpeakerFields } from './speaker-fields';
import { TextFields } from './text-fields';
import { useKeptPlace } from './use-kept-place';
import { ChannelFields, StanceField } from './vocabulary-fields';
import { WhenField } from './when-field';

const TEXT = 'textarea, input[type="text"]';

/** Escape leaves a field, which saves it; from there, it leaves the editor. */
function useEscape(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const leaveField = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key !== 'Escape' || event.defaultPrevented) return;
      if (!(target instanceof HTMLElement) || !target.matches(TEXT)) return;
      event.preventDefault();
      form.current?.focus();
    };
    const element = form.current;
    element?.addEventListener('keydown', leaveField);
    return () => element?.removeEventListener('keydown', leaveField);
  }, [form]);
}

/**
 * Edits every field of one claim, whoever made it. Each change is one act, done
 * at once; what cannot be done is said in one sentence and changes nothing.
 */
export function ClaimEditor(props: EditorProps) {
  const { claim, article, theCase, newMark, onChange, onDone } = props;
  const form = useRef<HTMLFormElement>(null);
  const [news, tell] = useNewsOf(claim, editorWords.begin);
  // The change that the other editor told of has been made already.
  useKeptPlace(
    form,
    claim.id,
    news === editorWords.begin ? undefined : news,
    (told) => tell(told, false),
  );
  useEscape(form);
  useHeldFocus(form);
  const fields: FieldProps = {
    claim,
    article,
    theCase,
    newMark,
    onEdit(edit, done) {
      if (edit.kind === 'refused') tell(editorWords.refused[edit.why], false);
      else if (onChange(edit.changes)) tell(done, true);
    },
  };
  return (
    <form
      ref={form}
      data-edits-claim
      className={styles['form']}
      aria-label={editorWords.form}
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <ChannelFields {...fields} />
      <StanceField {...fields} />
      <ParticipantFields {...fields} />
      <WhenField {...fields} readDate={props.readDate} />
      <TextFields {...fields} />
      <SpeakerFields {...fields} />
      <QuoteFields {...fields} onOpenArticle={props.onOpenArticle} />
      <ContactField {...fields} />
      <AboutField {...fields} />
      <Button type="submit" look="outlined">
        {editorWords.done}
      </Button>
      <output className={styles['news']}>{news}</output>
    </form>
  );
}
