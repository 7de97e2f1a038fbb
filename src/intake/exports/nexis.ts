import { readingWords } from '../../words';
import type { Span } from '../../text';
import type { Facts } from '../reading';
import { RIGHTS } from '../credit-line';
import { beginsWithDay, dayIn } from '../written-days';
import type { Block, Field } from './blocks';
import { blocksOf, fieldIn, oneLine } from './blocks';
import type { Export, ExportPart } from './export-part';
import {
  marksIn,
  stretchesAfter,
  stretchesUpTo,
  withoutBy,
} from './export-part';
import {
  BODY,
  CLOSING,
  headFieldOf,
  isFootField,
  NUMBERED,
  OPENING,
  TELLING,
} from './nexis-labels';

const BODY_LINE = new RegExp(`^${BODY}:?$`, 'i');
/** The same with the words of the article right below it. */
const BODY_ABOVE = new RegExp(`^${BODY}(:?)[^\\S\\n]*\\n\\s*(?=\\S)`, 'i');
const BODY_BELOW = new RegExp(`\\s*\\n${BODY}:?$`, 'i');

/** The articles of a Nexis export in words, if a text is one. */
export function nexisExport(text: string): Export | undefined {
  const openings = openingsIn(text);
  if (openings.length > 0) {
    const parts = stretchesAfter(text, openings).map((span) =>
      partIn(text, span),
    );
    return {
      parts,
      isSure: areWhole(text, openings, parts) && parts.every(hasHead),
    };
  }
  const closings = marksIn(text, CLOSING);
  if (closings.length === 0) return undefined;
  const parts = stretchesUpTo(closings).map((span) =>
    partIn(text, span, closings),
  );
  return { parts, isSure: parts.every(hasHead) };
}

function openingsIn(text: string): readonly Span[] {
  const marks = marksIn(text, OPENING);
  return marks.length > 0 || !TELLING.test(text)
    ? marks
    : marksIn(text, NUMBERED);
}

/**
 * Whether nothing is left out or broken off: as many articles as were told, or
 * some in a row of them ("4 of 34", "5 of 34"), each with a foot.
 */
function areWhole(
  text: string,
  openings: readonly Span[],
  parts: readonly ExportPart[],
): boolean {
  const numbers = openings.map(({ start, end }) =>
    (text.slice(start, end).match(/\d+/g) ?? []).map(Number),
  );
  const [first = 0, told] = numbers[0] ?? [];
  return (
    numbers.every(([number], index) => number === first + index) &&
    (told === parts.length || parts.every((part) => hasFoot(text, part)))
  );
}

function hasFoot(text: string, { span, body }: ExportPart): boolean {
  return text.slice(body.end, span.end).trim() !== '';
}

function hasHead({ facts }: ExportPart): boolean {
  return facts.published !== undefined && facts.title !== undefined;
}

function partIn(
  text: string,
  span: Span,
  closings: readonly Span[] = [],
): ExportPart {
  const all = partedAtBody(text, blocksOf(text, span)).filter(
    (block) => !closings.some(({ end }) => end === block.end),
  );
  // A list of contents may stand before the first title.
  const blocks = closings.length === 0 ? all : withoutContents(all);
  const { facts, next } = headIn(blocks);
  const rest = blocks.slice(next);
  const foot = rest.findIndex(({ words }, index) => isFoot(words, rest, index));
  const body = foot === -1 ? rest : rest.slice(0, foot);
  const url = urlIn(rest.slice(body.length));
  const start = body[0]?.start ?? span.start;
  return {
    span,
    body: { start, end: body.at(-1)?.end ?? start },
    facts: { ...facts, ...(url === undefined ? {} : { url }) },
  };
}

/** "BODY:" may stand right above the words of an article, as a block with them. */
function partedAtBody(
  text: string,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const [label, colon] = BODY_ABOVE.exec(block.words) ?? [];
    const before = blocks[index - 1];
    if (label === undefined) return [block];
    if (colon === '' && fieldsIn(before?.words ?? '') === undefined)
      return [block];
    const words = block.words.slice(label.length);
    const start = text.indexOf(words, block.start);
    return [
      { start: block.start, end: start, words: label.trim() },
      { start, end: block.end, words },
    ];
  });
}

/** The cover sheet of a delivery ends before the line above publisher and day. */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.findIndex(({ words }) =>
    words.split('\n').some((line) => beginsWithDay(line.trim())),
  );
  const cover = blocks.findLastIndex(
    ({ words }, index) =>
      index < head &&
      /^(?:\p{L}+ \d+ (?:of|von|sur|de|di|van) \d+|do[ck]um\p{L}+ \(\d+\))/iu.test(
        words,
      ),
  );
  return cover === -1 ? blocks : blocks.slice(cover + 1);
}

type HeadLine = { readonly words: string; readonly block: number };

/**
 * The head of an article: publisher, day, title and fields. The older form
 * gives the publisher first and the title after the day, the newer one the
 * title, then the publisher, then the day.
 */
function headIn(blocks: readonly Block[]): {
  readonly facts: Facts;
  readonly next: number;
} {
  const fields = new Map<string, string>();
  const lines: HeadLine[] = [];
  let next = 0;
  for (const [index, { words }] of blocks.entries()) {
    if (BODY_LINE.test(words)) {
      next = index + 1;
      break;
    }
    // "Body" may stand right below the last field.
    const isLast = BODY_BELOW.test(words);
    const found = fieldsIn(words.replace(BODY_BELOW, ''));
    if (found === undefined) {
      if (fields.size > 0 && !hasFieldAfter(blocks, index)) break;
      if (lines.length > 0 && words.length > 1_000) break;
      for (const line of words.split('\n'))
        lines.push({ words: line.trim(), block: index });
    } else
      for (const { name, value } of found)
        fields.set(headFieldOf(name) ?? name, value);
    next = index + 1;
    if (isLast && found !== undefined) break;
  }
  return { facts: factsFrom(lines, fields), next };
}

/** Whether a field of the head, or the word "Body", comes close after. */
function hasFieldAfter(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 4)
    .some(
      ({ words }) => BODY_LINE.test(words) || fieldsIn(words) !== undefined,
    );
}

/** The fields of a block whose lines are all fields of a head. */
function fieldsIn(words: string): readonly Field[] | undefined {
  const whole = fieldIn(words);
  if (whole !== undefined && isHead(whole)) {
    const each = words.split('\n').map((line) => fieldIn(line.trim()));
    return each.every((field) => field !== undefined && isHead(field))
      ? (each as readonly Field[])
      : [whole];
  }
  return undefined;
}

function isHead({ name }: Field): boolean {
  return headFieldOf(name) !== undefined;
}

function factsFrom(
  lines: readonly HeadLine[],
  fields: ReadonlyMap<string, string>,
): Facts {
  const told = lines.filter(({ words }) => !RIGHTS.test(words));
  const day = told.findIndex(({ words }) => beginsWithDay(words));
  const before = told.slice(0, day === -1 ? 0 : day);
  const published =
    day === -1 ? undefined : dayIn(told[day]?.words.slice(0, 80) ?? '');
  const below = told.slice(day + 1);
  const titled = below.filter(({ words }) => !isEdition(words));
  const after = titled.length === 0 ? below : titled;
  const isOld = fields.has('headline') || before.length <= 1;
  const title =
    fields.get('headline') ??
    (isOld
      ? together(after, after[0]?.block)
      : together(before.slice(0, -1), before.at(-2)?.block));
  const publisher = before.at(-1)?.words;
  const section = fields.get('section');
  const byline = fields.get('byline');
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.exportHead }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline: withoutBy(byline) }),
  };
}

function together(
  lines: readonly HeadLine[],
  block: number | undefined,
): string {
  return oneLine(
    lines
      .filter((line) => line.block === block)
      .map(({ words }) => words)
      .join(' '),
  );
}

function isEdition(words: string): boolean {
  return (
    /\bedition\b|^(?:correction|first|late|final)\b.{0,30}$/i.test(words) ||
    /^(?:\p{L}+ ){0,2}(?:ausgabe|édition|edición|edizione|edição|editie)(?: \p{L}+)?$/iu.test(
      words,
    )
  );
}

/** Whether a block begins the foot: a field of it, with more such to come. */
function isFoot(
  words: string,
  blocks: readonly Block[],
  index: number,
): boolean {
  if (
    /^(?:classification|klassifizierung|clasificación|classificazione|graphic|notes)$/i.test(
      words,
    )
  )
    return true;
  if (RIGHTS.test(words)) return blocks.length - index <= 2;
  const field = fieldIn(words.split('\n')[0] ?? '');
  if (field === undefined) return false;
  // An article may bring an update, too; that of the foot is a day.
  return field.name === 'update'
    ? beginsWithDay(field.value)
    : isFootField(field.name);
}

function urlIn(blocks: readonly Block[]): string | undefined {
  return blocks
    .map(({ words }) => /^URL:\s*(https?:\/\/\S+)/i.exec(words)?.[1])
    .find((url) => url !== undefined);
}
