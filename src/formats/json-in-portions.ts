import { caseFileWords } from '../words';
import type { Parsed } from './parse-json';
import { DEEPEST, invalidJson, parseJson, strangeness } from './parse-json';
import type { Refusal } from './refusal';
import { LARGEST_PIECE, refused, tooLargeInOne } from './refusal';

/** Where a list stands: under a member of the file, or as the changes of an act. */
export type ListPlace = {
  readonly list: string;
  /** Which of the acts, counted from 0, has these changes. */
  readonly act?: number;
};

/** Makes of some entries of a list, as they were parsed, what is kept of them. */
export type OnEntries = (
  place: ListPlace,
  entries: readonly unknown[],
  text: string,
) => readonly unknown[];

/** How many bytes of a list are parsed at a time. */
const ENOUGH = 512 * 1024;
/** Longer strings are looked through by the engine, byte for byte by us. */
const SHORT = 32;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const OPEN_RECORD = 0x7b;
const CLOSE_LIST = 0x5d;
const CLOSE_RECORD = 0x7d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

type Entries = { readonly place: ListPlace; entries: unknown[] };

/**
 * A JSON file that comes byte by byte, and may be longer than any string: the
 * entries of its long lists (those of the file itself, and the changes of its
 * acts) are cut out and parsed some at a time; the rest, a short file of empty
 * lists, is parsed in the end, and the lists are put back. What comes out is
 * what `parseJson` gives of the whole.
 */
export class JsonInPortions {
  readonly #lists: ReadonlySet<string>;
  readonly #onEntries: OnEntries;
  readonly #enough: number;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #bytes = new Uint8Array(1024);
  #end = 0;
  /** From here on nothing was handed on yet. */
  #mark = 0;
  #at = 0;
  #isBegun = false;
  #depth = 0;
  #isInString = false;
  #stringStart = 0;
  /** The last string of a record that may hold lists: the name of a member. */
  #name = '';
  #isInActs = false;
  #act = -1;
  /** The list whose entries are being cut out, and how deep they lie. */
  #cutting: Entries | undefined;
  #cutDepth = 0;
  #isCut = false;
  readonly #rest: string[] = [];
  readonly #cut = new Map<string, Entries>();
  #refusal: Refusal | undefined;

  /** `lists` are the members whose entries are cut out. */
  constructor(
    lists: Iterable<string>,
    onEntries: OnEntries = (_, entries) => entries,
    enough = ENOUGH,
  ) {
    this.#lists = new Set(lists);
    this.#onEntries = onEntries;
    this.#enough = enough;
  }

  /** Takes the next bytes; a refusal once it is known that there will be one. */
  push(bytes: Uint8Array): Refusal | undefined {
    if (this.#refusal !== undefined) return this.#refusal;
    this.#append(bytes);
    if (!this.#isBegun && !this.#hasBegun()) return this.#refusal;
    this.#scan();
    if (this.#end - this.#mark > LARGEST_PIECE)
      this.#refusal ??= tooLargeInOne();
    return this.#refusal;
  }

  /** What the whole says, once all bytes have come. */
  ended(): Parsed {
    if (this.#refusal !== undefined) return this.#refusal;
    if (!this.#isBegun) return parseJson(this.#textUpTo(this.#end));
    if (this.#depth > 0)
      return refused(caseFileWords.brokenOff, caseFileWords.remedy.copyAgain);
    this.#rest.push(this.#textUpTo(this.#end));
    const parsed = parseJson(this.#rest.join(''));
    if (parsed.kind === 'parsed') this.#putBack(parsed.value);
    return parsed;
  }

  /** Whether some words stand outside of the lists whose entries were cut out. */
  restHolds(words: string): boolean {
    return this.#rest.some((each) => each.includes(words));
  }

  #append(bytes: Uint8Array): void {
    const held = this.#end - this.#mark;
    const needed = held + bytes.length;
    if (this.#end + bytes.length > this.#bytes.length) {
      const room =
        needed > this.#bytes.length / 2
          ? new Uint8Array(2 * needed)
          : this.#bytes;
      room.set(this.#bytes.subarray(this.#mark, this.#end));
      this.#bytes = room;
      this.#at -= this.#mark;
      this.#stringStart -= this.#mark;
      this.#mark = 0;
      this.#end = held;
    }
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Looks at the first signs, once there are some; not at what is no file. */
  #hasBegun(): boolean {
    if (this.#end < BYTE_ORDER_MARK.length) return false;
    if (BYTE_ORDER_MARK.every((byte, at) => this.#bytes[at] === byte))
      this.#mark = this.#at = BYTE_ORDER_MARK.length;
    const start = this.#decoder
      .decode(this.#bytes.subarray(this.#mark, this.#end))
      .trimStart();
    if (start.length < 4) return false;
    this.#refusal = strangeness(start);
    this.#isBegun = true;
    return this.#refusal === undefined;
  }

  #scan(): void {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at;
    while (at < end && this.#refusal === undefined) {
      if (this.#isInString) {
        at = this.#stringEnd(at);
        continue;
      }
      const byte = bytes[at++] as number;
      // White space, digits, letters and colons: by far the most.
      if (byte === QUOTE) {
        this.#isInString = true;
        this.#stringStart = at - 1;
      } else if (byte === COMMA) {
        if (this.#depth === this.#cutDepth && this.#cutting !== undefined)
          this.#portion(at - 1, false);
      } else if (byte === OPEN_LIST || byte === OPEN_RECORD)
        this.#open(byte, at);
      else if (byte === CLOSE_LIST || byte === CLOSE_RECORD)
        this.#close(at - 1);
    }
    this.#at = at;
  }

  /** Goes on in a string; gives the place behind it, or behind all bytes. */
  #stringEnd(from: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = from;
    const near = Math.min(end, at + SHORT);
    while (at < near && bytes[at] !== QUOTE) at++;
    if (at === near && at < end) {
      at = bytes.subarray(0, end).indexOf(QUOTE, at);
      if (at < 0) return end;
    }
    if (at >= end) return end;
    if (this.#isEscaped(at)) return at + 1;
    this.#isInString = false;
    if (this.#depth === 1 || (this.#isInActs && this.#depth === 3))
      this.#name = this.#nameUpTo(at + 1);
    return at + 1;
  }

  #isEscaped(at: number): boolean {
    let before = at - 1;
    while (before > this.#stringStart && this.#bytes[before] === BACKSLASH)
      before--;
    return (at - before) % 2 === 0;
  }

  /** A string as the name of a member; none is longer than any that counts. */
  #nameUpTo(end: number): string {
    if (end - this.#stringStart > 100) return '';
    const raw = this.#bytes.subarray(this.#stringStart, end);
    try {
      return JSON.parse(this.#decoder.decode(raw)) as string;
    } catch {
      return '';
    }
  }

  #open(byte: number, at: number): void {
    this.#depth++;
    if (this.#depth > DEEPEST)
      this.#refusal = refused(
        caseFileWords.tooDeep(DEEPEST),
        caseFileWords.remedy.savedFile,
      );
    if (this.#cutting !== undefined) return;
    const isList = byte === OPEN_LIST;
    if (this.#isInActs) {
      if (!isList && this.#depth === 3) this.#act++;
      if (isList && this.#depth === 4 && this.#name === 'changes')
        this.#beginCutting({ list: 'acts', act: this.#act }, at);
    } else if (isList && this.#depth === 2 && this.#lists.has(this.#name)) {
      if (this.#name !== 'acts')
        return this.#beginCutting({ list: this.#name }, at);
      this.#isInActs = true;
      this.#act = -1;
    }
    return undefined;
  }

  #beginCutting(place: ListPlace, at: number): void {
    this.#rest.push(this.#textUpTo(at));
    this.#cutting = { place, entries: [] };
    this.#cutDepth = this.#depth;
    this.#isCut = false;
    // Where a member stands twice, the last one counts.
    this.#cut.set(keyOf(place), this.#cutting);
  }

  #close(at: number): void {
    if (this.#cutting !== undefined && this.#depth === this.#cutDepth) {
      this.#portion(at, true);
      this.#cutting = undefined;
    }
    this.#depth--;
    if (this.#isInActs && this.#depth < 2) this.#isInActs = false;
  }

  /** Parses the entries up to a comma, if they are many, or to the list's end. */
  #portion(at: number, isLast: boolean): void {
    const cutting = this.#cutting as Entries;
    if (!isLast && at - this.#mark < this.#enough) return;
    const text = this.#textUpTo(at);
    const isBlank = text.trim() === '';
    if (isBlank && isLast && !this.#isCut) {
      this.#rest.push(text);
      return;
    }
    const entries = this.#parsed(`[${text}]`);
    if (entries === undefined) return;
    this.#isCut = true;
    for (const each of this.#onEntries(cutting.place, entries, text))
      cutting.entries.push(each);
    // The rest keeps its lines, so that an error is said of the right one.
    this.#rest.push('\n'.repeat(linesIn(text)));
    if (!isLast) this.#mark++;
  }

  #parsed(text: string): readonly unknown[] | undefined {
    try {
      const entries = JSON.parse(text) as readonly unknown[];
      if (entries.length > 0) return entries;
      throw new SyntaxError('A comma is followed by nothing.');
    } catch (error) {
      this.#refusal = text.includes('\0')
        ? strangeness(text)
        : invalidJson(text, error, linesIn(this.#rest.join('')));
      return undefined;
    }
  }

  /** The text from where it was last handed on up to a place. */
  #textUpTo(at: number): string {
    const text = this.#decoder.decode(this.#bytes.subarray(this.#mark, at));
    this.#mark = at;
    return text;
  }

  #putBack(value: unknown): void {
    const file = value as Readonly<Record<string, unknown>>;
    for (const { place, entries } of this.#cut.values()) {
      if (place.act !== undefined) continue;
      const list = file[place.list];
      if (isEmpty(list)) Object.assign(file, { [place.list]: entries });
    }
    if (!Array.isArray(file['acts'])) return;
    let index = 0;
    for (const act of file['acts'] as readonly unknown[]) {
      if (typeof act !== 'object' || act === null || Array.isArray(act))
        continue;
      const cut = this.#cut.get(keyOf({ list: 'acts', act: index++ }));
      if (cut !== undefined && isEmpty((act as { changes?: unknown }).changes))
        Object.assign(act, { changes: cut.entries });
    }
  }
}

function keyOf({ list, act }: ListPlace): string {
  return act === undefined ? list : `${list} ${act}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}
