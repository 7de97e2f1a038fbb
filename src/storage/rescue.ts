import type { Database } from './tables';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';
import { storedRows } from './stored-case';

/**
 * A recovery copy of a kept case, readable or not: its file as text, or in
 * Base64 where it is none, and the acts beside it, as they are kept.
 */
export function rescuedCopy(
  database: Database,
  key: string,
): Promise<Outcome<Blob>> {
  return outcomeOf(async () => {
    const stored = await storedRows(database, key);
    if (stored === undefined) return failed('gone');
    const { row, file, rows } = stored;
    const aside = await database.setAside.where('case').equals(key).toArray();
    const copy = {
      format: 'backchannel-recovery',
      key,
      title: row.title,
      updated: row.updated,
      file: file && written(new Uint8Array(await file.arrayBuffer())),
      acts: rows.map(({ act }) => act),
      setAside: aside.map(({ bytes }) => written(bytes)),
    };
    const text = JSON.stringify(copy, null, 1);
    return done(new Blob([text], { type: 'application/json' }));
  });
}

/** Bytes as text where they are text, else in Base64. */
function written(bytes: Uint8Array): string | { readonly base64: string } {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    let characters = '';
    for (const byte of bytes) characters += String.fromCharCode(byte);
    return { base64: btoa(characters) };
  }
}
