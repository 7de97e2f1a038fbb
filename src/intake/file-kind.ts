/** What a file is, as far as its first bytes and its name tell. */
export type FileKind =
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'other-archive'
  | 'old-office'
  | 'outlook-message'
  | 'rich-text'
  | 'safari-archive'
  | 'web-archive'
  | 'picture'
  | 'media'
  | 'saved-page'
  | 'mail'
  | 'mailbox'
  | 'feed'
  | 'references'
  | 'notes'
  | 'clippings'
  | 'news-markup'
  | 'markup'
  | 'web-page'
  | 'json'
  | 'json-lines'
  | 'table'
  | 'link'
  | 'link-list'
  | 'wiki-pages'
  | 'calendar'
  | 'mail-store'
  | 'winmail'
  | 'reference-graph'
  | 'markdown'
  | 'text';

/** How files of a kind begin; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!\x1a\x07', 'other-archive'],
  ['7z\xbc\xaf\x27\x1c', 'other-archive'],
  ['BZh', 'other-archive'],
  ['\xfd7zXZ', 'other-archive'],
  ['MSCF', 'other-archive'],
  [`${'.'.repeat(257)}ustar`, 'other-archive'],
  ['{\\rtf', 'rich-text'],
  ['bplist00', 'safari-archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\x00', 'picture'],
  ['MM\x00*', 'picture'],
  ['BM....\x00\x00\x00\x00', 'picture'],
  ['RIFF....WEBP', 'picture'],
  ['....ftypheic', 'picture'],
  ['....ftypheix', 'picture'],
  ['....ftypmif1', 'picture'],
  ['....ftypavif', 'picture'],
  ['AT&TFORM', 'picture'],
  ['\x00\x00\x00\x0cjP  ', 'picture'],
  ['....ftyp', 'media'],
  ['ID3', 'media'],
  ['OggS', 'media'],
  ['RIFF', 'media'],
  ['fLaC', 'media'],
  ['\x1aE\xdf\xa3', 'media'],
  ['WARC/', 'web-archive'],
  ['!BDN', 'mail-store'],
  ['x\x9f>"', 'winmail'],
];

function beginsAs(start: string, mark: string): boolean {
  if (start.length < mark.length) return false;
  for (let at = 0; at < mark.length; at++)
    if (mark[at] !== '.' && mark[at] !== start[at]) return false;
  return true;
}

const BY_NAME: Readonly<Record<string, FileKind>> = {
  mhtml: 'saved-page',
  mht: 'saved-page',
  eml: 'mail',
  mbox: 'mailbox',
  html: 'web-page',
  htm: 'web-page',
  xhtml: 'web-page',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  csv: 'table',
  tsv: 'table',
  url: 'link',
  webloc: 'link',
  desktop: 'link',
  md: 'markdown',
  markdown: 'markdown',
};

const HEAD_FIELD =
  /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|x-[\w-]+|dkim-signature|snapshot-content-location)$/i;

/**
 * What a file is. Its first bytes count before its name: a page that was
 * saved as .txt is still a page.
 */
export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 4_096));
  // A PDF may begin with a few stray bytes.
  if (start.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return oldKindOf(bytes, name);
  const signed = SIGNATURES.find(([mark]) => beginsAs(start, mark));
  if (signed !== undefined) return signed[1];
  // An empty second byte is how UTF-16 writes plain letters.
  const plain = start.replaceAll('\x00', '').replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  return markedKindOf(plain) ?? namedKindOf(plain, name);
}

/** Excel and Outlook write the same kind of container as the old Word. */
function oldKindOf(bytes: Uint8Array, name: string): FileKind {
  if (/\.msg$/i.test(name)) return 'outlook-message';
  const sample = new TextDecoder('utf-16le').decode(
    bytes.subarray(0, 65_536 & ~1),
  );
  return sample.includes('__substg1.0_') ? 'outlook-message' : 'old-office';
}

/** Bookmarks of browsers, and lists of what someone means to read. */
const LINK_LIST =
  /^\s*<!doctype netscape-bookmark-file-1>|<title>\s*(?:Pocket Export|Instapaper: Export)/i;

/** How a list of references begins: of RIS, EndNote or BibTeX. */
const REFERENCE =
  /^\s*(?:TY {2}- |%0 \p{L}[^\n]*\n%[A-Z\d@~!] |(?:%[^\n]*\n\s*)*@(?:article|misc|online|book|report|inproceedings|unpublished|newspaper)\s*\{[^\n,{}]{0,200},\s*\n)/iu;

/** A title, and below it where in a book a clipping was made. */
const CLIPPING = /^[^\n]{1,1000}\n- [^\n|]{1,300}\|[^\n]{0,300}\d/;

/** What the first words of a text make it, whatever its name. */
function markedKindOf(plain: string): FileKind | undefined {
  const message = messageKindOf(plain);
  if (message !== undefined) return message;
  if (REFERENCE.test(plain)) return 'references';
  if (CLIPPING.test(plain)) return 'clippings';
  if (/^\s*BEGIN:V(?:CALENDAR|CARD)\b/i.test(plain)) return 'calendar';
  if (LINK_LIST.test(plain)) return 'link-list';
  const root = rootOf(plain);
  if (root === undefined) return undefined;
  if (/^rdf:RDF\b/.test(root) && /zotero|purl\.org\/net\/biblio/.test(plain))
    return 'reference-graph';
  if (/^(?:!doctype\s+html|html)\b/i.test(root)) return 'web-page';
  if (/^(?:rss|feed|atom:feed|rdf:RDF)\b/.test(root)) return 'feed';
  if (/^opml\b/i.test(root)) return 'link-list';
  if (/^mediawiki\b/.test(root)) return 'wiki-pages';
  if (/^en-export\b/.test(root)) return 'notes';
  if (/^(?:nitf|newsItem|newsMessage|NewsML|TEI|article)\b/.test(root))
    return /^\s*<\?xml/.test(plain) ? 'news-markup' : undefined;
  if (/^plist\b/.test(root))
    return plain.includes('WebMainResource') ? 'safari-archive' : 'link';
  return /^\s*<\?xml/.test(plain) || /\sxmlns=/.test(root)
    ? 'markup'
    : undefined;
}

/** The first element of a marked text, past its declaration and remarks. */
function rootOf(plain: string): string | undefined {
  return /^\s*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*|<!doctype\s+(?!html\b)[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<([^>]{1,300})/i.exec(
    plain,
  )?.[1];
}

/** Apple Mail begins with how many bytes the message has (.emlx). */
const COUNTED = /^\d{1,9} *\r?\n(?=[\w-]+: )/;

function messageKindOf(plain: string): FileKind | undefined {
  if (/^From \S[^\n]* \d{4}\r?\n[\w-]+:/.test(plain)) return 'mailbox';
  const names: string[] = [];
  for (const line of plain.replace(COUNTED, '').split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const field = /^([\w-]+):(?: |$)/.exec(line)?.[1];
    if (field === undefined) break;
    names.push(field);
  }
  // So it is shown to people: what follows was copied or printed.
  if (names.includes('Sent')) return undefined;
  const known = names.filter((each) => HEAD_FIELD.test(each)).length;
  if (known < 2 || known * 2 < names.length) return undefined;
  if (/^content-type:\s*multipart\/related/im.test(plain))
    return /^(?:snapshot-content-location|subject|from:\s*<saved)/im.test(
      plain,
    ) && !/^(?:to|received|delivered-to):/im.test(plain)
      ? 'saved-page'
      : 'mail';
  if (/^content-location:/im.test(plain) && !/^(?:to|received):/im.test(plain))
    return 'saved-page';
  return /^(?:from|received|message-id|subject|return-path):/im.test(plain)
    ? 'mail'
    : undefined;
}

function namedKindOf(plain: string, name: string): FileKind {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const named = BY_NAME[ending];
  if (named !== undefined) return named;
  // What a network hands out of its own is a script with the posts in it.
  if (/^\s*window\.YTD\.[\w.]+\s*=\s*\[/.test(plain)) return 'json';
  if (/^\s*\{\s*"/.test(plain) || /^\s*\[\s*\{\s*"/.test(plain)) return 'json';
  return 'text';
}
