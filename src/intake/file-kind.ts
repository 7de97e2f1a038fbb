/** What a file is, as far as its first bytes and its name tell. */
export type FileKind =
  | 'pdf'
  | 'zip'
  | 'old-office'
  | 'rich-text'
  | 'web-archive'
  | 'picture'
  | 'media'
  | 'saved-page'
  | 'web-page'
  | 'markdown'
  | 'text';

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  ['{\\rtf', 'rich-text'],
  ['bplist00', 'web-archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
  ['ID3', 'media'],
  ['OggS', 'media'],
  ['RIFF', 'media'],
];

/**
 * What a file is. Its first bytes count before its name: a page that was
 * saved as .txt is still a page.
 */
export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  // A PDF may begin with a few stray bytes.
  if (start.includes('%PDF-')) return 'pdf';
  const signed = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signed !== undefined) return signed[1];
  // An empty second byte is how UTF-16 writes plain letters.
  const plain = start.replaceAll('\x00', '').replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/.test(plain))
    if (/^content-type:\s*multipart\/related/im.test(plain))
      return 'saved-page';
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (['mhtml', 'mht'].includes(ending)) return 'saved-page';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'web-page';
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+)?html\b/i.test(
      plain,
    )
  )
    return 'web-page';
  return ['md', 'markdown'].includes(ending) ? 'markdown' : 'text';
}
