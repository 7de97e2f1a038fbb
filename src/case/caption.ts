import { decoded } from '../text';
import type { ClaimId } from './ids';

/** A part of a caption: words, words that stand out, or a claim that is cited. */
export type CaptionPart =
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'emphasis' | 'strong';
      readonly parts: readonly CaptionPart[];
    }
  | {
      readonly kind: 'citation';
      readonly words: string;
      readonly claim: ClaimId;
    };

/** A paragraph of a caption, or a list of short ones. */
export type CaptionBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly CaptionPart[] }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      readonly items: readonly (readonly CaptionPart[])[];
    };

/** What a line of a list begins with. */
const BULLET = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/;

/** A line of its own that stands out, however deep it is said to be. */
const HEADING = /^\s{0,3}#{1,6}\s+(\S[^\n]*)$/;

/**
 * A caption in light Markdown: paragraphs, headings, lists, *emphasis*, **strong** and
 * [words](claim:id). All else is words as they stand: there is no HTML, no
 * address and no picture in a caption, so that none can be smuggled in.
 */
export function captionOf(text: string): readonly CaptionBlock[] {
  return text
    .split(/\n[^\S\n]*\n+/)
    .flatMap((paragraph) => blocksIn(paragraph.trim()));
}

/** A caption as plain words, on one line. */
export function plainCaption(text: string): string {
  return captionOf(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]))
    .map(plainParts)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The claims that a caption cites, each once, in order. */
export function citedIn(text: string): readonly ClaimId[] {
  const cited = new Set<ClaimId>();
  const look = (parts: readonly CaptionPart[]): void => {
    for (const part of parts)
      if (part.kind === 'citation') cited.add(part.claim);
      else if (part.kind !== 'words') look(part.parts);
  };
  for (const block of captionOf(text))
    if (block.kind === 'paragraph') look(block.parts);
    else for (const item of block.items) look(item);
  return [...cited];
}

/** Words that cite a claim, as a caption writes them. */
export function citing(words: string, claim: string): string {
  const id = encodeURIComponent(claim).replace(
    /[()*!'_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${words.replace(/[[\]\n]+/g, ' ').trim()}](claim:${id})`;
}

/** A caption whose cited claims bear other identities. */
export function recited(
  text: string,
  rename: (claim: ClaimId) => string,
): string {
  return text.replaceAll(CITATION, (_, words: string, id: string) =>
    citing(words, rename(decoded(id) as ClaimId)),
  );
}

const CITATION = /\[([^[\]\n]{1,500})\]\(claim:([^\s()]{1,500})\)/g;

/** What stands out of the words of a line; nothing in it nests without end. */
const MARKED = new RegExp(
  [
    /\\([\\*_[\]-])/,
    CITATION,
    /\*\*(?!\s)([^*\n]{1,2000})(?<!\s)\*\*/,
    /\*(?!\s)([^*\n]{1,2000})(?<!\s)\*/,
    /(?<![\p{L}\p{N}_])_(?!\s)([^_\n]{1,2000})(?<!\s)_(?![\p{L}\p{N}_])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function blocksIn(paragraph: string): readonly CaptionBlock[] {
  if (paragraph === '') return [];
  const blocks: CaptionBlock[] = [];
  let words: string[] = [];
  let list: { isNumbered: boolean; items: string[] } | undefined;
  const end = (): void => {
    if (words.length > 0)
      blocks.push({ kind: 'paragraph', parts: partsIn(words.join('\n')) });
    if (list !== undefined)
      blocks.push({ kind: 'list', ...list, items: list.items.map(partsIn) });
    words = [];
    list = undefined;
  };
  for (const line of paragraph.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading !== null) {
      end();
      const parts = partsIn(heading[1] ?? '');
      blocks.push({ kind: 'paragraph', parts: [{ kind: 'strong', parts }] });
      continue;
    }
    const bullet = BULLET.exec(line);
    if (bullet === null) {
      // What follows a list without a gap is more of its last item.
      if (list === undefined) words.push(line);
      else list.items.push(`${list.items.pop() ?? ''}\n${line.trim()}`);
      continue;
    }
    const isNumbered = bullet[1] !== undefined;
    if (list?.isNumbered !== isNumbered) end();
    list ??= { isNumbered, items: [] };
    list.items.push(line.slice(bullet[0].length));
  }
  end();
  return blocks;
}

function partsIn(line: string): readonly CaptionPart[] {
  const parts: CaptionPart[] = [];
  let at = 0;
  for (const match of line.matchAll(MARKED)) {
    const { index } = match;
    if (index > at) parts.push({ kind: 'words', words: line.slice(at, index) });
    parts.push(partOf(match));
    at = index + match[0].length;
  }
  if (at < line.length) parts.push({ kind: 'words', words: line.slice(at) });
  return parts;
}

function partOf(match: RegExpExecArray): CaptionPart {
  const [, escaped, words, id, strong, starred, underlined] = match;
  if (escaped !== undefined) return { kind: 'words', words: escaped };
  if (words !== undefined && id !== undefined)
    return { kind: 'citation', words, claim: decoded(id) as ClaimId };
  const isStrong = strong !== undefined;
  return {
    kind: isStrong ? 'strong' : 'emphasis',
    parts: partsIn(strong ?? starred ?? underlined ?? ''),
  };
}

function plainParts(parts: readonly CaptionPart[]): string {
  return parts
    .map((part) => ('parts' in part ? plainParts(part.parts) : part.words))
    .join('');
}
