import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { joinedRight } from './joined-phrases';

/** Verbs of those who come with somebody. */
const COMING_ALONG = wordsOf('accompany, escort, flank, join');

/** Words that join what stands between commas: "X, together with Y, met". */
const ALONG_WITH = /^(?:along with|alongside|together with)$/;

/**
 * "X, accompanied by Y, called on Z", "X, together with Y, met Z": those who
 * were with a subject do what he does. The verb must stand after the aside.
 */
export function companionsOf(
  sentence: ParsedSentence,
  subject: number,
  verb: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  if (chunks[subject + 1]?.kind !== 'comma') return [];
  const link = chunks[subject + 2];
  const isBy =
    link?.verb?.form === 'participle' &&
    COMING_ALONG.has(link.verb.lemma) &&
    chunks[subject + 3]?.word === 'by';
  const isWith = link?.kind === 'and' && ALONG_WITH.test(link.word);
  if (!isBy && !isWith) return [];
  const first = subject + (isBy ? 4 : 3);
  if (mentions[first] === undefined) return [];
  const found = joinedRight(sentence, first).map(({ chunk }) => chunk);
  const last = found.at(-1) ?? first;
  return chunks[last + 1]?.kind === 'comma' && last < verb ? found : [];
}
