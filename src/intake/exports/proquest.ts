import { readingWords } from '../../words';
import type { Span } from '../../text';
import type { Facts } from '../reading';
import { dayIn } from '../written-days';
import type { Block } from './blocks';
import { blocksOf, fieldIn, linesIn } from './blocks';
import type { Export, ExportPart } from './export-part';
import { marksIn, stretchesAfter } from './export-part';
import { FULL_TEXT, IN_HEAD, inEnglish, RULE } from './proquest-labels';

/** A line that begins a field, in the details under an article. */
const FIELD_LINE = /\n(?=\p{Lu}[\p{L}/ -]{2,40}:\s)/u;

/** The articles of a ProQuest export in words, if a text is one. */
export function proquestExport(text: string): Export | undefined {
  if (!/proquest/i.test(text)) return undefined;
  const rules = marksIn(text, RULE);
  if (rules.length === 0) return undefined;
  const stretches = [
    { start: 0, end: rules[0]?.start ?? 0 },
    ...stretchesAfter(text, rules),
  ];
  const parts = stretches.flatMap((span) => partIn(text, span) ?? []);
  if (parts.length === 0) return undefined;
  return {
    parts,
    isSure: parts.every(({ facts }) => facts.published !== undefined),
  };
}

/** Fields may stand line under line, with no empty lines between. */
function partedAtFields(
  text: string,
  blocks: readonly Block[],
): readonly Block[] {
  if (blocks.some(({ words }) => FULL_TEXT.test(words))) return blocks;
  return blocks.flatMap((block) => {
    const parts: Block[] = [];
    for (const line of linesIn(text, block)) {
      const last = parts.at(-1);
      const isField = IN_HEAD.test(line.words) || isFoot(line.words);
      if (last === undefined || isField) parts.push(line);
      else
        parts[parts.length - 1] = {
          start: last.start,
          end: line.end,
          words: `${last.words}\n${line.words}`,
        };
    }
    return parts;
  });
}

/** A document has its full text; covers and lists of contents have none. */
function partIn(text: string, span: Span): ExportPart | undefined {
  const blocks = partedAtFields(text, blocksOf(text, span));
  const full = blocks.findIndex(({ words }) => FULL_TEXT.test(words));
  const opening = blocks[full];
  if (opening === undefined) return undefined;
  const fields = fieldsOf(blocks);
  const foot = blocks.findIndex(({ words }, index) => {
    return index > full && isFoot(words);
  });
  const body = blocks.slice(full, foot === -1 ? blocks.length : foot);
  const label = FULL_TEXT.exec(text.slice(opening.start, opening.end));
  const start = opening.start + (label?.[0].length ?? 0);
  const end = body.at(-1)?.end ?? opening.end;
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return {
    span,
    body: { start: start + blank, end },
    facts: factsFrom(fields, blocks),
  };
}

function isFoot(words: string): boolean {
  if (/^(?:details|detalles|détails|detalhes)(?:\n|$)/i.test(words))
    return true;
  const name = fieldIn(words.split(FIELD_LINE)[0] ?? '')?.name ?? '';
  return FOOT.has(inEnglish(name));
}

const FOOT = new Set([
  'subject',
  'location',
  'people',
  'company / organization',
  'company',
  'title',
  'credit',
  'identifier / keyword',
  'publication title',
  'publication year',
  'publication date',
  'copyright',
  'classification',
  'business indexing term',
  'alternate title',
]);

function fieldsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { words } of blocks)
    for (const line of words.length < 8_000 ? words.split(FIELD_LINE) : []) {
      const field = line.length < 2_000 ? fieldIn(line) : undefined;
      if (field !== undefined) fields.set(inEnglish(field.name), field.value);
    }
  return fields;
}

function factsFrom(
  fields: ReadonlyMap<string, string>,
  blocks: readonly Block[],
): Facts {
  const info = fields.get('publication info');
  const first = blocks.find(
    ({ words }) => !/^do[ck]umento? \d+ \p{L}+ \d+$/iu.test(words),
  );
  const title = fields.get('title') ?? first?.words;
  const publisher = (fields.get('publication title') ?? info)?.split(
    / ; |; | \[/,
  )[0];
  const day = fields.get('publication date') ?? info ?? '';
  // "[London (UK)]03 Mar 2025: 5" leaves no space before the day.
  const published = dayIn(day.replaceAll(']', '] '));
  const section = fields.get('section');
  const byline = fields.get('author');
  const url = fields.get('document url') ?? fields.get('url');
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.exportHead }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
  };
}
