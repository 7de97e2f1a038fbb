import { readingWords } from '../../words';
import { decodedText } from '../decoded-text';
import { headOf } from '../first-lines';
import type { ZipArchive } from '../packed/zip-archive';
import { attributeIn, tokensOf, unescaped } from '../packed/xml-tokens';
import type { Outcome, ReadInner } from '../reading';
import { refused } from '../reading';
import { MOST_INFLATED } from '../size-limits';

/** How much of an archive's own small files is read, in bytes. */
const MOST_OF_SMALL = 1_000_000;
/** The namespaces of WordprocessingML, loose and strict. */
const WORD =
  /^https?:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/**
 * Reads the text of a Word document (.docx, ECMA-376): its paragraphs, rows
 * and line breaks, without deleted words, field codes, notes and headers. The
 * title is the document's own, else its first line.
 */
export async function wordDocument(
  archive: ZipArchive,
  readInner: ReadInner,
): Promise<Outcome> {
  const path = await mainPathOf(archive);
  const main = await archive.member(path, MOST_INFLATED);
  switch (main.kind) {
    case 'absent':
    case 'damaged':
      return refused(readingWords.damagedWord);
    case 'locked':
      return refused(readingWords.lockedWord);
    case 'too-large':
      return refused(readingWords.unfoldsTo(MOST_INFLATED));
    case 'member': {
      const text = textOfDocument(xmlIn(main.bytes));
      if (text === '') return chunkOf(archive, path, readInner);
      const { facts, body, notes } = headOf(text);
      const title = await ownTitle(archive);
      return {
        kind: 'found',
        text,
        body,
        notes,
        facts: title === undefined ? facts : { ...facts, title },
      };
    }
  }
}

/** Where the main part is: its name may differ, a relation tells it. */
export async function mainPathOf(archive: ZipArchive): Promise<string> {
  const usual = 'word/document.xml';
  if (archive.names.includes(usual)) return usual;
  const relations = await archive.member('_rels/.rels', MOST_OF_SMALL);
  if (relations.kind !== 'member') return usual;
  for (const { name, attributes } of tokensOf(xmlIn(relations.bytes))) {
    const type = attributeIn(attributes, 'Type') ?? '';
    if (name !== 'Relationship' || !type.endsWith('/officeDocument')) continue;
    return (attributeIn(attributes, 'Target') ?? usual).replace(/^\//, '');
  }
  return usual;
}

/** A document may hold nothing but another file, as a saved page. */
async function chunkOf(
  archive: ZipArchive,
  path: string,
  readInner: ReadInner,
): Promise<Outcome> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const name of archive.names) {
    if (!/^[^/]*chunk[^/]*$/i.test(name.slice(folder.length))) continue;
    const chunk = await archive.member(name, MOST_INFLATED);
    if (chunk.kind === 'member') return readInner(chunk.bytes, name);
  }
  return refused(readingWords.noWords);
}

function xmlIn(bytes: Uint8Array): string {
  const decoding = decodedText(bytes);
  return decoding.kind === 'text' ? decoding.text : '';
}

/** Names that a template or a program gave, not a person. */
const STOCK_TITLE =
  /^(?:word document|document\d*|untitled|title|microsoft word.*|normal(?:\.dotm?)?|.*\.(?:docx?|dotx?))$/i;

async function ownTitle(archive: ZipArchive): Promise<string | undefined> {
  const core = await archive.member('docProps/core.xml', MOST_OF_SMALL);
  if (core.kind !== 'member') return undefined;
  const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(
    xmlIn(core.bytes),
  )?.[1];
  const words = title === undefined ? '' : unescaped(title).trim();
  return words === '' || STOCK_TITLE.test(words) ? undefined : words;
}

/** What stands in place of an element; paragraphs and rows end lines. */
const BREAKS: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};
/** What stands where one ends. */
const ENDS: Readonly<Record<string, string>> = { p: '\n\n', tc: ' ' };

/** Signs of the font Symbol that stand between words. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F02D: '–',
  F0B7: '•',
  F0A7: '•',
  F0D8: '•',
};

/** Elements whose words are no part of the text: a repetition, a reading aid. */
const PASSED_OVER = new Set(['Fallback', 'rt', 'del', 'moveFrom']);

function textOfDocument(source: string): string {
  const writer = new Writer();
  const prefix = prefixIn(source);
  for (const { isEnd, isEmpty, name, attributes, words } of tokensOf(source)) {
    if (words !== undefined) {
      writer.write(words);
      continue;
    }
    const colon = name.indexOf(':');
    const isWord = name.slice(0, Math.max(colon, 0)) === prefix;
    const local = name.slice(colon + 1);
    if (!isWord && local !== 'Fallback') continue;
    if (!isEmpty || BREAKS[local] !== undefined || RUN_MARKS.has(local))
      writer.tag(local, isEnd, isEmpty, attributes);
  }
  return tidied(writer.text());
}

const RUN_MARKS = new Set(['vanish', 'sym']);

/** The prefix that this document gives to Word's own elements. */
function prefixIn(source: string): string {
  for (const [, prefix, , name] of source
    .slice(0, 20_000)
    .matchAll(/\sxmlns:?([\w.-]*)\s*=\s*(["'])([^"']*)\2/g))
    if (WORD.test(name ?? '')) return prefix ?? '';
  return 'w';
}

/** Gathers the words of a document; those of a text box follow its paragraph. */
class Writer {
  #parts: string[] = [];
  readonly #outer: string[][] = [];
  #boxes: string[] = [];
  #skipped = 0;
  #isWords = false;
  #isHidden = false;

  write(words: string): void {
    if (this.#isWords && this.#skipped === 0 && !this.#isHidden)
      this.#parts.push(unescaped(words));
  }

  tag(
    name: string,
    isEnd: boolean,
    isEmpty: boolean,
    attributes: string,
  ): void {
    if (PASSED_OVER.has(name) && !isEmpty)
      this.#skipped = Math.max(0, this.#skipped + (isEnd ? -1 : 1));
    if (name === 't') this.#isWords = !isEnd && !isEmpty;
    if (name === 'r') this.#isHidden = false;
    if (name === 'vanish') this.#isHidden = !OFF.test(attributes);
    if (this.#skipped > 0 || this.#isHidden) return;
    if (name === 'txbxContent') this.#box(isEnd);
    if (name === 'sym')
      this.#parts.push(
        SYMBOLS[attributeIn(attributes, 'char')?.toUpperCase() ?? ''] ?? ' ',
      );
    const put = isEnd ? ENDS[name] : BREAKS[name];
    if (put !== undefined) this.#parts.push(put);
    if (name === 'p' && isEnd && this.#outer.length === 0) this.#putBoxes();
  }

  text(): string {
    while (this.#outer.length > 0) this.#box(true);
    this.#putBoxes();
    return this.#parts.join('');
  }

  #box(isEnd: boolean): void {
    if (!isEnd) {
      this.#outer.push(this.#parts);
      this.#parts = [];
      return;
    }
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    this.#boxes.push(...this.#parts);
    this.#parts = outer;
  }

  #putBoxes(): void {
    for (const words of this.#boxes) this.#parts.push(words);
    this.#boxes = [];
  }
}

/** An attribute that switches a property off. */
const OFF = /\bval\s*=\s*["'](?:0|false|off|none)["']/i;

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
