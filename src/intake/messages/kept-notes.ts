import { DOMParser } from 'linkedom/worker';
import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import { visibleWords } from '../html-words';
import type { Found, FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_TAGS } from '../size-limits';

/**
 * The notes of an Evernote export as articles. The day on which a note was
 * made is none of publication.
 */
export function keptNotes(source: string): FoundMany | Refused {
  if (source.split('<').length > MOST_TAGS)
    return refused(readingWords.feedTooLong);
  const root = new DOMParser().parseFromString(source, 'text/xml')
    .documentElement as unknown as Element | null;
  const articles = [...(root?.querySelectorAll('note') ?? [])].flatMap(
    (note) => noteIn(note) ?? [],
  );
  return articles.length === 0
    ? refused(readingWords.noWords)
    : { kind: 'many', articles };
}

function noteIn(note: Element): Found | undefined {
  const valueOf = (name: string): string =>
    note.querySelector(name)?.textContent.trim() ?? '';
  const text = visibleWords(
    valueOf('content').replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>/gi, ''),
  );
  if (text.trim() === '') return undefined;
  const head = headOf(text, { start: 0, end: text.length });
  const [title, url, byline] = ['title', 'source-url', 'author'].map(valueOf);
  return {
    kind: 'found',
    text,
    facts: {
      ...head.facts,
      ...(title ? { title } : {}),
      ...(url ? { url } : {}),
      ...(byline ? { byline } : {}),
    },
  };
}
