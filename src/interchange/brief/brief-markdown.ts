import { briefWords } from '../../words';
import { plain } from '../markdown';
import type { Brief, BriefEntry, Footnoted } from './brief';

/** A brief in Markdown, its quotes as footnotes, its figure a file beside it. */
export function briefInMarkdown(brief: Brief, figureFile: string): string {
  const {
    title,
    question,
    answer,
    figure,
    dated,
    undated,
    notes,
    sources,
    caveats,
  } = brief;
  return `${[
    `# ${plain(title)}`,
    ...(question === undefined
      ? []
      : [`## ${briefWords.question}`, plain(question)]),
    `## ${briefWords.answer}`,
    ...answer.map(plain),
    figure === undefined
      ? ''
      : `![${plain(briefWords.figure)}](${encodeURIComponent(figureFile)})`,
    ...section(briefWords.timeline, dated),
    ...section(briefWords.undatedTitle, undated),
    `## ${briefWords.caveats}`,
    caveats.map((each) => `- ${plain(each)}`).join('\n'),
    `## ${briefWords.sources}`,
    sources.map((each, at) => `${at + 1}. ${plain(each)}`).join('\n'),
    notes.map((each, at) => `[^${at + 1}]: ${plain(each)}`).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

function section(
  heading: string,
  entries: readonly BriefEntry[],
): readonly string[] {
  if (entries.length === 0) return [];
  return [`## ${heading}`, ...entries.map(entryInMarkdown)];
}

function entryInMarkdown({
  date,
  told,
  details,
  standing,
}: BriefEntry): string {
  return [
    `- ${date === undefined ? '' : `**${plain(date)}.** `}${footnoted(told)}`,
    ...details.map((each) => `  - ${footnoted(each)}`),
    `  - _${plain(standing)}_`,
  ].join('\n');
}

function footnoted({ text, notes }: Footnoted): string {
  return plain(text) + notes.map((number) => `[^${number}]`).join('');
}
