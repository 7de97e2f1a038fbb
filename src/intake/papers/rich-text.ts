import { headOf } from '../first-lines';
import type { Found } from '../reading';

/** Groups whose words are not shown, or are no part of the text. */
const PASSED_OVER = new Set(
  [
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf',
    'footer footerl footerr footerf footnote annotation atnid atnauthor listtable',
    'listoverridetable rsidtbl generator themedata colorschememapping datastore',
    'fldinst latentstyles xmlnstbl mmathPr filetbl revtbl nonshppict bkmkstart',
    'bkmkend template operator private',
  ].flatMap((line) => line.split(' ')),
);

const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n',
  cell: ' ',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Code pages by the number that RTF gives them, where names differ. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  '437': 'windows-1252',
  '850': 'windows-1252',
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
  '866': 'ibm866',
  '10000': 'macintosh',
};

type Group = { skips: boolean; isHidden: boolean; fallback: number };

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;

/** Reads the words of a rich text file (RTF 1.9); nothing embedded is opened. */
export function richText(source: string): Found {
  const text = wordsOf(source)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const { facts, body, notes } = headOf(text);
  const title = /\{\\title ([^\\{}]{1,300})\}/.exec(
    source.slice(0, 100_000),
  )?.[1];
  return {
    kind: 'found',
    text,
    body,
    notes,
    facts: title === undefined ? facts : { ...facts, title },
  };
}

function wordsOf(source: string): string {
  const page = /\\ansicpg(\d+)/.exec(source.slice(0, 2_000))?.[1] ?? '1252';
  const reader = new Reader(decoderFor(page));
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    if (found === null) {
      token.lastIndex = at + 1;
      continue;
    }
    const [, word, value, byte, sign, brace, plain] = found;
    if (brace !== undefined) reader.brace(brace);
    else if (word !== undefined) {
      if (word === 'bin') token.lastIndex += Math.max(0, Number(value ?? 0));
      reader.word(word, value === undefined ? undefined : Number(value));
    } else if (byte !== undefined) reader.byte(Number.parseInt(byte, 16));
    else if (sign !== undefined) reader.sign(sign);
    else if (plain !== undefined) reader.plain(plain);
  }
  return reader.text();
}

function decoderFor(page: string): TextDecoder {
  try {
    return new TextDecoder(CODE_PAGES[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Follows the groups of an RTF file and gathers what is shown. */
class Reader {
  readonly #parts: string[] = [];
  readonly #groups: Group[] = [];
  readonly #decoder: TextDecoder;
  #now: Group = { skips: false, isHidden: false, fallback: 1 };
  #bytes: number[] = [];
  /** How many characters after a Unicode sign repeat it for old programs. */
  #repeated = 0;

  constructor(decoder: TextDecoder) {
    this.#decoder = decoder;
  }

  text(): string {
    this.#flush();
    return this.#parts.join('');
  }

  brace(brace: string): void {
    this.#flush();
    this.#repeated = 0;
    if (brace === '{') this.#groups.push({ ...this.#now });
    else this.#now = this.#groups.pop() ?? this.#now;
  }

  word(word: string, value: number | undefined): void {
    this.#flush();
    if (PASSED_OVER.has(word)) this.#now.skips = true;
    if (word === 'uc') this.#now.fallback = value ?? 1;
    if (word === 'v') this.#now.isHidden = value !== 0;
    if (word === 'plain') this.#now.isHidden = false;
    if (word === 'u' && value !== undefined) {
      this.#put(String.fromCharCode(value & 0xffff));
      this.#repeated = this.#now.fallback;
      return;
    }
    this.#repeated = 0;
    this.#put(SIGNS[word] ?? '');
  }

  byte(byte: number): void {
    if (this.#repeated > 0) this.#repeated--;
    else if (!this.#now.skips && !this.#now.isHidden) this.#bytes.push(byte);
  }

  sign(sign: string): void {
    this.#flush();
    // A group that begins with a star is for programs that know it.
    if (sign === '*') this.#now.skips = true;
    else
      this.#put(sign === '\n' || sign === '\r' ? '\n\n' : (SIGNS[sign] ?? ''));
  }

  plain(words: string): void {
    this.#flush();
    const left = Math.min(this.#repeated, words.length);
    this.#repeated -= left;
    // Letters beyond ASCII stand here as bytes of the file.
    for (const letter of words.slice(left))
      if (letter.charCodeAt(0) > 127) this.byte(letter.charCodeAt(0) & 0xff);
      else {
        this.#flush();
        this.#put(letter);
      }
  }

  #put(words: string): void {
    if (words !== '' && !this.#now.skips && !this.#now.isHidden)
      this.#parts.push(words);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#parts.push(this.#decoder.decode(Uint8Array.from(this.#bytes)));
    this.#bytes = [];
  }
}
