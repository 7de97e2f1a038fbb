import { headOf } from './first-lines';
import type { Found, Refused } from './reading';
import { refused } from './reading';
import { MOST_INFLATED, bytesInWords } from './size-limits';
import { zipMember } from './zip-member';

/**
 * Reads the text of a Word document (.docx, ECMA-376): its paragraphs, rows
 * and line breaks, without deleted words, field codes, notes and headers. The
 * title is the document's own, else its first line.
 */
export async function wordDocument(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Found | Refused> {
  const main = await zipMember(bytes, 'word/document.xml', MOST_INFLATED);
  switch (main.kind) {
    case 'absent':
      return refused(
        'This is a packed file, but not a Word document. Save the article as .docx, .pdf, .html or .txt, or paste its text.',
      );
    case 'damaged':
      return refused(
        'This Word document is damaged and cannot be read. Open it in a word processor, save it again, or paste its text.',
      );
    case 'locked':
      return refused(
        'This Word document is locked with a password. Save a copy without one, or paste its text.',
      );
    case 'too-large':
      return refused(
        `This Word document unfolds to more than ${bytesInWords(MOST_INFLATED)} of text, which no article does.`,
      );
    case 'member': {
      const text = textOfDocument(new TextDecoder().decode(main.bytes));
      const { facts, body } = headOf(text, { start: 0, end: text.length });
      const title = await ownTitle(bytes);
      return {
        kind: 'found',
        text,
        body,
        facts: title === undefined ? facts : { ...facts, title },
      };
    }
  }
}

async function ownTitle(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const core = await zipMember(bytes, 'docProps/core.xml', 1_000_000);
  if (core.kind !== 'member') return undefined;
  const source = new TextDecoder().decode(core.bytes);
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(source)?.[1];
  const words = title === undefined ? '' : unescaped(title).trim();
  return words === '' ? undefined : words;
}

const TAG = /<(\/?)([\w:]+)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(\/?)>|([^<]+)/y;

/** What stands in place of an element; paragraphs and rows end lines. */
const BREAKS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '\u2011',
  '/w:p': '\n\n',
  '/w:tc': ' ',
};

function textOfDocument(source: string): string {
  const parts: string[] = [];
  let isWords = false;
  let skipped = 0;
  for (const { isEnd, isEmpty, name, words } of tokensOf(source)) {
    if (words !== undefined) {
      if (isWords && skipped === 0) parts.push(unescaped(words));
      continue;
    }
    // The fallback repeats what the first choice says.
    if (name === 'mc:Fallback' && !isEmpty) skipped += isEnd ? -1 : 1;
    if (name === 'w:t') isWords = !isEnd && !isEmpty;
    if (skipped === 0) parts.push(BREAKS[isEnd ? `/${name}` : name] ?? '');
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Token = {
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly name: string;
  readonly words: string | undefined;
};

/** The tags and words of XML, in order; what is neither is passed over. */
function* tokensOf(source: string): Generator<Token> {
  const tag = new RegExp(TAG);
  for (let at = 0; at < source.length;) {
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (found === null) {
      const next = source.indexOf('<', at + 1);
      if (next === -1) return;
      at = next;
      continue;
    }
    at = tag.lastIndex;
    yield {
      isEnd: found[1] === '/',
      isEmpty: found[3] === '/' || found[0].endsWith('/>'),
      name: found[2] ?? '',
      words: found[4],
    };
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(words: string): string {
  return words.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
