import { sha256Of } from '../text';
import { inFigures } from '../words';
import { decodedText } from './decoded-text';
import type { FileKind } from './file-kind';
import { fileKindOf } from './file-kind';
import { languageOf } from './language';
import { isAddress } from './page-facts';
import { markdownText, plainText } from './plain-text';
import type {
  Facts,
  Found,
  Given,
  Progress,
  Proposal,
  Reading,
  Refused,
} from './reading';
import { refused } from './reading';
import { MOST_BYTES, MOST_CHARACTERS, bytesInWords } from './size-limits';

const NOT_READ: Readonly<Partial<Record<FileKind, string>>> = {
  'old-office':
    'This is a Word document of the old kind, or one locked with a password. Save it as .docx without a password, or paste its text.',
  'rich-text':
    'This is a rich text file, which is not read. Save it as .docx or .txt, or paste its text.',
  'web-archive':
    'This is a Safari web archive, which is not read. Save the page as “Page Source” or PDF, or paste its text.',
  picture:
    'This is a picture, and words in pictures are not read. Run it through text recognition first, or paste its text.',
  media: 'This is a recording, not an article. Paste a transcript of it.',
};

/**
 * Reads an article out of a file or out of pasted words. Never throws: what
 * cannot be read gives one sentence. The text is kept as it was decoded.
 */
export async function readArticle(
  given: Given,
  onProgress: Progress = () => {},
): Promise<Reading> {
  try {
    const found =
      given.kind === 'words'
        ? plainText(given.text)
        : await foundIn(given.file, given.name, onProgress);
    return found.kind === 'refused' ? found : proposed(found, given);
  } catch {
    return refused(
      'This file could not be read. If it is a folder, drop the files in it; else paste the article’s text.',
    );
  }
}

async function foundIn(
  file: Blob,
  name: string,
  onProgress: Progress,
): Promise<Found | Refused> {
  if (file.size === 0) return refused('This file is empty.');
  if (file.size > MOST_BYTES)
    return refused(
      `This file has ${bytesInWords(file.size)}, and an article may have ${bytesInWords(MOST_BYTES)}. Save a part of it, or paste the text.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKindOf(bytes, name);
  const sentence = NOT_READ[kind];
  if (sentence !== undefined) return refused(sentence);
  if (kind === 'pdf')
    return (await import('./pdf-document')).pdfDocument(bytes, onProgress);
  if (kind === 'zip')
    return (await import('./word-document')).wordDocument(bytes);
  if (kind === 'saved-page')
    return (await import('./saved-page')).savedPage(bytes);
  if (kind === 'web-page') {
    const { pageSource, webPage } = await import('./web-page');
    const source = pageSource(bytes);
    return source.kind === 'text' ? webPage(source.text) : notText();
  }
  return textIn(bytes, kind);
}

function textIn(bytes: Uint8Array, kind: FileKind): Found | Refused {
  const decoding = decodedText(bytes);
  if (decoding.kind === 'binary') return notText();
  const { text, spoilt } = decoding;
  const found = kind === 'markdown' ? markdownText(text) : plainText(text);
  if (spoilt === 0) return found;
  const note = `${inFigures(spoilt)} characters of this file could not be told and are shown as \uFFFD.`;
  return { ...found, notes: [note] };
}

function notText(): Refused {
  return refused(
    'This is not a text: it holds bytes that are no letters. Save the article as .txt, .html, .pdf or .docx, or paste its text.',
  );
}

function proposed(found: Found, given: Given): Reading {
  const { text, facts, notes = [] } = found;
  if (text.trim() === '') return refused('There are no words in it.');
  if (text.length > MOST_CHARACTERS)
    return refused(
      `Its text has ${inFigures(text.length)} characters, and an article may have ${inFigures(MOST_CHARACTERS)}. Take in a part of it.`,
    );
  const body = found.body ?? { start: 0, end: text.length };
  // A headline alone is all there is.
  const isBodyEmpty = text.slice(body.start, body.end).trim() === '';
  const whole = isBodyEmpty ? { start: 0, end: text.length } : body;
  const language = languageOf(text.slice(whole.start, whole.end));
  const proposal: Proposal = {
    ...kept(facts),
    title: titleFrom(facts, given),
    text,
    sha256: sha256Of(text),
    body: whole,
    ...(language === undefined ? {} : { language }),
    notes,
  };
  return { kind: 'read', proposal };
}

/** Only addresses that a browser may follow are kept. */
function kept(facts: Facts): Facts {
  const { url, ...rest } = facts;
  return url !== undefined && isAddress(url) ? { ...rest, url } : rest;
}

function titleFrom({ title = '' }: Facts, given: Given): string {
  const words = title.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (words !== '') return words;
  return given.kind === 'file'
    ? given.name.replace(/\.[a-z0-9]+$/i, '')
    : 'Untitled';
}
