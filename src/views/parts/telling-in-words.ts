import type { SequenceStep } from '../../network';
import { tellingWords, vocabularyWords } from '../../words';

/** How a contact is told: its channels, and what no plain assertion says. */
export function tellingInWords({
  channels,
  stance,
  isDisputed,
  isSuggested,
}: Pick<
  SequenceStep,
  'channels' | 'stance' | 'isDisputed' | 'isSuggested'
>): string {
  return [
    ...channels.map((each) => vocabularyWords.channel[each]),
    ...(stance === 'asserted' ? [] : [vocabularyWords.stance[stance]]),
    ...(isDisputed ? [tellingWords.disputed] : []),
    ...(isSuggested ? [tellingWords.suggested] : []),
  ].join(' · ');
}
