import { sha256Of } from '../text';

/**
 * The key of a case that is opened from a file: the same for everyone who
 * opens the same file. The browser hashes a large one beside the page.
 */
export async function fileKey(file: Blob): Promise<string> {
  return `file-${(await hashOf(file)).slice(0, 16)}`;
}

async function hashOf(file: Blob): Promise<string> {
  // A page that came over plain http has no such help.
  if (typeof crypto === 'undefined' || !('subtle' in crypto))
    return sha256Of(await file.text());
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
