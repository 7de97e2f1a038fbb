import { headOf } from '../first-lines';
import { blocksOf } from './blocks';
import type { Export, ExportPart } from './export-part';
import { marksIn } from './export-part';

/** A line of signs or with a number, or a page end, may part articles that stand in one text. */
const RULE =
  /^[^\S\n]*(?:[-=_*#~–—]{5,}|(?:\* ?){3,}|(?:do[ck]umento?|art[ií](?:cle|kel|culo|colo)|story|item|text) \d+ (?:of|von|sur|de|di|van|\/) \d+|\d+ (?:of|von|sur|de|di|van) \d+ \p{L}{4,12})[^\S\n]*$|\f/gimu;
/** Fewer words make no article. */
const FEWEST_WORDS = 40;
/** A text in more parts than this is a list. */
const MOST_PARTS = 2_000;

/**
 * The articles that a text seems to hold between lines of signs. Each has a
 * headline above its words, and most a day: a person has to say whether they
 * are articles.
 */
export function partedText(text: string): Export | undefined {
  const rules = marksIn(text, RULE);
  if (rules.length === 0 || rules.length > MOST_PARTS) return undefined;
  const starts = [0, ...rules.map(({ end }) => end)];
  const parts = starts.flatMap((start, index): readonly ExportPart[] => {
    const end = rules[index]?.start ?? text.length;
    const span = { start, end };
    if (wordsIn(text.slice(start, end)) < FEWEST_WORDS) return [];
    return [{ span, ...headOf(text, trimmed(text, span)) }];
  });
  const dated = parts.filter(({ facts }) => facts.published !== undefined);
  const headed = parts.filter(
    ({ span, body }) => blocksOf(text, span)[0]?.start !== body.start,
  );
  const seemsSo =
    parts.length > 1 &&
    headed.length === parts.length &&
    dated.length * 2 >= parts.length;
  return seemsSo ? { parts, isSure: false } : undefined;
}

function trimmed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: start + words.trimEnd().length,
  };
}

function wordsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++count >= FEWEST_WORDS) break;
  return count;
}
