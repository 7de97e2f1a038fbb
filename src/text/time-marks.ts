import type { Span } from './article';

/** A mark of subtitles, and what stands in its place. */
export type TimeMark = Span & { readonly words: '' | ' ' };

/** The number, the times and the place of a subtitle, with the lines between. */
const CUE =
  /(?:^|\s{0,20}\n)(?:\d+[^\S\n]*\n)?(?:\d+:)?\d{2}:\d{2}[,.]\d{3} --> [^\n]*\n/g;
/** The same of other programs: "0:00:04.000,0:00:09.000" (SBV), "0:04" (a video's page). */
const TIMES =
  /(?:^|\s{0,20}\n)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{3},\d{1,2}:\d{2}:\d{2}\.\d{3})?)?[^\S\n]*(?=\n)\n?/g;
/** How the first of them begins, and how many make subtitles. */
const FROM_START = /^(?:\d{1,2}:)?0?0:0\d(?:\.\d{3},|[^\S\n]*$)/m;
const FEWEST = 3;
/** Who speaks, and how it is set, in the words of a subtitle. */
const TAG = /<\/?(?:[vcibu]|lang|font|ruby|rt)(?:[ .=][^<>\n]{0,80})?>/gi;

/** The marks of subtitles, over which a sentence runs on. */
export function timeMarksIn(text: string, { start, end }: Span): TimeMark[] {
  const words = text.slice(start, end);
  const isCued = words.includes(' --> ');
  if (!isCued && !FROM_START.test(words)) return [];
  const marks = (pattern: RegExp, put: TimeMark['words']): TimeMark[] =>
    [...words.matchAll(pattern)].map(({ 0: mark, index }) => ({
      start: start + index,
      end: start + index + mark.length,
      words: put,
    }));
  const times = isCued ? [] : marks(TIMES, ' ');
  if (!isCued) return times.length < FEWEST ? [] : times;
  const cues = marks(CUE, ' ');
  return cues.length === 0 ? [] : [...cues, ...marks(TAG, '')];
}
