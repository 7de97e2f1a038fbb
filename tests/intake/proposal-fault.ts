import type { Reading } from '../../src/intake';

/** What is wrong with a reading, whatever was read; nothing if it keeps its word. */
export function proposalFault(reading: Reading): string | undefined {
  if (reading.kind === 'refused')
    return /\. \S/.test(reading.sentence)
      ? undefined
      : `It is refused without a remedy: ${reading.sentence}`;
  const isOut = reading.proposals.some(
    ({ body, text }) => body.start >= body.end || body.end > text.length,
  );
  return isOut ? 'A body lies outside its text.' : undefined;
}
