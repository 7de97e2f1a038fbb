import type { SavedFile } from '../out-file';
import { ZIP, zippedPieces } from '../zipped';
import type { Brief } from './brief';
import { briefInHtml } from './brief-html';
import { briefInMarkdown } from './brief-markdown';
import { briefInWord } from './brief-word';

/** What a brief may be written as. */
export const BRIEFS = ['html', 'markdown', 'word'] as const;

/** One of these. */
export type BriefKind = (typeof BRIEFS)[number];

/** The ending and media type of the file of each. */
const FILES: Readonly<
  Record<BriefKind, { readonly ending: string; readonly mediaType: string }>
> = {
  html: { ending: 'html', mediaType: 'text/html' },
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  word: {
    ending: 'docx',
    mediaType:
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
};

/** A brief as one file of that name: with its figure an archive, if need be. */
export async function briefFile(
  kind: BriefKind,
  brief: Brief,
  name: string,
): Promise<SavedFile> {
  const files = (await writtenBrief(kind, brief, name)).map(
    ({ content, ...file }) => ({ ...file, pieces: [content] }),
  );
  const [only, ...others] = files;
  return only !== undefined && others.length === 0
    ? only
    : { name: `${name}.zip`, mediaType: ZIP, pieces: zippedPieces(files) };
}

/** A file of a brief, whole: no brief is long. */
type BriefFile = Omit<SavedFile, 'pieces'> & {
  readonly content: string | Uint8Array;
};

/**
 * The files of a brief of that name, the document first. Only Markdown, which
 * is text alone, has its figure in a file of its own.
 */
export async function writtenBrief(
  kind: BriefKind,
  brief: Brief,
  name: string,
): Promise<readonly [BriefFile, ...BriefFile[]]> {
  const { figure } = brief;
  const { ending, mediaType } = FILES[kind];
  const file = { name: `${name}.${ending}`, mediaType };
  switch (kind) {
    case 'html':
      return [{ ...file, content: briefInHtml(brief) }];
    case 'markdown': {
      const picture = { name: `${name}.svg`, mediaType: 'image/svg+xml' };
      const text = { ...file, content: briefInMarkdown(brief, picture.name) };
      return figure === undefined
        ? [text]
        : [text, { ...picture, content: figure.svg }];
    }
    case 'word':
      return [{ ...file, content: await briefInWord(brief) }];
  }
}
