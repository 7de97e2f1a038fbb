import type { Span } from './article';

/** A mark of subtitles, and what stands in its place. */
export type TimeMark = Span & { readonly words: '' | ' ' };

/** The number, the times and the place of a subtitle, with the lines between. */
const CUE =
  /(?:^|\s{0,20}\n)(?:\d+[^\S\n]*\n)?(?:\d+:)?\d{2}:\d{2}[,.]\d{3} --> [^\n]*\n/g;
/** Who speaks, and how it is set, in the words of a subtitle. */
const TAG = /<\/?(?:[vcibu]|lang|font|ruby|rt)(?:[ .=][^<>\n]{0,80})?>/gi;

/** The marks of subtitles, over which a sentence runs on. */
export function timeMarksIn(text: string, { start, end }: Span): TimeMark[] {
  const words = text.slice(start, end);
  if (!words.includes(' --> ')) return [];
  const marks = (pattern: RegExp, put: TimeMark['words']): TimeMark[] =>
    [...words.matchAll(pattern)].map(({ 0: mark, index }) => ({
      start: start + index,
      end: start + index + mark.length,
      words: put,
    }));
  const cues = marks(CUE, ' ');
  return cues.length === 0 ? [] : [...cues, ...marks(TAG, '')];
}
