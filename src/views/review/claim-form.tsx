import { useEffect, useRef } from 'react';
import type { Case, Channel, Claim, Stance } from '../../case';
import { VOCABULARY } from '../../case';
import { vocabularyWords } from '../../words';
import { Button } from '../parts/button';
import { ChannelMark } from '../parts/marks';
import { Choice } from '../parts/choice';
import styles from './form.module.css';
import type { Mend } from './mendings';
import { withChannel, withSummary } from './mendings';
import { ParticipantFields } from './participant-fields';

type FormProps = {
  readonly claim: Claim;
  readonly within: Case;
  /** Each change is made at once, as a decision of its own. */
  readonly onMend: (mend: Mend, done: string) => void;
};

/** Mends a claim: channels, stance, who takes part, and how it is told. */
export function ClaimForm(props: FormProps & { readonly onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label="Edit the suggestion"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <Channels {...props} />
      <StanceField {...props} />
      <ParticipantFields {...props} />
      <SummaryField {...props} />
      <Button type="submit" look="outlined">
        Done <kbd aria-hidden="true">Esc</kbd>
      </Button>
    </form>
  );
}

function Channels({ claim, onMend }: FormProps) {
  const toggle = (channel: Channel): void =>
    onMend(
      withChannel(claim, channel),
      `${vocabularyWords.channel[channel]}: ${claim.channels.includes(channel) ? 'taken off' : 'added'}.`,
    );
  return (
    <fieldset className={styles['channels']}>
      <legend>Channels</legend>
      {VOCABULARY.channels.map((channel) => (
        <label key={channel}>
          <input
            type="checkbox"
            checked={claim.channels.includes(channel)}
            onChange={() => toggle(channel)}
          />
          <ChannelMark channel={channel} />
          {vocabularyWords.channel[channel]}
        </label>
      ))}
    </fieldset>
  );
}

function StanceField({ claim, onMend }: FormProps) {
  return (
    <div className={styles['field']}>
      <span aria-hidden="true">Stance</span>
      <Choice<Stance>
        legend="Stance"
        value={claim.stance}
        options={VOCABULARY.stances.map((stance) => ({
          value: stance,
          label: vocabularyWords.stance[stance],
        }))}
        onChoose={(stance) =>
          onMend(
            { kind: 'mend', mending: { stance } },
            `Stance: ${vocabularyWords.stance[stance].toLowerCase()}.`,
          )
        }
      />
    </div>
  );
}

/** The claim in one sentence; taken when the field is left. */
function SummaryField({ claim, onMend }: FormProps) {
  return (
    <label className={styles['summary']}>
      <span>In one sentence</span>
      <textarea
        key={claim.summary}
        rows={2}
        defaultValue={claim.summary}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value.trim() === claim.summary) return;
          onMend(withSummary(claim, currentTarget.value), 'Told anew.');
        }}
      />
    </label>
  );
}
