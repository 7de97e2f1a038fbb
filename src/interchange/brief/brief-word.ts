import type * as Docx from 'docx';
import type { Paragraph, ParagraphChild } from 'docx';
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { briefWords } from '../../words';
import { allowedInXml } from '../xml';
import { zipped } from '../zipped';
import type { Brief, BriefEntry, Footnoted } from './brief';

type Library = typeof Docx;

/** The width of a figure between the margins of a page, in pixels. */
const PAGE = 600;

/** A brief as a Word document, its quotes as footnotes. */
export async function briefInWord(brief: Brief): Promise<Uint8Array> {
  const library = await import('docx');
  const document = new library.Document({
    title: allowedInXml(brief.title),
    creator: '',
    footnotes: Object.fromEntries(
      brief.notes.map((note, at) => [
        String(at + 1),
        { children: [paragraph(library, note)] },
      ]),
    ),
    sections: [{ children: [...bodyOf(library, brief)] }],
  });
  const packed = await library.Packer.toArrayBuffer(document);
  return undatedArchive(new Uint8Array(packed), brief.changed);
}

function bodyOf(library: Library, brief: Brief): readonly Paragraph[] {
  const { title, question, answer, dated, undated, caveats, sources } = brief;
  const { HeadingLevel } = library;
  const heading = (text: string) =>
    new library.Paragraph({
      text: allowedInXml(text),
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 320, after: 120 },
    });
  const listed = (text: string) =>
    new library.Paragraph({ text: allowedInXml(text), bullet: { level: 0 } });
  const entries = (name: string, all: readonly BriefEntry[]) =>
    all.length === 0
      ? []
      : [heading(name), ...all.flatMap((each) => entryIn(library, each))];
  return [
    new library.Paragraph({
      text: allowedInXml(title),
      heading: HeadingLevel.TITLE,
    }),
    ...(question === undefined
      ? []
      : [
          new library.Paragraph({
            children: [
              new library.TextRun({
                text: allowedInXml(question),
                italics: true,
              }),
            ],
          }),
        ]),
    heading(briefWords.answer),
    ...answer.map((each) => paragraph(library, each)),
    ...figureIn(library, brief),
    ...entries(briefWords.timeline, dated),
    ...entries(briefWords.undatedTitle, undated),
    heading(briefWords.caveats),
    ...caveats.map(listed),
    heading(briefWords.sources),
    ...sources.map((each, at) =>
      paragraph(library, briefWords.numbered(at + 1, each)),
    ),
  ];
}

function entryIn(
  library: Library,
  { date, told, details, standing }: BriefEntry,
): readonly Paragraph[] {
  const when =
    date === undefined
      ? []
      : [new library.TextRun({ text: `${allowedInXml(date)}. `, bold: true })];
  return [
    new library.Paragraph({
      children: [...when, ...footnoted(library, told)],
      keepNext: true,
      spacing: { before: 160 },
    }),
    ...details.map(
      (each) =>
        new library.Paragraph({
          children: footnoted(library, each),
          bullet: { level: 0 },
        }),
    ),
    new library.Paragraph({
      children: [
        new library.TextRun({
          text: allowedInXml(standing),
          italics: true,
          size: 18,
        }),
      ],
    }),
  ];
}

function footnoted(
  library: Library,
  { text, notes }: Footnoted,
): readonly ParagraphChild[] {
  return [
    new library.TextRun(allowedInXml(text)),
    ...notes.map((number) => new library.FootnoteReferenceRun(number)),
  ];
}

/** One white pixel, which a program that draws no SVG shows in its place. */
const BLANK = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==`;

/**
 * As pixels where there are any: not every program that opens such a document
 * draws SVG.
 */
function figureIn(library: Library, { figure }: Brief): readonly Paragraph[] {
  if (figure === undefined) return [];
  const { svg, width, height, png } = figure;
  const size = {
    transformation: { width: PAGE, height: (PAGE * height) / width },
  };
  const altText = {
    name: 'figure',
    title: briefWords.figure,
    description: briefWords.figure,
  };
  const image =
    png === undefined
      ? new library.ImageRun({
          type: 'svg',
          data: strToU8(svg),
          fallback: { type: 'png', data: BLANK, ...size },
          altText,
          ...size,
        })
      : new library.ImageRun({ type: 'png', data: png, altText, ...size });
  return [
    new library.Paragraph({ children: [image], keepNext: true }),
    new library.Paragraph({
      children: [new library.TextRun({ text: briefWords.figure, size: 18 })],
    }),
  ];
}

function paragraph(library: Library, text: string): Paragraph {
  return new library.Paragraph({ text: allowedInXml(text) });
}

/** The library writes the hour of its making; the case's own stands instead. */
function undatedArchive(packed: Uint8Array, changed: string): Uint8Array {
  const files = unzipSync(packed);
  const core = files['docProps/core.xml'];
  if (core !== undefined)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replaceAll(
        /(<dcterms:\w+ [^>]*>)[^<]*/g,
        (_, tag: string) => tag + changed,
      ),
    );
  return zipped(files);
}
