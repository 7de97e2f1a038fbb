import type { Brief } from './brief';
import { briefInHtml } from './brief-html';
import { briefInMarkdown } from './brief-markdown';
import { briefInWord } from './brief-word';

/** What a brief may be written as. */
export const BRIEFS = ['html', 'markdown', 'word'] as const;

/** One of these. */
export type BriefKind = (typeof BRIEFS)[number];

/** The ending and media type of the file of each. */
export const BRIEF_FILES: Readonly<
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

/** A brief, written. */
export async function writtenBrief(
  kind: BriefKind,
  brief: Brief,
): Promise<string | Uint8Array> {
  switch (kind) {
    case 'html':
      return briefInHtml(brief);
    case 'markdown':
      return briefInMarkdown(brief);
    case 'word':
      return briefInWord(brief);
  }
}
