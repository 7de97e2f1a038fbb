import { readingWords } from '../words';
import type { Body, Span } from '../text';
import type { Facts } from './reading';
import { creditsOf } from './credit-line';
import { beginsWithDay, dayIn } from './written-days';

type Dated = Pick<
  Facts,
  'published' | 'publishedBasis' | 'publisher' | 'publisherBasis'
>;

/** The longest line that may date an article, in characters. */
const LONGEST = 160;
/** How far below a headline a line may date it, in characters. */
const REACH = 2_000;
/** How many lines at the top of the body may date it. */
const FIRST_LINES = 3;
/** How many lines above a headline, or last in the body, may date it. */
const LAST_LINES = 2;
/** How far off such a line may stand, in characters. */
const NEAR = 300;
const PARTING = /\s*[|·•]\s*|\s+[–—-]\s+/;
/** "Published:", "Updated on", "Publié le" and their like. */
export const LABEL =
  /^(?:[\p{L}\p{M}][\p{L}\p{M}’' ]{0,30}[:：]\s*|(?:(?:first |last |originally )?(?:published|posted|updated|modified|publié|mis à jour|veröffentlicht|erstellt|aktualisiert|publicado|actualizado|pubblicato|aggiornato|publicado em|atualizado|gepubliceerd|opublikowano|publicerad|опубликовано|обновлено|نشر|yayınlanma|güncelleme)(?: (?:on|le|am|el|il|em|op|в|في))? ))/iu;
const LATER =
  /\b(?:updated|modified|aktualisiert|actualizado|aggiornato|atualizado)\b|mis à jour|обновлено|آخر تحديث|güncelle/i;
const TIME = /(?<!\d)\d{1,2}(?:[:h]\d{2}(?!\d)|(?:[:.]\d{2})? ?[ap]\.?m\b)/i;

/**
 * The day that a page shows with an article, and its publisher where the same
 * line credits one: on a line between its headline and
 * its words, or at their top. A line counts that begins with the day, or gives
 * the time of day, too; right above the headline and at the end of the words,
 * one that says what the day is. The day of a change counts where there is no
 * other.
 */
export function dayShown(text: string, body: Body, title: string): Dated {
  const { above, below } = aroundHeadline(text, body, title);
  const end = { start: Math.max(body.start, body.end - NEAR), end: body.end };
  const isLabelled = (line: string): boolean => LABEL.test(line);
  const lines = [
    ...linesOf(text, below),
    ...linesOf(text, body).slice(0, FIRST_LINES),
    ...linesOf(text, above).slice(-LAST_LINES).filter(isLabelled),
    ...linesOf(text, end).slice(-LAST_LINES).filter(isLabelled),
  ].filter((line) => line.length <= LONGEST);
  const told = lines.filter((line) => dayOn(line) !== undefined);
  const line = told.find((each) => !LATER.test(each)) ?? told[0];
  if (line === undefined) return {};
  const publisher = creditsOf([line])[0]?.publisher;
  return {
    ...dated(dayOn(line), line),
    ...(publisher === undefined
      ? {}
      : { publisher, publisherBasis: readingWords.basisShown(line) }),
  };
}

/** The day that stands in the path of an address: "/2011/10/06/". */
export function dayInAddress(url: string | undefined): Dated {
  const found =
    /^https?:\/\/[^/?#]+\/[^?#]*?(?<=\/)((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/i.exec(
      url ?? '',
    );
  if (found === null) return {};
  const [whole, year = '', month = '', day = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const published = dayIn(iso);
  return published === undefined
    ? {}
    : { published, publishedBasis: readingWords.basisAddress(whole) };
}

function dated(published: string | undefined, line: string): Dated {
  return published === undefined
    ? {}
    : { published, publishedBasis: readingWords.basisShown(line) };
}

function aroundHeadline(
  text: string,
  { start }: Body,
  title: string,
): { readonly above: Span; readonly below: Span } {
  const at = title === '' ? -1 : text.lastIndexOf(title, start);
  const nothing = { start, end: start };
  if (at === -1) return { above: nothing, below: nothing };
  const from = at + title.length;
  return {
    above: { start: Math.max(0, at - NEAR), end: at },
    below: { start: from, end: Math.min(start, from + REACH) },
  };
}

function linesOf(text: string, { start, end }: Span): readonly string[] {
  return text
    .slice(start, Math.min(end, start + REACH))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function dayOn(line: string): string | undefined {
  const part = line
    .split(PARTING)
    .map((words) => words.replace(LABEL, ''))
    .find(beginsWithDay);
  if (part !== undefined) return dayIn(part);
  return (
    (TIME.test(line) ? dayIn(line) : undefined) ??
    creditsOf([line])[0]?.published
  );
}
