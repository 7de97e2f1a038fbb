/** Whether gzip has packed a file: it begins as RFC 1952 says. */
export async function isPackedFile(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0x1f && start[1] === 0x8b;
}
