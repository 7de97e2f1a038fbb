/** A case file in the database: a long one stays where the browser has it. */
export type StoredFile = Uint8Array | Blob;

/** Files of more bytes take a page too long to copy: 4 MB. */
const MOST_COPIED = 4 * 1024 * 1024;

/** Files of more bytes are never held in memory as one text: 256 MB. */
export const LONGEST_TEXT = 256 * 1024 * 1024;

/** A file as the database takes it. */
export async function asStored(file: Blob): Promise<StoredFile> {
  return file.size > MOST_COPIED
    ? file
    : new Uint8Array(await file.arrayBuffer());
}

/** How long a file is, unpacked as it says itself. */
export async function lengthOf(file: Blob): Promise<number> {
  if (!(await isPackedFile(file))) return file.size;
  const end = await file.slice(-4).arrayBuffer();
  return end.byteLength < 4 ? 0 : new DataView(end).getUint32(0, true);
}

/** Whether gzip has packed a file: it begins as RFC 1952 says. */
export async function isPackedFile(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0x1f && start[1] === 0x8b;
}
