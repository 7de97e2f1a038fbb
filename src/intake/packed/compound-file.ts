/** A file or folder in a compound file; folders hold no bytes. */
export type CompoundEntry = {
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly entries: readonly CompoundEntry[];
};

/** How a compound file begins. */
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
/** Numbers from here on name no sector: the end of a chain, or a free one. */
const NO_SECTOR = 0xff_ff_ff_fa;
const ENTRY = 128;
/** Shorter streams lie in small sectors, in bytes. */
const SMALL = 4_096;
const SMALL_SECTOR = 64;
const IN_HEADER = 109;
/** Folders nest no deeper in any message that was written by a program. */
const DEEPEST = 12;

/**
 * The root folder of a compound file (MS-CFB, as Outlook writes messages);
 * nothing where it is none. No chain is followed longer than the file is, so
 * that a damaged one ends.
 */
export function compoundFile(
  bytes: Uint8Array<ArrayBuffer>,
): CompoundEntry | undefined {
  const isOne = MARK.every((byte, at) => bytes[at] === byte);
  if (!isOne || bytes.length < 2 * HEADER) return undefined;
  const sectors = new Sectors(bytes);
  const directory = sectors.chain(sectors.word(0x30));
  const entries: Row[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY)
    entries.push(rowOf(directory.subarray(at, at + ENTRY)));
  const [root] = entries;
  if (root === undefined) return undefined;
  const small = sectors.chain(root.start);
  const smallNext = wordsIn(sectors.chain(sectors.word(0x3c)));
  const bytesOf = ({ start, size }: Row): Uint8Array<ArrayBuffer> =>
    size < SMALL
      ? chained(small, smallNext, start, SMALL_SECTOR, size)
      : sectors.chain(start, size);
  return folder(root, entries, bytesOf, new Set([0]), 0);
}

/** One row of the directory. */
type Row = {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

function rowOf(row: Uint8Array<ArrayBuffer>): Row {
  const view = new DataView(row.buffer, row.byteOffset, ENTRY);
  const length = Math.max(0, Math.min(64, view.getUint16(64, true)) - 2);
  return {
    name: new TextDecoder('utf-16le').decode(row.subarray(0, length)),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

/** A folder's rows hang in a tree; each row is visited once. */
function folder(
  row: Row,
  rows: readonly Row[],
  bytesOf: (row: Row) => Uint8Array<ArrayBuffer>,
  seen: Set<number>,
  depth: number,
): CompoundEntry {
  const entries: CompoundEntry[] = [];
  const waiting = depth < DEEPEST ? [row.child] : [];
  while (waiting.length > 0) {
    const number = waiting.pop() ?? 0;
    const next = rows[number];
    if (next === undefined || seen.has(number)) continue;
    seen.add(number);
    entries.push(folder(next, rows, bytesOf, seen, depth + 1));
    waiting.push(next.left, next.right);
  }
  return { name: row.name, bytes: () => bytesOf(row), entries };
}

/** The sectors of a file, and which follows which. */
class Sectors {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  readonly #size: number;
  readonly #next: Uint32Array;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#size = this.#view.getUint16(0x1e, true) === 12 ? 4_096 : 512;
    this.#next = this.#table();
  }

  word(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** The bytes of a chain of sectors. */
  chain(start: number, most = this.#bytes.length): Uint8Array<ArrayBuffer> {
    const data = this.#bytes.subarray(this.#size);
    return chained(data, this.#next, start, this.#size, most);
  }

  /** The table of followers: its sectors are named in the header and beyond. */
  #table(): Uint32Array {
    const most = Math.ceil(this.#bytes.length / this.#size);
    const named: number[] = [];
    for (let at = 0; at < IN_HEADER; at++) named.push(this.word(0x4c + at * 4));
    let further = this.word(0x44);
    for (let count = 0; count < most && further < most; count++) {
      const list = wordsIn(this.#sector(further));
      named.push(...list.subarray(0, -1));
      further = list.at(-1) ?? NO_SECTOR;
    }
    const own = named.filter((number) => number < most).slice(0, most);
    const table = new Uint32Array((own.length * this.#size) / 4);
    for (const [at, number] of own.entries())
      table.set(wordsIn(this.#sector(number)), (at * this.#size) / 4);
    return table;
  }

  #sector(number: number): Uint8Array<ArrayBuffer> {
    const start = (number + 1) * this.#size;
    return this.#bytes.subarray(start, start + this.#size);
  }
}

/** The pieces of a chain put together, up to `most` bytes. */
function chained(
  data: Uint8Array<ArrayBuffer>,
  next: Uint32Array,
  start: number,
  size: number,
  most: number,
): Uint8Array<ArrayBuffer> {
  const length = Math.min(most, data.length);
  const whole = new Uint8Array(length);
  let filled = 0;
  for (let at = start; at < NO_SECTOR && filled < length;) {
    const piece = data.subarray(at * size, (at + 1) * size);
    if (piece.length === 0) break;
    whole.set(piece.subarray(0, length - filled), filled);
    filled += piece.length;
    at = next[at] ?? NO_SECTOR;
  }
  return whole.slice(0, Math.min(filled, length));
}

function wordsIn(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = new Uint32Array(bytes.length >> 2);
  for (let at = 0; at < words.length; at++)
    words[at] = view.getUint32(at * 4, true);
  return words;
}
