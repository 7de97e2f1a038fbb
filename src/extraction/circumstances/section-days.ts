import type { Source } from '../claims/claim-draft';
import type { DatedSection } from './dated-sections';
import { inStory } from './story-years';
import { edtfOf } from './when';

/** The date that an entry stands under. */
export function dateOfSection(
  source: Source,
  { dated }: DatedSection,
): string | undefined {
  const words = source.text.slice(dated.start, dated.end);
  const plain = edtfOf(words, source.published, 'past');
  const told = plain && inStory(source.story, words, dated.start, plain);
  // An entry is of a day that was when the whole was published.
  const day = source.wholeDay ?? source.published;
  return told !== undefined && day !== undefined && told > day ? plain : told;
}

/** The entry of a log or diary that holds a place. */
export function sectionAt(
  { sections }: Source,
  at: number,
): DatedSection | undefined {
  return sections?.find(({ start, end }) => start <= at && at < end);
}

/** The day of the entry that holds a place, from which its words count. */
export function dayOfSection(source: Source, at: number): string | undefined {
  const section = sectionAt(source, at);
  const edtf = section && dateOfSection(source, section);
  return edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf)
    ? edtf
    : undefined;
}
