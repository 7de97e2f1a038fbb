import { sha256Of } from '../text';
import { readingWords } from '../words';
import type { Decoding } from './decoded-text';
import { decodedText } from './decoded-text';
import { exportedArticles } from './exports/exported-articles';
import type { FileKind } from './file-kind';
import { fileKindOf } from './file-kind';
import { openingOf } from './first-lines';
import { languageOf } from './language';
import { isAddress } from './page-facts';
import { markdownText, plainText } from './plain-text';
import { publisherAt } from './publisher-at';
import type {
  Facts,
  Found,
  FoundMany,
  Given,
  LetterTables,
  Outcome,
  Progress,
  Proposal,
  ReadInner,
  Reading,
  Refused,
} from './reading';
import { refused } from './reading';
import { MOST_BYTES, MOST_CHARACTERS } from './size-limits';

/** How deep files may lie in one another: a mail in a mailbox in an archive. */
const DEEPEST = 4;

/**
 * Reads the articles of a file or of pasted words: one, or many. Never throws:
 * what cannot be read gives one sentence. The text is kept as it was decoded.
 */
export async function readArticles(
  given: Given,
  {
    onProgress = () => {},
    letterTables = () => Promise.resolve(undefined),
  }: Partial<Means> = {},
): Promise<Reading> {
  try {
    const outcome =
      given.kind === 'words'
        ? await readPasted(given)
        : await readBlob(given, { onProgress, letterTables });
    return readingOf(outcome, given);
  } catch {
    return refused(readingWords.unreadable);
  }
}

async function readPasted({
  text,
  html,
}: Extract<Given, { kind: 'words' }>): Promise<Outcome> {
  const { pastedWords } = await import('./pasted-words');
  const outcome = pastedWords(text, html);
  return outcome.kind === 'found' ? exportedArticles(outcome) : outcome;
}

/** What a reading may use of the world around it. */
type Means = {
  readonly onProgress: Progress;
  readonly letterTables: LetterTables;
};

async function readBlob(
  given: Extract<Given, { kind: 'file' }>,
  means: Means,
): Promise<Outcome> {
  const { file, name } = given;
  if (file.size === 0) return refused(readingWords.empty);
  if (file.size > MOST_BYTES)
    return refused(readingWords.largeFile(file.size, MOST_BYTES));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readBytes(bytes, name, given.encoding, means, 0);
}

async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  encoding: string | undefined,
  means: Means,
  depth: number,
): Promise<Outcome> {
  if (bytes.length === 0) return refused(readingWords.empty);
  const within = { ...means, onProgress: () => {} };
  const readInner: ReadInner = (inner, innerName) =>
    depth >= DEEPEST
      ? Promise.resolve(refused(readingWords.nested))
      : readBytes(inner, innerName, undefined, within, depth + 1);
  const kind = fileKindOf(bytes, name);
  const reader = READERS[kind];
  const outcome =
    reader === undefined
      ? await readText(bytes, kind, encoding)
      : await reader({ bytes, name, encoding, means, readInner });
  return outcome.kind === 'found' ? exportedArticles(outcome) : outcome;
}

type Read = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly encoding: string | undefined;
  readonly means: Means;
  readonly readInner: ReadInner;
};

/** Who reads a kind of file; each is loaded when one of its kind is given. */
const READERS: Readonly<
  Partial<Record<FileKind, (read: Read) => Promise<Outcome> | Outcome>>
> = {
  pdf: async ({ bytes, means: { onProgress, letterTables } }) =>
    (await import('./papers/pdf-document')).pdfDocument(
      bytes,
      onProgress,
      letterTables,
    ),
  zip: async ({ bytes, readInner }) =>
    (await import('./packed/packed-file')).packedFile(bytes, readInner),
  gzip: async ({ bytes, name, readInner }) =>
    (await import('./packed/gzipped-file')).gzippedFile(bytes, name, readInner),
  'web-archive': async ({ bytes, readInner }) =>
    (await import('./packed/web-archive')).webArchive(bytes, readInner),
  'safari-archive': async ({ bytes, readInner }) =>
    (await import('./packed/safari-archive')).safariArchive(bytes, readInner),
  link: async ({ bytes }) => {
    const { linkIn } = await import('./packed/safari-archive');
    const link = linkIn(new TextDecoder().decode(bytes));
    return refused(readingWords.link(link));
  },
  'saved-page': async ({ bytes }) =>
    (await import('./saved-page')).savedPage(bytes),
  mail: async ({ bytes, readInner }) =>
    (await import('./messages/mail')).mailArticles(bytes, readInner),
  mailbox: async ({ bytes, readInner }) =>
    (await import('./messages/mailbox')).mailboxArticles(bytes, readInner),
  'web-page': async ({ bytes, encoding }) => {
    const { pageSource, webPage } = await import('./web-page');
    const source = pageSource(bytes, encoding);
    if (source.kind !== 'text') return notText();
    const { chatPage } = await import('./messages/chat-page');
    const { clippingsPage } = await import('./messages/clippings-page');
    return (
      chatPage(source.text) ??
      clippingsPage(source.text) ??
      withEncoding(webPage(source.text), source)
    );
  },
  'rich-text': async ({ bytes }) => {
    const { richText } = await import('./papers/rich-text');
    return richText(latin(bytes));
  },
  'old-office': () => refused(readingWords.oldOffice),
  'outlook-message': async ({ bytes, readInner }) =>
    (await import('./messages/outlook-message')).outlookMessage(
      bytes,
      readInner,
    ),
  'other-archive': () => refused(readingWords.otherArchive),
  'link-list': () => refused(readingWords.linksAlone),
  'wiki-pages': () => refused(readingWords.wikiPages),
  calendar: () => refused(readingWords.calendar),
  'mail-store': () => refused(readingWords.mailStore),
  winmail: () => refused(readingWords.winmail),
  'reference-graph': () => refused(readingWords.referenceGraph),
  picture: () => refused(readingWords.picture),
  media: () => refused(readingWords.recording),
};

async function readText(
  bytes: Uint8Array<ArrayBuffer>,
  kind: FileKind,
  encoding: string | undefined,
): Promise<Outcome> {
  const decoding = decodedText(bytes, { chosen: encoding });
  if (decoding.kind === 'binary') return notText();
  const { text, spoilt } = decoding;
  const outcome = withEncoding(await readWords(text, kind), decoding);
  if (spoilt === 0 || outcome.kind === 'refused') return outcome;
  const notes = [...(outcome.notes ?? []), readingWords.spoilt(spoilt)];
  return { ...outcome, notes };
}

async function readWords(text: string, kind: FileKind): Promise<Outcome> {
  if (kind === 'feed')
    return (await import('./messages/feed')).feedArticles(text);
  if (kind === 'references')
    return (await import('./tables/references')).referencedArticles(text);
  if (kind === 'notes')
    return (await import('./messages/kept-notes')).keptNotes(text);
  if (kind === 'clippings') {
    const { keptClippings } = await import('./messages/clippings');
    return keptClippings(text) ?? plainText(text);
  }
  if (kind === 'news-markup')
    return (await import('./messages/news-markup')).markedNews(text);
  if (kind === 'markup')
    return (await import('./tables/marked-articles')).markedArticles(text);
  if (kind === 'table')
    return (await import('./tables/table-articles')).tableArticles(text);
  if (kind === 'json' || kind === 'json-lines') {
    const json = await import('./tables/json-articles');
    return kind === 'json-lines' || json.areJsonLines(text)
      ? json.jsonLineArticles(text)
      : json.jsonArticles(text);
  }
  return kind === 'markdown' ? markdownText(text) : plainText(text);
}

/** The encoding that a file was read in, for a person to see and change. */
function withEncoding(
  outcome: Outcome,
  { encoding, basis }: Extract<Decoding, { kind: 'text' }>,
): Outcome {
  return outcome.kind === 'found'
    ? {
        ...outcome,
        encoding: { name: encoding, isGuessed: basis === 'guessed' },
      }
    : outcome;
}

function notText(): Refused {
  return refused(readingWords.notText);
}

/** Bytes as characters of the same number. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

function readingOf(outcome: Outcome, given: Given): Reading {
  switch (outcome.kind) {
    case 'refused':
      return outcome;
    case 'found': {
      const proposal = proposed(outcome, given);
      return proposal.kind === 'refused'
        ? proposal
        : { kind: 'read', proposals: [proposal.proposal], notes: [] };
    }
    case 'many':
      return readingOfMany(outcome, given);
  }
}

function readingOfMany(
  { articles, notes = [], whole }: FoundMany,
  given: Given,
): Reading {
  const proposals: Proposal[] = [];
  const failed: string[] = [];
  for (const found of articles) {
    const proposal = proposed(found, given);
    if (proposal.kind === 'proposed') proposals.push(proposal.proposal);
    else failed.push(proposal.sentence);
  }
  const [first] = failed;
  if (proposals.length === 0) return refused(first ?? readingWords.noWords);
  const all = whole === undefined ? undefined : proposed(whole, given);
  return {
    kind: 'read',
    proposals,
    notes: [...notes, ...new Set(failed)],
    ...(all?.kind === 'proposed' ? { whole: all.proposal } : {}),
  };
}

function proposed(
  found: Found,
  given: Given,
): { readonly kind: 'proposed'; readonly proposal: Proposal } | Refused {
  const { text, facts, notes = [], name, opening } = found;
  const { encoding, isBodyUnsure } = found;
  if (text.trim() === '') return refused(readingWords.noWords);
  if (text.length > MOST_CHARACTERS)
    return refused(readingWords.longText(text.length, MOST_CHARACTERS));
  const body = found.body ?? { start: 0, end: text.length };
  // A headline alone is all there is.
  const isBodyEmpty = text.slice(body.start, body.end).trim() === '';
  const whole = isBodyEmpty ? { start: 0, end: text.length } : body;
  const language = languageOf(text.slice(whole.start, whole.end));
  const { publisher } = facts;
  const proposal: Proposal = {
    ...(publisher === undefined ? publisherAt(facts.url, text) : {}),
    ...kept(facts),
    title:
      titleFrom(facts, name ?? (given.kind === 'file' ? given.name : '')) ||
      (opening ?? openingOf(text.slice(whole.start, whole.end))) ||
      readingWords.untitled,
    text,
    sha256: sha256Of(text),
    body: whole,
    ...(language === undefined ? {} : { language }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(isBodyUnsure === true ? { isBodyUnsure } : {}),
    notes,
  };
  return { kind: 'proposed', proposal };
}

/** Only addresses that a browser may follow are kept. */
function kept(facts: Facts): Facts {
  const { url, ...rest } = facts;
  return url !== undefined && isAddress(url) ? { ...rest, url } : rest;
}

function titleFrom({ title = '' }: Facts, name: string): string {
  const words = title
    .replace(
      /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
  if (words !== '') return words;
  const last = name.split('/').at(-1) ?? '';
  return last.replace(/\.[a-z0-9]+$/i, '');
}
