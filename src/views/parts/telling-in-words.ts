import type { SequenceStep } from '../../network';
import { datesInWords, tellingWords, vocabularyWords } from '../../words';

/** How a contact is told: its channels, and what no plain assertion says. */
export function tellingInWords({
  channels,
  stance,
  isDisputed,
  isSuggested,
  otherDates,
}: Pick<
  SequenceStep,
  'channels' | 'stance' | 'isDisputed' | 'isSuggested' | 'otherDates'
>): string {
  return [
    ...channels.map((each) => vocabularyWords.channel[each]),
    ...(stance === 'asserted' ? [] : [vocabularyWords.stance[stance]]),
    ...(isDisputed ? [tellingWords.disputed] : []),
    ...(otherDates.length > 0
      ? [tellingWords.otherDates(datesInWords(otherDates))]
      : []),
    ...(isSuggested ? [tellingWords.suggested] : []),
  ].join(' · ');
}
