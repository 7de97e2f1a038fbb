import { ArrowDown, ArrowUp, PencilLine, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { OriginId } from '../../case';
import { GLOBAL_MARK } from '../../case';
import { editorWords } from '../../words';
import { Button } from '../parts/button';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';
import { SpeakerForm } from './speaker-form';
import {
  draftOf,
  withoutSpeaker,
  withSpeaker,
  withSpeakerMoved,
} from './speaker-edits';

const icon = { size: 14, 'aria-hidden': true } as const;

/** Whom the article credits, in order: each may be filled in, moved, removed. */
export function SpeakerFields(props: FieldProps) {
  const { claim, theCase, newMark, onEdit } = props;
  const fields = useRef<HTMLFieldSetElement>(null);
  const [opened, setOpened] = useState<number>();
  const { attribution } = claim;
  const bringFocus = () =>
    requestAnimationFrame(() =>
      fields.current?.querySelector<HTMLElement>('[data-first]')?.focus(),
    );
  return (
    <fieldset ref={fields} className={styles['speakers']}>
      <legend>{editorWords.attribution}</legend>
      {attribution.length === 0 && (
        <p className={styles['hint']}>{editorWords.ownVoice}</p>
      )}
      <ol>
        {attribution.map((speaker, at) => (
          // A line keeps its place while it is filled in.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <SpeakerLine
              {...props}
              {...{ at, opened }}
              onOpen={setOpened}
              onRemove={() => {
                onEdit(
                  withoutSpeaker(claim, at),
                  editorWords.saved.noSpeaker(speaker.speaker),
                );
                bringFocus();
              }}
            />
          </li>
        ))}
      </ol>
      {opened === undefined ? (
        <Button
          look="outlined"
          data-first
          onClick={() => setOpened(attribution.length)}
        >
          <Plus {...icon} /> {editorWords.addSpeaker}
        </Button>
      ) : (
        <SpeakerForm
          key={opened}
          {...{ claim, theCase }}
          at={opened}
          begun={draftOf(attribution[opened])}
          onSave={(draft) => {
            const origin = `origin${GLOBAL_MARK}${newMark()}` as OriginId;
            const edit = withSpeaker(theCase, claim, opened, draft, origin);
            onEdit(edit, editorWords.saved.speaker(draft.speaker.trim()));
            if (edit.kind === 'refused') return;
            setOpened(undefined);
            bringFocus();
          }}
          onCancel={() => {
            setOpened(undefined);
            bringFocus();
          }}
        />
      )}
    </fieldset>
  );
}

function SpeakerLine({
  claim,
  onEdit,
  at,
  opened,
  onOpen,
  onRemove,
}: FieldProps & {
  readonly at: number;
  readonly opened: number | undefined;
  readonly onOpen: (at: number | undefined) => void;
  readonly onRemove: () => void;
}) {
  const { attribution } = claim;
  const { speaker = '', through } = attribution[at] ?? {};
  const relay = through === undefined ? undefined : attribution[through];
  const move = (by: 1 | -1) =>
    onEdit(withSpeakerMoved(claim, at, by), editorWords.saved.moved(speaker));
  const isBusy = opened !== undefined;
  return (
    <>
      <span>
        {speaker}
        {relay !== undefined && (
          <small>
            {' '}
            {editorWords.through}: {relay.speaker}
          </small>
        )}
      </span>
      <Button
        look="icon"
        label={editorWords.editSpeaker(speaker)}
        aria-expanded={opened === at}
        onClick={() => onOpen(opened === at ? undefined : at)}
      >
        <PencilLine {...icon} />
      </Button>
      {attribution.length > 1 && (
        <>
          <Button
            look="icon"
            label={editorWords.moveUp(speaker)}
            disabled={isBusy || at === 0}
            onClick={() => move(-1)}
          >
            <ArrowUp {...icon} />
          </Button>
          <Button
            look="icon"
            label={editorWords.moveDown(speaker)}
            disabled={isBusy || at === attribution.length - 1}
            onClick={() => move(1)}
          >
            <ArrowDown {...icon} />
          </Button>
        </>
      )}
      <Button
        look="icon"
        label={editorWords.removeSpeaker(speaker)}
        disabled={isBusy}
        onClick={onRemove}
      >
        <X {...icon} />
      </Button>
    </>
  );
}
