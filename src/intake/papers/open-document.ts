import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import type { ZipArchive } from '../packed/zip-archive';
import { attributeIn, tokensOf, unescaped } from '../packed/xml-tokens';
import type { Found, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_INFLATED } from '../size-limits';

const BREAKS: Readonly<Record<string, string>> = {
  'text:line-break': '\n',
  'text:tab': '\t',
  '/text:p': '\n\n',
  '/text:h': '\n\n',
  '/table:table-cell': ' ',
};
/** Notes, remarks, deleted words and reading aids are no part of the text. */
const PASSED_OVER = new Set([
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'text:ruby-text',
  'draw:object',
]);

/** Reads the text of an OpenDocument text (.odt, ISO 26300). */
export async function openDocument(
  archive: ZipArchive,
): Promise<Found | Refused> {
  const content = await archive.member('content.xml', MOST_INFLATED);
  if (content.kind === 'too-large')
    return refused(readingWords.unfoldsTo(MOST_INFLATED));
  if (content.kind !== 'member')
    return refused(readingWords.damagedOpenDocument);
  const source = new TextDecoder().decode(content.bytes);
  if (!source.includes('<office:text')) return refused(readingWords.openTable);
  const text = textIn(source);
  const { facts, body, notes } = headOf(text);
  const meta = await archive.member('meta.xml', 1_000_000);
  const title =
    meta.kind === 'member'
      ? /<dc:title>([^<]*)<\/dc:title>/.exec(
          new TextDecoder().decode(meta.bytes),
        )?.[1]
      : undefined;
  const own = unescaped(title ?? '').trim();
  return {
    kind: 'found',
    text,
    body,
    notes,
    facts: own === '' ? facts : { ...facts, title: own },
  };
}

function textIn(source: string): string {
  const parts: string[] = [];
  let isInside = false;
  let skipped = 0;
  for (const token of tokensOf(source)) {
    const { isEnd, isEmpty, name, attributes, words } = token;
    if (words !== undefined) {
      if (isInside && skipped === 0)
        parts.push(unescaped(words).replace(/\s+/g, ' '));
      continue;
    }
    if (name === 'office:text') isInside = !isEnd;
    if (PASSED_OVER.has(name) && !isEmpty) skipped += isEnd ? -1 : 1;
    if (skipped > 0 || !isInside) continue;
    if (name === 'text:s')
      parts.push(
        ' '.repeat(
          Math.min(80, Number(attributeIn(attributes, 'c') ?? 1) || 1),
        ),
      );
    parts.push(BREAKS[isEnd ? `/${name}` : name] ?? '');
  }
  return parts
    .join('')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
