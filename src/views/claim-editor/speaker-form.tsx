import { useEffect, useId, useRef, useState } from 'react';
import type { Case, Claim, Origin } from '../../case';
import { editorWords, inReadingOrder, mergingWords } from '../../words';
import { actorOffers } from '../parts/actor-offers';
import { Button } from '../parts/button';
import styles from './editor.module.css';
import type { SpeakerDraft } from './speaker-edits';
import { NEW_ORIGIN, sideOf } from './speaker-edits';

type FormProps = {
  readonly claim: Claim;
  readonly theCase: Case;
  readonly at: number;
  readonly begun: SpeakerDraft;
  readonly onSave: (draft: SpeakerDraft) => void;
  readonly onCancel: () => void;
};

/** One credit, filled in and then saved whole. */
export function SpeakerForm(props: FormProps) {
  const { begun, onSave, onCancel } = props;
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(begun);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<SpeakerDraft>) =>
    setDraft((before) => ({ ...before, ...part }));
  return (
    <div
      ref={box}
      role="presentation"
      className={styles['speaker']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onSave(draft);
        }
      }}
    >
      <Texts draft={draft} onChange={change} />
      <Links {...props} draft={draft} onChange={change} />
      <p className={styles['hint']}>{editorWords.originGloss}</p>
      <div className={styles['row']}>
        <Button look="outlined" onClick={() => onSave(draft)}>
          {editorWords.save}
        </Button>
        <Button onClick={onCancel}>{editorWords.cancel}</Button>
      </div>
    </div>
  );
}

type PartProps = {
  readonly draft: SpeakerDraft;
  readonly onChange: (part: Partial<SpeakerDraft>) => void;
};

function Texts({ draft, onChange }: PartProps) {
  const text = (field: 'speaker' | 'count' | 'seniority' | 'side') => (
    <label>
      <span>{editorWords[field]}</span>
      <input
        type="text"
        inputMode={field === 'count' ? 'numeric' : undefined}
        value={draft[field]}
        onChange={({ target }) => onChange({ [field]: target.value })}
      />
    </label>
  );
  return (
    <>
      {text('speaker')}
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={draft.named}
          onChange={({ target }) => onChange({ named: target.checked })}
        />
        {editorWords.isNamed}
      </label>
      {text('count')}
      {text('seniority')}
      {text('side')}
    </>
  );
}

/** The actor, the origin and the relay that a credit leads to. */
function Links({
  claim,
  theCase,
  at,
  draft,
  onChange,
}: PartProps & Pick<FormProps, 'claim' | 'theCase' | 'at'>) {
  const { actors, origins } = theCase;
  const relays = claim.attribution.flatMap(({ speaker }, index) =>
    index === at ? [] : [{ id: String(index), name: speaker }],
  );
  return (
    <>
      <Link
        label={editorWords.speakerActor}
        value={draft.actor}
        choices={actorOffers(theCase).map(told)}
        onChoose={(actor) =>
          onChange({
            actor,
            ...(draft.side === '' && { side: sideOf(actors, actor) }),
          })
        }
      />
      <Link
        label={editorWords.origin}
        value={draft.origin}
        choices={[
          { id: NEW_ORIGIN, name: editorWords.newOrigin },
          ...sorted(origins).map(told),
        ]}
        onChoose={(origin) => onChange({ origin })}
      />
      {relays.length > 0 && (
        <Link
          label={editorWords.through}
          value={draft.through}
          choices={relays}
          onChoose={(through) => onChange({ through })}
        />
      )}
    </>
  );
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
};

/** By name and by what tells it from its namesakes. */
function told({ id, name, detail }: Named): Named {
  return detail === undefined
    ? { id, name }
    : { id, name: mergingWords.withDetail(name, detail) };
}

function Link({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Named[];
  readonly onChoose: (id: string) => void;
}) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{editorWords.none}</option>
        {choices.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function sorted(origins: readonly Origin[]): readonly Named[] {
  return origins
    .map(({ id, name, side }) => ({ id, name, detail: side }))
    .toSorted((one, other) => inReadingOrder(one.name, other.name));
}
