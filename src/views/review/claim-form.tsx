import { useEffect, useRef } from 'react';
import type { Case, Channel, Claim, Stance } from '../../case';
import { VOCABULARY } from '../../case';
import { claimInWords } from '../../lens';
import { reviewWords, vocabularyWords } from '../../words';
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
      aria-label={reviewWords.form}
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
        {reviewWords.done} <kbd aria-hidden="true">{reviewWords.doneKey}</kbd>
      </Button>
    </form>
  );
}

function Channels({ claim, onMend }: FormProps) {
  const toggle = (channel: Channel): void =>
    onMend(
      withChannel(claim, channel),
      claim.channels.includes(channel)
        ? reviewWords.channelRemoved(vocabularyWords.channel[channel])
        : reviewWords.channelAdded(vocabularyWords.channel[channel]),
    );
  return (
    <fieldset className={styles['channels']}>
      <legend>{reviewWords.channels}</legend>
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
      <span aria-hidden="true">{reviewWords.stance}</span>
      <Choice<Stance>
        legend={reviewWords.stance}
        value={claim.stance}
        options={VOCABULARY.stances.map((stance) => ({
          value: stance,
          label: vocabularyWords.stance[stance],
        }))}
        onChoose={(stance) =>
          onMend(
            { kind: 'mend', mending: { stance } },
            reviewWords.stanceSet(vocabularyWords.stance[stance]),
          )
        }
      />
    </div>
  );
}

/** The claim in one sentence; taken when the field is left. */
function SummaryField({ claim, within, onMend }: FormProps) {
  const { summary, ...unwritten } = claim;
  const derived = claimInWords(within, unwritten);
  const told = summary ?? derived;
  return (
    <label className={styles['summary']}>
      <span>{reviewWords.summary}</span>
      <textarea
        key={told}
        rows={2}
        defaultValue={told}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value.trim() === told) return;
          onMend(
            withSummary(claim, currentTarget.value, derived),
            reviewWords.summarySet,
          );
        }}
      />
    </label>
  );
}
