import type { ParsedSentence } from '../phrases/parsed-sentence';
import { joinedRight } from './joined-phrases';

/** Words that join what stands between commas. */
const ALONG_WITH = /^(?:along with|alongside|together with)$/;

/**
 * "X, together with Y, met Z": those who are joined with a subject in an aside
 * do what he does. The verb must stand after the aside.
 */
export function companionsOf(
  { chunks, mentions, ...rest }: ParsedSentence,
  subject: number,
  verb: number,
): readonly number[] {
  const isAside =
    chunks[subject + 1]?.kind === 'comma' &&
    ALONG_WITH.test(chunks[subject + 2]?.word ?? '') &&
    mentions[subject + 3] !== undefined;
  if (!isAside) return [];
  const found = joinedRight({ chunks, mentions, ...rest }, subject + 3).map(
    ({ chunk }) => chunk,
  );
  const last = found.at(-1) ?? subject + 3;
  return chunks[last + 1]?.kind === 'comma' && last < verb ? found : [];
}
