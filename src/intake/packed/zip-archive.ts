/** One file inside a zip archive, or why it could not be had. */
export type Member =
  | { readonly kind: 'member'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'absent' | 'damaged' | 'locked' | 'too-large' };

/** An archive as its directory lists it; nothing is unpacked before asked. */
export type ZipArchive = {
  /** The names of its files, in the directory's order, folders left out. */
  readonly names: readonly string[];
  /**
   * Takes one file out. What unfolds to more than `most` bytes is given up as
   * it grows, whatever size the archive claims.
   */
  readonly member: (name: string, most: number) => Promise<Member>;
};

type Entry = {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly offset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * Opens a zip archive (PKWARE APPNOTE 6.3.10; stored and deflated members, no
 * zip64); `undefined` where its directory is damaged. Names that were written
 * with a backslash are known with a stroke.
 */
export function zipArchive(
  archive: Uint8Array<ArrayBuffer>,
): ZipArchive | undefined {
  try {
    const entries = entriesOf(archive);
    if (entries === undefined) return undefined;
    return {
      names: [...entries.keys()].filter((name) => !name.endsWith('/')),
      member: (name, most) => memberOf(archive, entries.get(name), most),
    };
  } catch {
    // A directory that points out of the file.
    return undefined;
  }
}

async function memberOf(
  archive: Uint8Array<ArrayBuffer>,
  entry: Entry | undefined,
  most: number,
): Promise<Member> {
  try {
    if (entry === undefined) return { kind: 'absent' };
    if ((entry.flags & 1) === 1) return { kind: 'locked' };
    const packed = packedBytes(archive, entry);
    if (packed === undefined) return { kind: 'damaged' };
    const bytes = entry.method === 0 ? packed : await inflated(packed, most);
    if (bytes === undefined || bytes.length > most)
      return { kind: 'too-large' };
    return checksumOf(bytes) === entry.checksum
      ? { kind: 'member', bytes }
      : { kind: 'damaged' };
  } catch {
    // Out of bounds, or no deflate stream.
    return { kind: 'damaged' };
  }
}

function entriesOf(
  archive: Uint8Array<ArrayBuffer>,
): ReadonlyMap<string, Entry> | undefined {
  const view = viewOf(archive);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      archive.subarray(at + 46, at + 46 + nameLength),
    );
    entries.set(name.replaceAll('\\', '/'), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const extras =
      view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += 46 + nameLength + extras;
  }
  return entries;
}

/** The directory is at the end, before a remark of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function packedBytes(
  archive: Uint8Array<ArrayBuffer>,
  { offset, packed, method }: Entry,
): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(archive);
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) return undefined;
  if (method !== 0 && method !== 8) return undefined;
  const start =
    offset +
    30 +
    view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true);
  if (start + packed > archive.length) return undefined;
  return archive.subarray(start, start + packed);
}

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What each byte adds to a CRC-32 (ISO 3309, reflected). */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++)
    sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  return sum;
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // By index: going over the bytes takes three times as long.
  for (let at = 0; at < bytes.length; at++)
    sum = (sum >>> 8) ^ (SUMS[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
